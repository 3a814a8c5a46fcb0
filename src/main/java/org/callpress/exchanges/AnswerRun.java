package org.callpress.exchanges;

import java.util.List;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/**
 * What one person answers without a break, interpretations of it included.
 *
 * @param passages in the order of the source
 * @param introduction what the company says just before it to pass the question on
 * @param adds whether it says that it adds to what somebody else has just answered
 */
record AnswerRun(String speaker, List<Passage> passages, List<Passage> introduction, boolean adds) {
  AnswerRun {
    passages = List.copyOf(passages);
    introduction = List.copyOf(introduction);
  }

  /** Whether the words stand in one of its sentences. */
  boolean says(Span words) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .anyMatch(words::overlaps);
  }

  boolean has(Passage passage) {
    return passages.contains(passage);
  }
}
