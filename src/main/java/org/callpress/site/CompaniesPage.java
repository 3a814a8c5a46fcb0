package org.callpress.site;

import java.util.List;

/**
 * The index of companies, of a site that has more of them than its home page shows. Template:
 * {@code pages/companies.ftlh}.
 *
 * @param total how many there are
 * @param headings links to the first name of each letter
 * @param groups the companies of this page under their letters
 */
public record CompaniesPage(
    Frame frame, int total, List<Link> headings, List<NameGroup<CompanyItem>> groups, Pager pager)
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
