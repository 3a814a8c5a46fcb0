package org.callpress.transcript;

/** Whether a line says what has been said already, white space aside. */
final class Repetition {
  /** Long enough to be no accident. */
  private static final int SHORTEST_BEGINNING = 24;

  private Repetition() {}

  /**
   * Whether {@code line} is {@code original} over again, a part of it, or begins as it does (copies
   * differ in quotation marks); with a notice in front, "原文：Good morning.", or without.
   */
  static boolean of(String original, String line) {
    String first = bare(original);
    String second = bare(withoutNotice(line));
    return !second.isEmpty()
        && (first.contains(second)
            || second.length() >= SHORTEST_BEGINNING
                && first.startsWith(second.substring(0, SHORTEST_BEGINNING)));
  }

  private static String withoutNotice(String line) {
    int colon = Translation.labelLength(line);
    return Words.is("original-follows", line.substring(0, colon)) ? line.substring(colon) : line;
  }

  private static String bare(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
