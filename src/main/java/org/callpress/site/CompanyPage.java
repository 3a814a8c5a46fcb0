package org.callpress.site;

import java.util.List;

/**
 * A page of a company's calls.
 *
 * @param name in the page's language
 * @param otherNames the name in other languages
 * @param ticker or null
 * @param total how many calls there are
 * @param digest what to see first, on the first page of the list, else null
 * @param overCalls pages over all calls: figures, guidance, questions, glossary
 * @param groups the calls of this page under their fiscal years
 */
public record CompanyPage(
    Frame frame,
    String name,
    List<NameIn> otherNames,
    String ticker,
    int total,
    Digest digest,
    List<Link> overCalls,
    List<CallItem.Group> groups,
    Pager pager)
    implements Page {
  public CompanyPage {
    otherNames = List.copyOf(otherNames);
    overCalls = List.copyOf(overCalls);
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "company";
  }

  /**
   * A name in another language, e.g. ("zh", "阿里巴巴集团").
   *
   * @param language BCP 47 tag
   */
  public record NameIn(String language, String name) {}
}
