package org.callpress.site;

import java.util.Locale;
import org.callpress.source.Scripts;

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

  /**
   * The language of a name that has no form in the page's language, where its script tells that it
   * is another: "zh" for Han on an English page; else null.
   */
  public static String ofName(String name, String page) {
    boolean han = name.codePoints().anyMatch(Scripts::isHan);
    return han == page.startsWith("zh") ? null : han ? "zh" : "en";
  }
}
