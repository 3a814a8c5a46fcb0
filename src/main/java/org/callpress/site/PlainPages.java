package org.callpress.site;

import java.util.List;

/** Pages that depend on no call: prose from {@code content/pages}, search, "not found". */
public final class PlainPages {
  private PlainPages() {}

  /**
   * @param prose the site's prose pages in every language
   */
  public static List<Page> of(Tree tree, List<Prose> prose) {
    return List.of();
  }
}
