package org.callpress.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.callpress.site.Addresses;
import org.callpress.site.CallSummary;
import org.callpress.site.CallSummary.ExchangeEntry;
import org.callpress.site.CallSummary.PassageEntry;
import org.callpress.site.CallSummary.ReadingPage;

/**
 * A page of a call as the export lists it.
 *
 * @param path within the output
 * @param kind "overview", "remarks", "qa", "exchange", "figures" or "passages"
 * @param passages ids of the passages that stand on it, in reading order
 */
record CallPage(String language, String path, String kind, List<String> passages) {

  /** The pages of a call in every language, in reading order. */
  static List<CallPage> of(CallSummary call, List<String> languages) {
    List<CallPage> pages = new ArrayList<>();
    for (String language : languages) {
      Addresses in = Addresses.in(language, languages);
      pages.add(new CallPage(language, in.call(call.id()), "overview", List.of()));
      for (int i = 0; i < call.remarks().size(); i++) {
        pages.add(
            reading(
                call, language, in.remarks(call.id(), i + 1), "remarks", call.remarks().get(i)));
      }
      for (int i = 0; i < call.qa().size(); i++) {
        pages.add(reading(call, language, in.qa(call.id(), i + 1), "qa", call.qa().get(i)));
      }
      for (ExchangeEntry exchange : call.exchanges()) {
        String path = in.exchange(call.id(), exchange.id());
        pages.add(new CallPage(language, path, "exchange", List.of()));
      }
      pages.add(new CallPage(language, in.figures(call.id()), "figures", List.of()));
      List<String> all = call.passages().stream().map(PassageEntry::id).toList();
      pages.add(new CallPage(language, in.register(call.id()), "passages", all));
    }
    return pages;
  }

  private static CallPage reading(
      CallSummary call, String language, String path, String kind, ReadingPage page) {
    java.util.Set<String> turns = page.turns().stream().collect(Collectors.toSet());
    List<String> passages =
        call.passages().stream()
            .filter(passage -> turns.contains(passage.turn()))
            .map(PassageEntry::id)
            .toList();
    return new CallPage(language, path, kind, passages);
  }
}
