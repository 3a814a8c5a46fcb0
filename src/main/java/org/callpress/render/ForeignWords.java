package org.callpress.render;

import java.util.Set;
import org.callpress.call.LanguageTags;
import org.callpress.source.Scripts;

/**
 * Tells by their script in which language words are that a transcript brings along, e.g. the role
 * "Chief Financial Officer" on a Chinese page.
 */
final class ForeignWords {
  private static final Set<String> HAN = Set.of("zh", "ja");

  private ForeignWords() {}

  /** The tag of the words' language; empty where they can be in the page's. */
  static String language(String words, String page) {
    String own = page.split("-", 2)[0];
    boolean han = Scripts.count(words, Scripts::isHan) > 0;
    String language =
        Scripts.count(words, Scripts::isHangul) > 0
            ? "ko"
            : Scripts.count(words, Scripts::isKana) > 0 ? "ja" : han ? "zh" : latin(words, own);
    boolean readable = LanguageTags.same(language, page) || language.equals("zh") && HAN.contains(own);
    return readable ? "" : language;
  }

  /** Latin letters are English on a page of another script; on others they are the page's. */
  private static String latin(String words, String own) {
    boolean script = HAN.contains(own) || own.equals("ko");
    return script && Scripts.count(words, Scripts::isLatinLetter) > 0 ? "en" : own;
  }
}
