package org.callpress.site;

import java.util.List;

/** Home, all calls, and the page of each company. */
public final class ListingPages {
  private ListingPages() {}

  public static List<Page> of(Tree tree) {
    return List.of();
  }
}
