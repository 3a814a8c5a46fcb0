package org.callpress.transcript;

/** A paragraph of dots alone, "..." or "……", where a transcriber's feed was cut. */
final class CutMarks {
  static final String REASON = "cut-mark";

  private CutMarks() {}

  static boolean is(String paragraph) {
    return paragraph.length() >= 2
        && paragraph.codePoints().allMatch(c -> c == '.' || c == '…' || c == '。' || c == ' ');
  }
}
