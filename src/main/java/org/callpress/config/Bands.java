package org.callpress.config;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the trade means by bands of per cent, in any language: "high single digits" and "高个位数" are
 * one band.
 */
public final class Bands {
  private static final Map<String, Band> ALL = new HashMap<>();

  static {
    for (Lexicon lexicon : Lexicon.all("figures")) {
      lexicon.map("band-bounds").forEach((words, ends) -> ALL.put(words, band((List<?>) ends)));
    }
  }

  private Bands() {}

  /** From where to where a band goes, in per cent. */
  public record Band(BigDecimal low, BigDecimal high) {}

  private static Band band(List<?> ends) {
    return new Band(new BigDecimal("" + ends.get(0)), new BigDecimal("" + ends.get(1)));
  }

  /** The band that words name ("mid-teens"), or null. */
  public static Band of(String words) {
    return ALL.get(folded(words));
  }

  /**
   * Words without regard to case, hyphens and spaces: "High-Single Digit" → "high single digit".
   */
  public static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[-\u2010-\u2013\\s]+", " ").strip();
  }
}
