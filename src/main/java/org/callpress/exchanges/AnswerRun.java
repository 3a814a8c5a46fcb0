package org.callpress.exchanges;

import java.util.List;
import org.callpress.call.Passage;

/**
 * What one person answers without a break, interpretations of it included.
 *
 * @param passages in the order of the source
 */
record AnswerRun(String speaker, List<Passage> passages) {
  AnswerRun {
    passages = List.copyOf(passages);
  }

  int start() {
    return passages.get(0).start();
  }
}
