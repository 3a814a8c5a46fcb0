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
 * @param companies all companies, by name, unless there are more than fit
 */
public record HomePage(
    Frame frame,
    String name,
    String subtitle,
    Digest digest,
    List<CallItem.Group> calls,
    Link allCalls,
    List<CompanyItem> companies)
    implements Page {
  public HomePage {
    calls = List.copyOf(calls);
    companies = List.copyOf(companies);
  }

  @Override
  public String template() {
    return "home";
  }

  /**
   * @param latest "Q1 FY2025"
   */
  public record CompanyItem(String name, String href, int calls, String latest, String ticker) {}
}
