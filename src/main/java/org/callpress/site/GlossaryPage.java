package org.callpress.site;

import java.util.List;

/**
 * A company's own words, explained. Template: {@code pages/glossary.ftlh}.
 *
 * @param company name in the page's language
 * @param companyHref of the company's page
 * @param terms in the order of the page's language
 */
public record GlossaryPage(Frame frame, String company, String companyHref, List<Entry> terms)
    implements Page {
  public GlossaryPage {
    terms = List.copyOf(terms);
  }

  @Override
  public String template() {
    return "glossary";
  }

  /**
   * @param id in the page, "ads"
   * @param name "ADS"
   * @param aliases other forms that are said, joined, or null
   * @param explanation one or two sentences
   * @param language BCP 47 tag of the explanation
   */
  public record Entry(
      String id, String name, String aliases, String explanation, String language) {}
}
