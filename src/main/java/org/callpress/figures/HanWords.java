package org.callpress.figures;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.callpress.source.Span;

/** Where the words of a sentence end that writes none apart: 使用率 is one, 每天 another. */
final class HanWords {
  private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
  private final int start;

  HanWords(String raw, Span sentence) {
    breaks.setText(sentence.of(raw));
    start = sentence.start();
  }

  /** The end of the word that holds the character at a place of the source. */
  int end(int at) {
    int end = breaks.following(at - start);
    return end == BreakIterator.DONE ? at + 1 : start + end;
  }
}
