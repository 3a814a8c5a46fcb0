package org.callpress.site;

import java.util.Locale;

/** How language tags compare. */
public final class LanguageTags {
  private LanguageTags() {}

  /** Whether two tags name one language, whichever of its scripts or regions: "zh", "zh-Hant". */
  public static boolean same(String one, String other) {
    return primary(one).equals(primary(other));
  }

  private static String primary(String tag) {
    int dash = tag.indexOf('-');
    return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
  }
}
