package org.callpress.interpretation;

import java.util.ArrayList;
import java.util.List;
import org.callpress.source.Scripts;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * Cuts a sentence where it can be rendered by two: at commas, semicolons, colons and dashes. A few
 * words ("So, …", "那么，…") go with the clause that follows; an enumeration's 、 cuts nothing.
 */
final class Clauses {
  /** Letters that a clause has at least; a Han, kana or Hangul character counts as three. */
  private static final int SHORTEST = 15;

  private static final int WIDE = 3;

  private static final String WIDE_MARKS = "，；：—";
  private static final String MARKS = ",;:–—";

  private Clauses() {}

  /** The clauses of a sentence: in order, disjoint, trimmed, holding all of it but white space. */
  static List<Span> in(String text, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int start = sentence.start();
    int letters = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      letters += !Character.isLetterOrDigit(c) ? 0 : Scripts.isLatinLetter(c) || c < 128 ? 1 : WIDE;
      if (letters >= SHORTEST && ends(text, i, sentence.end())) {
        clauses.add(new Span(start, i + 1).trimmed(text));
        start = i + 1;
        letters = 0;
      }
    }
    Span rest = new Span(start, sentence.end()).trimmed(text);
    if (letters < SHORTEST && !clauses.isEmpty()) {
      Span last = clauses.remove(clauses.size() - 1);
      clauses.add(rest.isEmpty() ? last : last.cover(rest));
    } else if (!rest.isEmpty()) {
      clauses.add(rest);
    }
    return clauses;
  }

  /** A comma inside a number ends nothing: white space or a wide character must follow. */
  private static boolean ends(String text, int at, int end) {
    char c = text.charAt(at);
    if (WIDE_MARKS.indexOf(c) >= 0) {
      return true;
    }
    boolean followed =
        at + 1 >= end || Whitespace.is(text.charAt(at + 1)) || text.charAt(at + 1) >= 0x2E80;
    return MARKS.indexOf(c) >= 0 && followed;
  }
}
