package org.callpress.transcript;

/** The sentence that stands around some words, by its punctuation alone. */
final class Clause {
  private static final String SENTENCE_ENDS = ".?!。？！\n";

  private Clause() {}

  static String around(String text, int from, int to) {
    int start = from;
    while (start > 0 && !endsAt(text, start - 1)) {
      start--;
    }
    int end = to;
    while (end < text.length() && !endsAt(text, end)) {
      end++;
    }
    return text.substring(start, end);
  }

  /** A full stop ends nothing where it stands inside a word or figure: "3.5", "C.J.". */
  private static boolean endsAt(String text, int at) {
    char c = text.charAt(at);
    boolean inside =
        c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return SENTENCE_ENDS.indexOf(c) >= 0 && !inside;
  }
}
