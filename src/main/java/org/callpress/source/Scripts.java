package org.callpress.source;

import java.lang.Character.UnicodeScript;

/**
 * Which script a character is written in, as far as it tells a language of a call. Most characters
 * of most calls are ASCII; for those the question is answered without a look into Unicode's tables.
 */
public final class Scripts {
  /** No Han, kana or hangul stands before U+1100. */
  private static final int FIRST_EAST_ASIAN = 0x1100;

  private Scripts() {}

  public static boolean isHan(int codePoint) {
    return codePoint >= FIRST_EAST_ASIAN && UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }

  public static boolean isKana(int codePoint) {
    if (codePoint < FIRST_EAST_ASIAN) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }

  public static boolean isHangul(int codePoint) {
    return codePoint >= FIRST_EAST_ASIAN && UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
  }

  public static boolean isLatinLetter(int codePoint) {
    if (codePoint < 128) {
      return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z';
    }
    return Character.isLetter(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
  }

  /** How many characters of the text satisfy the test. */
  public static int count(CharSequence text, java.util.function.IntPredicate test) {
    return (int) text.codePoints().filter(test).count();
  }
}
