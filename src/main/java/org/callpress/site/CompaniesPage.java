package org.callpress.site;

import java.util.List;

/**
 * The index of companies, of a site that has more of them than its home page shows.
 *
 * @param total how many companies there are
 * @param headings links to the groups
 */
public record CompaniesPage(
    Frame frame,
    int total,
    List<Link> headings,
    List<NameGroup<HomePage.CompanyItem>> groups,
    Pager pager)
    implements Page {
  public CompaniesPage {
    headings = List.copyOf(headings);
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "companies";
  }
}
