package org.callpress.call;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.callpress.source.Scripts;

/** How language tags compare. */
public final class LanguageTags {
  private static final Set<String> HAN = Set.of("zh", "ja");

  /** The syntax of BCP 47 for languages that have a code; "english" is none. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

  private LanguageTags() {}

  /** Whether a text can be a language tag: "en", "zh-Hant". */
  public static boolean isTag(String text) {
    return FORM.matcher(text).matches();
  }

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

  /** The same, or what stands for all languages where there is none. */
  public static <T> T pick(Map<String, T> byLanguage, String language, T otherwise) {
    T own = pick(byLanguage, language);
    return own == null ? otherwise : own;
  }

  /**
   * The language of words that a transcript brings along, a role or a segment's name, where their
   * script tells that it is not the page's: "zh" for Han on an English page, "en" for Latin letters
   * on a Chinese one; else null.
   */
  public static String ofName(String name, String page) {
    String own = primary(page);
    String language =
        Scripts.count(name, Scripts::isHangul) > 0
            ? "ko"
            : Scripts.count(name, Scripts::isKana) > 0
                ? "ja"
                : Scripts.count(name, Scripts::isHan) > 0 ? "zh" : latin(name, own);
    boolean readable = language.equals(own) || language.equals("zh") && HAN.contains(own);
    return readable ? null : language;
  }

  /** Latin letters are English on a page of another script; on others they are the page's. */
  private static String latin(String name, String own) {
    boolean script = HAN.contains(own) || own.equals("ko");
    return script && Scripts.count(name, Scripts::isLatinLetter) > 0 ? "en" : own;
  }

  private static String primary(String tag) {
    int dash = tag.indexOf('-');
    return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
  }
}
