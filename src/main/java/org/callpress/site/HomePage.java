package org.callpress.site;

import java.util.List;

/**
 * The first page of a tree.
 *
 * @param name of the site
 * @param subtitle "12 results calls of 3 companies, 2022 to 2025", or null where there is no call
 * @param digest what to see first, or null where there is no call
 * @param calls the newest calls by year, the latest included
 * @param allCalls link to the list of all calls
 * @param companies those with the newest calls
 * @param allCompanies link to the index of companies, or null where all stand here
 */
public record HomePage(
    Frame frame,
    String name,
    String subtitle,
    Digest digest,
    List<CallItem.Group> calls,
    Link allCalls,
    List<CompanyItem> companies,
    Link allCompanies)
    implements Page {
  public HomePage {
    calls = List.copyOf(calls);
    companies = List.copyOf(companies);
  }

  @Override
  public String template() {
    return "home";
  }
}
