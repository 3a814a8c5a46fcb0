package org.callpress.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The ways into a long list in the order of time.
 *
 * @param first the number of the first entry of each year, in the order of the list
 * @param size of the list
 */
record YearLinks(Map<String, Integer> first, int size) {
  /**
   * @param calls that the entries of the list belong to, in its order
   */
  static YearLinks of(List<CallSummary> calls) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).date() != null) {
        first.putIfAbsent(String.valueOf(calls.get(i).date().getYear()), i);
      }
    }
    return new YearLinks(first, calls.size());
  }

  /**
   * The page that each year begins on; none where the list has one page, or one year.
   *
   * @param address path of a page of the list by its number
   */
  List<Link> links(int perPage, String from, IntFunction<String> address) {
    return size <= perPage || first.size() < 2
        ? List.of()
        : first.entrySet().stream()
            .map(year -> link(year.getKey(), from, address.apply(year.getValue() / perPage + 1)))
            .toList();
  }

  private static Link link(String year, String from, String page) {
    return new Link(year, Addresses.relative(from, page));
  }
}
