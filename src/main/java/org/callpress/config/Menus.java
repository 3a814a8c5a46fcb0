package org.callpress.config;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.source.Stated;

/**
 * Which pages a site has and which of them its menus name.
 *
 * @param navigation entries at the head of every page; null means the usual ones
 * @param footer entries at the foot; null means all prose pages
 * @param without kinds of pages that the site leaves out
 */
public record Menus(List<Entry> navigation, List<Entry> footer, Set<PageKind> without) {
  /** The menus of a site that says nothing of them. */
  public static final Menus USUAL = new Menus(null, null, Set.of());

  public Menus {
    navigation = navigation == null ? null : List.copyOf(navigation);
    footer = footer == null ? null : List.copyOf(footer);
    without = Set.copyOf(without);
  }

  /**
   * @param page "calls", "questions", "speakers", "firms", or the slug of a prose page; null where
   *     the entry leads out of the site
   * @param names of the entry by language; none where the page's own name will do
   * @param url where it leads out of the site to, or null
   * @param stated where the entry stands, for a finding on it
   */
  public record Entry(String page, Map<String, String> names, String url, Stated stated) {
    public Entry {
      names = Map.copyOf(names);
    }
  }
}
