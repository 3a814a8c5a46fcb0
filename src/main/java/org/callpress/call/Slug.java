package org.callpress.call;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns a name into the form it has in addresses: "Taobao &amp; Tmall" → "taobao-tmall". */
public final class Slug {
  private static final Pattern DROPPED = Pattern.compile("['’.]");
  private static final Pattern JOINTS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private Slug() {}

  /** Takes long to make, and is not needed where all names are in plain Latin letters. */
  private static final class ToLatin {
    static final Transliterator RULES =
        Transliterator.getInstance(
            "Han-Latin/Names; Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");
  }

  /**
   * Lower-case ASCII letters and digits joined by single hyphens; Han in pinyin. A name without any
   * letter or digit becomes "x" and its hash, so that it is never empty.
   */
  public static String of(String name) {
    String plain = DROPPED.matcher(latin(name).toLowerCase(Locale.ROOT)).replaceAll("");
    String slug = ENDS.matcher(JOINTS.matcher(plain).replaceAll("-")).replaceAll("");
    return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
  }

  private static String latin(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name;
    }
    synchronized (ToLatin.RULES) {
      return ToLatin.RULES.transliterate(name);
    }
  }
}
