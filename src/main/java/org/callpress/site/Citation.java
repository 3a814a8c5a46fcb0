package org.callpress.site;

/**
 * How to cite a call in one style, in the page's language.
 *
 * @param style "APA", as shown
 * @param key "plain", "apa", "gbt7714" or "bibtex"
 * @param text ready to be copied, e.g. "Lanyi Group. (2025, November 13). Q2 FY2026 results call
 *     [Earnings call transcript]. Earnings Call Archive."
 * @param rest what goes on behind the day of citing, which only the reader's browser knows; null
 *     where the style has none
 */
public record Citation(String style, String key, String text, String rest) {
  /** In the text of a style, the place of the day of citing. */
  static final String CITED = "\uE000";

  static Citation of(String style, String key, String text) {
    int cited = text.indexOf(CITED);
    return cited < 0
        ? new Citation(style, key, text, null)
        : new Citation(
            style, key, text.substring(0, cited), text.substring(cited + CITED.length()));
  }

  /** Whether the lines of the text are to be kept as they are. */
  public boolean verbatim() {
    return key.equals("bibtex");
  }
}
