package org.callpress.site;

import java.util.List;

/** The speaker index, a page per speaker and a page per analyst firm. */
public final class PeoplePages {
  private PeoplePages() {}

  public static List<Page> of(Tree tree) {
    return List.of();
  }
}
