package org.callpress.transcript;

/** The sentence that stands around some words, by its punctuation alone. */
final class Clause {
  private static final String SENTENCE_ENDS = ".?!。？！\n";

  /** Nobody looks further than this for the end of a sentence. */
  private static final int REACH = 500;

  private Clause() {}

  static String around(String text, int from, int to) {
    int end = to;
    int farthest = Math.min(text.length(), to + REACH);
    while (end < farthest && !endsAt(text, end)) {
      end++;
    }
    return text.substring(start(text, from), end);
  }

  static int start(String text, int from) {
    int start = from;
    int farthest = Math.max(0, from - REACH);
    while (start > farthest && !endsAt(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** A full stop ends nothing where it stands inside a word or figure: "3.5", "C.J.". */
  private static boolean endsAt(String text, int at) {
    char c = text.charAt(at);
    boolean inside =
        c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return SENTENCE_ENDS.indexOf(c) >= 0 && !inside;
  }
}
