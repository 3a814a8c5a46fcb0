package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.List;
import org.callpress.exchanges.Phrases.Topic;
import org.callpress.source.Span;

/**
 * Cuts a sentence where a second ask begins: "what drove it, and how should we model it?" is two
 * clauses. A cut needs something asked on its left or demanded on its right, so that "Given the
 * macro, how do you see demand?" stays whole.
 */
final class Clauses {
  private Clauses() {}

  /** The clauses of a sentence, in order; the conjunctions between them belong to none. */
  static List<Span> of(String text, Span sentence, Phrases phrases) {
    String words = sentence.of(text);
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    for (Span cut : phrases.places(Topic.CLAUSE_BREAK, words)) {
      if (cut.start() > start && isCut(words, start, cut, phrases)) {
        clauses.add(new Span(sentence.start() + start, sentence.start() + cut.start()));
        start = cut.end();
      }
    }
    clauses.add(new Span(sentence.start() + start, sentence.end()));
    return clauses;
  }

  private static boolean isCut(String words, int start, Span cut, Phrases phrases) {
    return asks(words.substring(start, cut.start()), phrases)
        || phrases.found(Topic.IMPERATIVE, words.substring(cut.end()));
  }

  private static boolean asks(String clause, Phrases phrases) {
    return phrases.found(Topic.REQUEST, clause) && !phrases.found(Topic.UNFINISHED, clause);
  }
}
