package org.callpress.render;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import org.callpress.source.Scripts;

/**
 * Emphasis by asterisks, also where Chinese needs no space: "**粗体。**然后". CommonMark lets a run of
 * asterisks between punctuation and a letter open or close on one side only, because in Latin text
 * a space would stand there. Beside Han, kana and Hangul it may do both.
 */
final class HanEmphasis extends AsteriskDelimiterProcessor {
  HanEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking || !afterIsWhitespace && isWrittenWithoutSpaces(last(before));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking || !beforeIsWhitespace && isWrittenWithoutSpaces(first(after));
  }

  private static int last(String text) {
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }

  private static int first(String text) {
    return text.isEmpty() ? ' ' : text.codePointAt(0);
  }

  private static boolean isWrittenWithoutSpaces(int c) {
    return Scripts.isHan(c) || Scripts.isKana(c) || Scripts.isHangul(c);
  }
}
