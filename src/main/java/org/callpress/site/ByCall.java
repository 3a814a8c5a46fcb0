package org.callpress.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A long list of things from many calls, those of one call together, cut into pages.
 *
 * @param <T> a thing, e.g. a turn
 */
final class ByCall<T> {
  private final Tree tree;
  private final List<T> things;
  private final Function<T, CallSummary> call;

  ByCall(Tree tree, List<T> things, Function<T, CallSummary> call) {
    this.tree = tree;
    this.things = things;
    this.call = call;
  }

  /**
   * The calls of one page of the list.
   *
   * @param path of the page
   * @param show how a thing looks there
   */
  <S> List<InCall<S>> page(int page, String path, BiFunction<T, CallLinks, S> show) {
    int perPage = tree.plan().config().perPage();
    Map<String, List<T>> byCall = new LinkedHashMap<>();
    for (T thing : Pager.slice(things, page, perPage)) {
      byCall.computeIfAbsent(call.apply(thing).id(), id -> new ArrayList<>()).add(thing);
    }
    String before = page == 1 ? "" : call.apply(things.get((page - 1) * perPage - 1)).id();
    List<InCall<S>> calls = new ArrayList<>();
    for (List<T> group : byCall.values()) {
      CallSummary summary = call.apply(group.get(0));
      CallLinks links = new CallLinks(summary, tree, path);
      List<S> shown = group.stream().map(thing -> show.apply(thing, links)).toList();
      calls.add(inCall(summary, path, summary.id().equals(before), shown));
    }
    return calls;
  }

  private <S> InCall<S> inCall(CallSummary summary, String path, boolean continued, List<S> shown) {
    return new InCall<>(
        summary.company().nameIn(tree.language()),
        tree.wording().call(summary),
        Addresses.relative(path, tree.addresses().call(summary.id())),
        tree.wording().date(summary.date()),
        summary.date() == null ? null : summary.date().toString(),
        continued,
        shown);
  }
}
