package org.callpress.site;

import java.util.List;

/**
 * The index of speakers, by name or of one side.
 *
 * @param title as a heading
 * @param tabs the indexes there are
 * @param total how many people it lists
 * @param headings links to the groups, where there are several
 * @param interpreters whether it lists voices, who have no pages
 */
public record SpeakersPage(
    Frame frame,
    String title,
    List<Tab> tabs,
    int total,
    List<Link> headings,
    List<NameGroup<PersonItem>> groups,
    boolean interpreters,
    Pager pager)
    implements Page {
  public SpeakersPage {
    tabs = List.copyOf(tabs);
    headings = List.copyOf(headings);
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "speakers";
  }

  /** One of the indexes: "Analysts", with the number of people. */
  public record Tab(String text, String href, int count, boolean current) {}
}
