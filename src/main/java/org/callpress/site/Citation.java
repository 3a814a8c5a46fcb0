package org.callpress.site;

/**
 * How to cite a call in one style, in the page's language.
 *
 * @param style "APA", as shown
 * @param key "plain", "apa", "gbt7714" or "bibtex"
 * @param text ready to be copied, e.g. "Lanyi Group. (2025, November 13). Q2 FY2026 results call
 *     [Earnings call transcript]. Earnings Call Archive."
 */
public record Citation(String style, String key, String text) {
  /** Whether the lines of the text are to be kept as they are. */
  public boolean verbatim() {
    return key.equals("bibtex");
  }
}
