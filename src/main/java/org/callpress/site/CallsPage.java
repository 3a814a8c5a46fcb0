package org.callpress.site;

import java.util.List;

/**
 * A page of the list of all calls.
 *
 * @param total how many calls there are
 * @param companies link to the index of companies, or null where the home page shows all
 * @param years where each year begins in the list
 * @param groups the calls of this page under their years
 */
public record CallsPage(
    Frame frame,
    int total,
    Link companies,
    List<Link> years,
    List<CallItem.Group> groups,
    Pager pager)
    implements Page {
  public CallsPage {
    years = List.copyOf(years);
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "calls";
  }
}
