package org.callpress.site;

import java.util.List;

/**
 * A page of the list of all calls.
 *
 * @param total how many calls there are
 * @param groups the calls of this page under their years
 */
public record CallsPage(Frame frame, int total, List<CallItem.Group> groups, Pager pager)
    implements Page {
  public CallsPage {
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "calls";
  }
}
