package org.callpress.call;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns a name into the form it has in addresses and as the name of a file: "Taobao &amp; Tmall" →
 * "taobao-tmall".
 */
public final class Slug {
  /** Names of files have at most 255 bytes; some hosts take paths of no more than that. */
  private static final int LONGEST = 100;

  /** Windows has no files of these names, whatever their ending: they are devices. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
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
   * letter or digit becomes "x" and its hash, so that it is never empty; a very long one is cut and
   * ends in its hash; "Con" becomes "con-x", since no file of Windows can be called "con".
   */
  public static String of(String name) {
    String plain = DROPPED.matcher(latin(name).toLowerCase(Locale.ROOT)).replaceAll("");
    String slug = ENDS.matcher(JOINTS.matcher(plain).replaceAll("-")).replaceAll("");
    if (slug.isEmpty()) {
      return "x" + hash(name);
    }
    if (slug.length() > LONGEST) {
      return ENDS.matcher(slug.substring(0, LONGEST)).replaceAll("") + "-" + hash(name);
    }
    return DEVICE.matcher(slug).matches() ? slug + "-x" : slug;
  }

  /** Whether a text has the form of a slug: "capital-return". */
  public static boolean isSlug(String text) {
    return FORM.matcher(text).matches();
  }

  private static String hash(String name) {
    return Integer.toHexString(name.hashCode());
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
