package org.callpress.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.call.LanguageTags;

/**
 * A page that the editor wrote, e.g. "About", in one language.
 *
 * @param slug in its address: "about"
 * @param language BCP 47 tag
 * @param order among the prose pages in the navigation and the foot
 * @param unsafeHtml the body, sanitised; the only text that templates print unescaped
 */
public record Prose(String slug, String language, String title, int order, String unsafeHtml) {
  /**
   * The pages that a tree shows: each in the tree's language, else in the first of the site's
   * languages that it exists in, else in any.
   *
   * @param all in their order
   * @param languages of the site, the default first
   */
  public static List<Prose> shownIn(String language, List<Prose> all, List<String> languages) {
    Map<String, Prose> best = new TreeMap<>();
    for (Prose page : all) {
      best.merge(
          page.slug(),
          page,
          (a, b) -> b.rank(language, languages) < a.rank(language, languages) ? b : a);
    }
    return all.stream().filter(page -> best.get(page.slug()) == page).toList();
  }

  /** The smaller, the better for a tree of this language. */
  private int rank(String wanted, List<String> languages) {
    if (language.equals(wanted)) {
      return 0;
    }
    if (LanguageTags.same(language, wanted)) {
      return 1;
    }
    int place = languages.indexOf(language);
    return 2 + (place < 0 ? languages.size() : place);
  }
}
