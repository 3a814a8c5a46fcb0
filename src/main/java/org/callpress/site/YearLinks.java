package org.callpress.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The ways into a long list in the order of time: the page that each year begins on. */
final class YearLinks {
  private YearLinks() {}

  /**
   * None where the list has one page, or one year.
   *
   * @param calls of the entries, in their order
   * @param address path of a page of the list by its number
   */
  static List<Link> of(
      List<CallSummary> calls, int perPage, String from, IntFunction<String> address) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).date() != null) {
        first.putIfAbsent(String.valueOf(calls.get(i).date().getYear()), i / perPage + 1);
      }
    }
    return calls.size() <= perPage || first.size() < 2
        ? List.of()
        : first.entrySet().stream()
            .map(y -> new Link(y.getKey(), Addresses.relative(from, address.apply(y.getValue()))))
            .toList();
  }
}
