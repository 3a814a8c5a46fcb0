package org.callpress.site;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;
import org.callpress.source.Scripts;

/**
 * Which of the two written forms of Chinese a text is in, so that a browser takes the right glyphs
 * for it on pages of either: 资料 is "zh-Hans", 資料 is "zh-Hant", 山水 could be both.
 */
final class HanScript {
  private static final int LAST_OF_THE_BMP = 0xFFFF;
  private static final BitSet SIMPLIFIED = changedBy("Simplified-Traditional");
  private static final BitSet TRADITIONAL = changedBy("Traditional-Simplified");

  private HanScript() {}

  /** The tag with the script of the text, where it is Chinese and the text tells. */
  static String tag(String language, CharSequence text) {
    if (!language.equals("zh")) {
      return language;
    }
    int simplified = Scripts.count(text, SIMPLIFIED::get);
    int traditional = Scripts.count(text, TRADITIONAL::get);
    return simplified == traditional ? language : simplified > traditional ? "zh-Hans" : "zh-Hant";
  }

  /** The ideographs that stand in one of the forms only. */
  private static BitSet changedBy(String transliteration) {
    Transliterator other = Transliterator.getInstance(transliteration);
    BitSet changed = new BitSet(LAST_OF_THE_BMP);
    for (int c = 0; c <= LAST_OF_THE_BMP; c++) {
      if (Scripts.isHan(c)) {
        String one = Character.toString(c);
        changed.set(c, !other.transliterate(one).equals(one));
      }
    }
    return changed;
  }
}
