package org.callpress.site;

import java.util.List;

/**
 * The first page of a tree.
 *
 * @param name of the site
 * @param subtitle "12 results calls of 3 companies, 2022 to 2025", or null where there is no call
 * @param latest the newest call, or null
 * @param asked the exchanges of the newest call
 * @param calls the newest calls by year, the latest included
 * @param allCalls link to the list of all calls
 * @param companies all companies, by name, unless there are more than fit
 * @param allCompanies link to their index where they do not fit, else null
 */
public record HomePage(
    Frame frame,
    String name,
    String subtitle,
    CallItem latest,
    List<Asked> asked,
    List<CallItem.Group> calls,
    Link allCalls,
    List<CompanyItem> companies,
    Link allCompanies)
    implements Page {
  public HomePage {
    asked = List.copyOf(asked);
    calls = List.copyOf(calls);
    companies = List.copyOf(companies);
  }

  @Override
  public String template() {
    return "home";
  }

  /**
   * An exchange in a list.
   *
   * @param analyst who asked
   * @param firm or null
   * @param href of the exchange
   * @param questions how many asks
   * @param answeredBy names, joined, or null where nobody was found
   */
  public record Asked(String analyst, String firm, String href, int questions, String answeredBy) {}

  /**
   * @param latest "Q1 FY2025"
   */
  public record CompanyItem(String name, String href, int calls, String latest, String ticker) {}
}
