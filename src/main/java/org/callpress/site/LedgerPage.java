package org.callpress.site;

import java.util.List;

/**
 * Questions of the archive: all of them, or those under one entry of an index. Template: {@code
 * pages/questions.ftlh}.
 *
 * @param kicker the index that the page belongs to, or null
 * @param heading "Questions and answers", "Pricing"
 * @param about the page of the person, firm or company, or null
 * @param questions how many in all
 * @param calls how many calls they were asked in
 * @param tabs the indexes
 * @param years where each year begins in the list
 * @param shown the questions of this page of the list, by call, newest first
 * @param downloads of the ledger as data
 */
public record LedgerPage(
    Frame frame,
    Link kicker,
    String heading,
    Link about,
    int questions,
    int calls,
    List<LedgerTab> tabs,
    List<Link> years,
    List<InCall<LedgerItem>> shown,
    Pager pager,
    List<Link> downloads)
    implements Page {
  public LedgerPage {
    tabs = List.copyOf(tabs);
    years = List.copyOf(years);
    shown = List.copyOf(shown);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "questions";
  }

  /**
   * An index of questions.
   *
   * @param count of its entries; null on the pages of an entry, which would all change with it
   */
  public record LedgerTab(String text, String href, Integer count, boolean current) {}
}
