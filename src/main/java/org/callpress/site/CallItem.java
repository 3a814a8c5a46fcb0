package org.callpress.site;

import java.util.List;

/**
 * A call in a list.
 *
 * @param href of its overview
 * @param company name in the page's language
 * @param companyHref of the company's page
 * @param name what tells it from other calls of the company: "Q1 FY2025", else its date, else its
 *     title
 * @param calendar "June quarter 2024", or null
 * @param date "15 August 2024", or null
 * @param isoDate "2024-08-15", or null
 * @param languages "English, Chinese"
 * @param exchanges how many analysts had their go
 * @param analysts who asked, in order, for a line of names
 * @param figures how many figures are stated
 * @param figuresHref of its figures page
 * @param qaHref of its first page of questions and answers, or null
 * @param remarksHref of its first page of remarks, or null
 */
public record CallItem(
    String href,
    String company,
    String companyHref,
    String name,
    String calendar,
    String date,
    String isoDate,
    String languages,
    int exchanges,
    List<String> analysts,
    int figures,
    String figuresHref,
    String qaHref,
    String remarksHref) {
  public CallItem {
    analysts = List.copyOf(analysts);
  }

  /** Calls under one heading, e.g. a year. */
  public record Group(String heading, List<CallItem> calls) {
    public Group {
      calls = List.copyOf(calls);
    }
  }
}
