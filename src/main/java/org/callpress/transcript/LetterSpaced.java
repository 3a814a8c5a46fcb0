package org.callpress.transcript;

import java.util.Locale;

/**
 * Headings that print sets with room between their letters: "M A N A GE M E N T", "T RANSCRI PT".
 */
final class LetterSpaced {
  private static final int FEWEST_PIECES = 3;
  private static final double LONGEST_PIECE = 3.5;

  private LetterSpaced() {}

  /** Whether the words fall into pieces too short, all in capitals, to be words. */
  static boolean is(String text) {
    String[] pieces = text.strip().split("\\s+");
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    return capitals
        && pieces.length >= FEWEST_PIECES
        && text.codePoints().filter(Character::isLetter).count() >= 2L * FEWEST_PIECES
        && (double) closed(text).length() / pieces.length <= LONGEST_PIECE;
  }

  /** The letters without room between them, and none between words either. */
  static String closed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
