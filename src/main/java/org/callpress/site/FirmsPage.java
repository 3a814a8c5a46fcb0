package org.callpress.site;

import java.util.List;

/**
 * The index of analysts' firms.
 *
 * @param tabs the indexes of people, this one among them
 */
public record FirmsPage(
    Frame frame,
    List<SpeakersPage.Tab> tabs,
    int total,
    List<Link> headings,
    List<NameGroup<FirmItem>> groups,
    Pager pager)
    implements Page {
  public FirmsPage {
    tabs = List.copyOf(tabs);
    headings = List.copyOf(headings);
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "firms";
  }

  /**
   * @param analysts how many people spoke for it
   * @param calls how many calls it asked in
   */
  public record FirmItem(String name, String href, int analysts, int calls) {}
}
