package org.callpress.site;

import java.util.List;

/**
 * What a list shows of one call, under the call's name.
 *
 * @param company its name
 * @param name "Q1 FY2024"
 * @param href of the call
 * @param date "15 August 2024", or null
 * @param isoDate "2024-08-15", or null
 * @param continued whether the call's entries began on the page before
 */
public record InCall<T>(
    String company,
    String name,
    String href,
    String date,
    String isoDate,
    boolean continued,
    List<T> items) {
  public InCall {
    items = List.copyOf(items);
  }
}
