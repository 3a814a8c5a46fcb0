package org.callpress.call;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Turns a name into the form it has in addresses: "Taobao &amp; Tmall" → "taobao-tmall". */
public final class Slug {
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance(
          "Han-Latin/Names; Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");

  private Slug() {}

  /**
   * Lower-case ASCII letters and digits joined by single hyphens; Han in pinyin. A name without any
   * letter or digit becomes "x" and its hash, so that it is never empty.
   */
  public static String of(String name) {
    String latin;
    synchronized (TO_LATIN) {
      latin = TO_LATIN.transliterate(name);
    }
    String slug =
        latin
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’.]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
  }
}
