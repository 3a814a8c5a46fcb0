package org.callpress.search;

import java.lang.Character.UnicodeScript;
import org.callpress.source.Scripts;

/** What a folded character is to the tokenizer. */
enum CharacterKind {
  /** Written without spaces between words: Han, kana, Hangul. */
  IDEOGRAPH,
  LETTER,
  DIGIT,
  MARK,
  APOSTROPHE,
  PERCENT,
  OTHER;

  /** The prolonged sound mark of katakana words; Unicode counts it to no script. */
  private static final int PROLONGED_SOUND = 0x30FC;

  static CharacterKind of(int c) {
    if (c < 0x80) {
      return ofAscii(c);
    }
    if (c == PROLONGED_SOUND || Scripts.isHan(c) || Scripts.isKana(c) || Scripts.isHangul(c)) {
      return IDEOGRAPH;
    }
    if (c == '\u2019') {
      return APOSTROPHE;
    }
    int type = Character.getType(c);
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      return DIGIT;
    }
    boolean letter =
        Character.isLetter(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    return letter ? LETTER : isMark(c) ? MARK : OTHER;
  }

  private static CharacterKind ofAscii(int c) {
    if (c >= 'a' && c <= 'z') {
      return LETTER;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return c == '%' ? PERCENT : c == '\'' ? APOSTROPHE : OTHER;
  }

  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isLatin(int c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }
}
