package org.callpress.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.callpress.call.LanguageTags;
import org.callpress.call.Side;
import org.callpress.site.CallSummary.AskEntry;
import org.callpress.site.CallSummary.ExchangeEntry;
import org.callpress.site.CallSummary.SpeakerEntry;
import org.callpress.site.PeopleDirectory.Appearance;
import org.callpress.site.PeopleDirectory.Person;

/** Questions of the archive, and how lists show them in the language of a tree. */
final class LedgerItems {
  private final Tree tree;

  LedgerItems(Tree tree) {
    this.tree = tree;
  }

  /** All questions, newest call first, in the order of the call. */
  static List<Asked> all(SitePlan plan) {
    List<Asked> all = new ArrayList<>();
    plan.calls().forEach(call -> add(all, call, ask -> true));
    return all;
  }

  /** The questions that a person asks or, for the company, takes; newest call first. */
  static List<Asked> of(Person person) {
    List<Asked> theirs = new ArrayList<>();
    for (Appearance appearance : person.appearances()) {
      String id = appearance.entry().id();
      add(
          theirs,
          appearance.call(),
          ask ->
              isAsker(appearance.entry()) ? ask.asker().equals(id) : ask.answeredBy().contains(id));
    }
    return theirs;
  }

  /** The questions of a firm's analysts, newest call first. */
  static List<Asked> of(AnalystFirm firm) {
    Map<String, List<Appearance>> byCall =
        firm.appearances().stream()
            .collect(
                Collectors.groupingBy(a -> a.call().id(), LinkedHashMap::new, Collectors.toList()));
    List<Asked> theirs = new ArrayList<>();
    for (List<Appearance> analysts : byCall.values()) {
      Set<String> ids = analysts.stream().map(a -> a.entry().id()).collect(Collectors.toSet());
      add(theirs, analysts.get(0).call(), ask -> ids.contains(ask.asker()));
    }
    return theirs;
  }

  private static boolean isAsker(SpeakerEntry entry) {
    return entry.side() != Side.COMPANY;
  }

  private static void add(List<Asked> all, CallSummary call, Predicate<AskEntry> wanted) {
    for (ExchangeEntry exchange : call.exchanges()) {
      exchange.asks().stream()
          .filter(wanted)
          .forEach(ask -> all.add(new Asked(call, exchange, ask)));
    }
  }

  LedgerItem item(Asked asked, CallLinks links) {
    AskEntry ask = asked.ask();
    boolean own =
        ask.rendering() == null || !LanguageTags.same(ask.renderingLanguage(), tree.language());
    List<String> answered = ask.answeredBy().stream().map(links::speakerName).toList();
    return new LedgerItem(
        links.exchangePage(asked.exchange().id()) + "#" + ask.id(),
        links.speakerName(ask.asker()),
        links.speaker(ask.asker()),
        asked.exchange().firm(),
        tree.wording().behalf(asked.exchange().behalf()),
        StatusMark.of(ask.status()),
        status(ask, links),
        answered.isEmpty() ? null : tree.wording().list(answered),
        own ? ask.text() : ask.rendering(),
        own ? ask.language() : ask.renderingLanguage(),
        !own);
  }

  private String status(AskEntry ask, CallLinks links) {
    String to = ask.handedTo() == null ? null : links.speakerName(ask.handedTo());
    return tree.wording().status(ask.status(), to);
  }
}
