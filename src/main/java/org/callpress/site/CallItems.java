package org.callpress.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Calls as a page lists them: in its language, with links relative to it. */
final class CallItems {
  private final Tree tree;
  private final Addresses addresses;
  private final Wording wording;
  private final String from;

  /**
   * @param from path of the page that lists them
   */
  CallItems(Tree tree, String from) {
    this.tree = tree;
    this.addresses = tree.addresses();
    this.wording = tree.wording();
    this.from = from;
  }

  CallItem item(CallSummary call) {
    String id = call.id();
    return new CallItem(
        to(addresses.call(id)),
        tree.plan().company(call.company().id()).nameIn(tree.language()),
        to(addresses.company(call.company().id(), 1)),
        name(call, tree),
        wording.calendarQuarter(call.period()),
        wording.date(call.date()),
        call.date() == null ? null : call.date().toString(),
        String.join(tree.messages().text("list.comma"), names(call)),
        call.exchanges().size(),
        call.exchanges().stream().map(exchange -> analyst(call, exchange)).distinct().toList(),
        call.figures(),
        to(addresses.figures(id)),
        call.qa().isEmpty() ? null : to(addresses.qa(id, 1)),
        call.remarks().isEmpty() ? null : to(addresses.remarks(id, 1)));
  }

  /**
   * What tells a call from the others of its company: its period, else its date, else its title.
   */
  static String name(CallSummary call, Tree tree) {
    return tree.wording().call(call);
  }

  /** The calls under their calendar years, in the order in which they come. */
  List<CallItem.Group> byYear(List<CallSummary> calls) {
    return grouped(
        calls, call -> call.date() == null ? null : String.valueOf(call.date().getYear()));
  }

  /** The calls under their fiscal years, in the order in which they come. */
  List<CallItem.Group> byFiscalYear(List<CallSummary> calls) {
    return grouped(
        calls,
        call ->
            call.period() == null
                ? null
                : tree.messages().text("period.year", String.valueOf(call.period().fiscalYear())));
  }

  private List<CallItem.Group> grouped(
      List<CallSummary> calls, Function<CallSummary, String> heading) {
    Map<String, List<CallItem>> groups = new LinkedHashMap<>();
    for (CallSummary call : calls) {
      String under = heading.apply(call);
      groups
          .computeIfAbsent(
              under == null ? tree.messages().text("calls.undated") : under, h -> new ArrayList<>())
          .add(item(call));
    }
    return groups.entrySet().stream()
        .map(group -> new CallItem.Group(group.getKey(), group.getValue()))
        .toList();
  }

  private List<String> names(CallSummary call) {
    return call.languages().stream().map(wording::language).toList();
  }

  private String analyst(CallSummary call, CallSummary.ExchangeEntry exchange) {
    return call.speakers().stream()
        .filter(speaker -> speaker.id().equals(exchange.analyst()))
        .map(speaker -> speaker.nameIn(tree.language()))
        .findFirst()
        .orElse(exchange.analyst());
  }

  private String to(String path) {
    return Addresses.relative(from, path);
  }
}
