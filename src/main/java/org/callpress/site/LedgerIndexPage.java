package org.callpress.site;

import java.util.List;

/**
 * What questions are filed under: all topics, all analysts. Template: {@code
 * pages/questions-by.ftlh}.
 *
 * @param shown the entries of this page of the list, the most asked first
 */
public record LedgerIndexPage(
    Frame frame, String heading, List<LedgerPage.LedgerTab> tabs, List<Entry> shown, Pager pager)
    implements Page {
  public LedgerIndexPage {
    tabs = List.copyOf(tabs);
    shown = List.copyOf(shown);
  }

  @Override
  public String template() {
    return "questions-by";
  }

  /**
   * @param company that it belongs to, or null
   * @param questions how many
   * @param open how many of them found no full answer
   */
  public record Entry(String name, String href, String company, int questions, int open) {}
}
