package org.callpress.source;

import java.lang.Character.UnicodeScript;

/** Which script a character is written in, as far as it tells a language of a call. */
public final class Scripts {
  private Scripts() {}

  public static boolean isHan(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }

  public static boolean isKana(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }

  public static boolean isHangul(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
  }

  public static boolean isLatinLetter(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.LATIN && Character.isLetter(codePoint);
  }

  /** How many characters of the text satisfy the test. */
  public static int count(CharSequence text, java.util.function.IntPredicate test) {
    return (int) text.codePoints().filter(test).count();
  }
}
