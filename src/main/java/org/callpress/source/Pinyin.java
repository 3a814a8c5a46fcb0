package org.callpress.source;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How Han characters sound, without tones: {@code Pinyin.of('凡')} is "fan". */
public final class Pinyin {
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");
  private static final Map<Character, String> SYLLABLES = new ConcurrentHashMap<>();

  private Pinyin() {}

  /** Takes long to make, and is needed only where a person's name is written in Han. */
  private static final class Names {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin/Names");
  }

  /** A person's name with tones, each character read as in a name: 单 is "shàn", not "dān". */
  public static String ofName(String han) {
    synchronized (Names.TO_LATIN) {
      return Names.TO_LATIN.transliterate(han);
    }
  }

  /** The character's most frequent reading, in lower case. */
  public static String of(char han) {
    return SYLLABLES.computeIfAbsent(
        han,
        c -> {
          synchronized (TO_LATIN) {
            return TO_LATIN.transliterate(String.valueOf(c)).toLowerCase(Locale.ROOT);
          }
        });
  }
}
