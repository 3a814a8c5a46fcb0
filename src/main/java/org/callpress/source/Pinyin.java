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
