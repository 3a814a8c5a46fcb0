package org.callpress.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A long list of names under headings, cut into pages.
 *
 * @param <T> what is listed
 */
final class NameList<T> {
  /** Names on a page: a page that is still looked through by eye. */
  private static final int NAMES_ON_PAGE = 400;

  /** Headings that are looked through by eye: of more, a page links to its own. */
  private static final int MOST_HEADINGS = 80;

  private final List<T> items;
  private final Function<T, String> heading;

  /**
   * @param items in their order, those of one heading together
   */
  NameList(List<T> items, Function<T, String> heading) {
    this.items = items;
    this.heading = heading;
  }

  /**
   * Items in the order of their names.
   *
   * @param id orders those of one name
   */
  static <T> NameList<T> byName(
      Collection<T> items, Function<T, String> name, Function<T, String> id, NameOrder order) {
    Map<T, NameOrder.Place> places = new IdentityHashMap<>();
    items.forEach(item -> places.put(item, order.place(name.apply(item))));
    return new NameList<>(
        items.stream()
            .sorted(
                Comparator.comparing((T item) -> places.get(item), order.comparator())
                    .thenComparing(id))
            .toList(),
        item -> places.get(item).letter());
  }

  int pages() {
    return Pager.count(items.size(), NAMES_ON_PAGE);
  }

  int size() {
    return items.size();
  }

  /**
   * The groups of one page.
   *
   * @param show how an item looks on the page
   * @param other the heading of what has no letter
   */
  <S> List<NameGroup<S>> groups(int page, String other, Function<T, S> show) {
    Map<String, List<S>> groups = new LinkedHashMap<>();
    for (T item : Pager.slice(items, page, NAMES_ON_PAGE)) {
      groups.computeIfAbsent(heading.apply(item), h -> new ArrayList<>()).add(show.apply(item));
    }
    Map<String, Integer> numbers = numbers();
    String before = page == 1 ? null : heading.apply(items.get((page - 1) * NAMES_ON_PAGE - 1));
    return groups.entrySet().stream()
        .map(
            group ->
                new NameGroup<>(
                    "l" + numbers.get(group.getKey()),
                    shown(group.getKey(), other),
                    group.getKey().equals(before),
                    group.getValue()))
        .toList();
  }

  /** Links to the first name of each heading; of very many, of those on the page. */
  List<Link> headings(String from, String other, IntFunction<String> address) {
    List<Link> links = new ArrayList<>();
    Map<String, Integer> numbers = numbers();
    String before = null;
    for (int i = 0; i < items.size(); i++) {
      String here = heading.apply(items.get(i));
      if (!here.equals(before)) {
        String page = address.apply(i / NAMES_ON_PAGE + 1);
        String way = page.equals(from) ? "" : Addresses.relative(from, page);
        if (way.isEmpty() || numbers.size() <= MOST_HEADINGS) {
          links.add(new Link(shown(here, other), way + "#l" + numbers.get(here)));
        }
      }
      before = here;
    }
    return links;
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    items.forEach(item -> numbers.putIfAbsent(heading.apply(item), numbers.size() + 1));
    return numbers;
  }

  private static String shown(String heading, String other) {
    return heading.equals(NameOrder.OTHER) ? other : heading;
  }
}
