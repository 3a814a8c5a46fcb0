package org.callpress.site;

import java.util.List;

/**
 * Names under one heading of an index.
 *
 * @param id of the heading on its page
 * @param heading a letter or a company
 * @param continued whether the group began on the page before
 */
public record NameGroup<T>(String id, String heading, boolean continued, List<T> items) {
  public NameGroup {
    items = List.copyOf(items);
  }
}
