package org.callpress.call;

import java.util.Locale;
import java.util.Map;

/** How language tags compare. */
public final class LanguageTags {
  private LanguageTags() {}

  /** Whether two tags name one language, whichever of its scripts or regions: "zh", "zh-Hant". */
  public static boolean same(String one, String other) {
    return primary(one).equals(primary(other));
  }

  /**
   * What stands for a language, else what stands for the same language in another script or region:
   * of {@code {zh: 阿里巴巴}} for "zh-Hant" the one for "zh". Null where there is none.
   */
  public static <T> T pick(Map<String, T> byLanguage, String language) {
    T own = byLanguage.get(language);
    return own != null
        ? own
        : byLanguage.entrySet().stream()
            .filter(entry -> same(entry.getKey(), language))
            .min(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .orElse(null);
  }

  private static String primary(String tag) {
    int dash = tag.indexOf('-');
    return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
  }
}
