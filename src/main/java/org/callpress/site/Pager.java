package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The pages of a listing, as a row of links: the first, the last and those around this one.
 *
 * @param current number of this page, 1-based
 * @param pages how many there are
 * @param previous href, or null
 * @param next href, or null
 * @param links in order; a link without text stands for pages left out
 */
public record Pager(int current, int pages, String previous, String next, List<Link> links) {
  public Pager {
    links = List.copyOf(links);
  }

  /**
   * @param from path of this page
   * @param address path of a page by its number
   */
  static Pager of(int current, int pages, String from, IntFunction<String> address) {
    List<Link> links = new ArrayList<>();
    for (int number = 1; number <= pages; number++) {
      if (number == 1 || number == pages || Math.abs(number - current) <= 2) {
        String href = number == current ? null : Addresses.relative(from, address.apply(number));
        links.add(new Link(String.valueOf(number), href));
      } else if (!links.get(links.size() - 1).text().isEmpty()) {
        links.add(new Link("", null));
      }
    }
    return new Pager(
        current,
        pages,
        current > 1 ? Addresses.relative(from, address.apply(current - 1)) : null,
        current < pages ? Addresses.relative(from, address.apply(current + 1)) : null,
        links);
  }

  /** The part of a listing that stands on one page. {@code number} is 1-based. */
  static <T> List<T> slice(List<T> all, int number, int perPage) {
    int start = Math.min(all.size(), (number - 1) * perPage);
    return all.subList(start, Math.min(all.size(), start + perPage));
  }

  /** How many pages a listing has; an empty one has one page that says so. */
  static int count(int entries, int perPage) {
    return Math.max(1, (entries + perPage - 1) / perPage);
  }
}
