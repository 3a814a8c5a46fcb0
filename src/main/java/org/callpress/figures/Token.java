package org.callpress.figures;

import java.util.Set;
import org.callpress.figures.Vocabulary.Term;
import org.callpress.source.Scripts;
import org.callpress.source.Span;

/**
 * A piece of a sentence that the reader understands as one: a cue phrase, a metric, a segment, a
 * quantity, or just a word.
 *
 * @param text as it stands in the source
 * @param segment or null
 * @param quantity or null
 */
record Token(Span span, String text, Term term, Segment segment, Quantity quantity) {

  boolean is(Cue cue) {
    return term.cues().contains(cue);
  }

  boolean isAny(Set<Cue> cues) {
    return term.cues().stream().anyMatch(cues::contains);
  }

  Metric metric() {
    return term.metric();
  }

  /** Whether it is written in Han characters. */
  boolean isHan() {
    return Scripts.isHan(text.codePointAt(0));
  }

  /** Whether it is written as a name: "Boats", "3D", "iBoats". */
  boolean isCapitalised() {
    boolean second = text.length() > 2 && Character.isUpperCase(text.charAt(1));
    return Character.isUpperCase(text.codePointAt(0))
        || Character.isDigit(text.codePointAt(0))
        || second && Character.isLowerCase(text.charAt(0));
  }

  Token with(Metric other) {
    Term named = new Term(term.cues(), other, term.period());
    return new Token(span, text, named, segment, quantity);
  }

  Token with(Quantity other) {
    return new Token(other.span(), text, Tokens.QUANTITY, null, other);
  }
}
