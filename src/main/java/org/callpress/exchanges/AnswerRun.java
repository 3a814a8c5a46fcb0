package org.callpress.exchanges;

import java.util.List;
import org.callpress.call.Passage;

/**
 * What one person answers without a break, interpretations of it included.
 *
 * @param passages in the order of the source
 * @param introduction what the company says just before it to pass the question on
 */
record AnswerRun(String speaker, List<Passage> passages, List<Passage> introduction) {
  AnswerRun {
    passages = List.copyOf(passages);
    introduction = List.copyOf(introduction);
  }

  boolean has(Passage passage) {
    return passages.contains(passage);
  }
}
