package org.callpress.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.callpress.site.CallSummary.SpeakerEntry;
import org.callpress.site.PeopleDirectory.Person;

/** All questions of the archive and what they are filed under. */
final class Ledger {
  private final Tree tree;
  private final PeopleDirectory people;
  private final Map<String, Person> byKey;
  private final Asks all;
  private final Map<LedgerFacet, List<Entry>> entries = new EnumMap<>(LedgerFacet.class);

  /**
   * What some questions are filed under.
   *
   * @param name in the language of the tree
   * @param asked newest call first, in the order of the call
   */
  record Entry(LedgerFacet facet, String key, String name, Asks asks) {
    List<Asked> asked() {
      return asks.asked();
    }
  }

  /**
   * Questions that are listed together, and what every page of the list says of them.
   *
   * @param calls in which they are asked
   * @param years where each begins in the list
   */
  record Asks(List<Asked> asked, int calls, YearLinks years) {
    static Asks of(List<Asked> asked) {
      List<CallSummary> calls = asked.stream().map(Asked::call).toList();
      long different = calls.stream().map(CallSummary::id).distinct().count();
      return new Asks(asked, (int) different, YearLinks.of(calls));
    }
  }

  Ledger(Tree tree) {
    this.tree = tree;
    this.people = PeopleDirectory.of(tree.plan());
    this.byKey = people.people().stream().collect(Collectors.toMap(Person::key, p -> p));
    this.all = Asks.of(LedgerItems.all(tree.plan()));
    Map<LedgerFacet, Map<String, List<Asked>>> filed = filed();
    for (LedgerFacet facet : LedgerFacet.values()) {
      entries.put(facet, entries(facet, filed.get(facet)));
    }
  }

  Asks all() {
    return all;
  }

  /** What questions are filed under, the most asked first. */
  List<Entry> entries(LedgerFacet facet) {
    return entries.get(facet);
  }

  private Map<LedgerFacet, Map<String, List<Asked>>> filed() {
    Map<LedgerFacet, Map<String, List<Asked>>> filed = new EnumMap<>(LedgerFacet.class);
    for (LedgerFacet facet : LedgerFacet.values()) {
      filed.put(facet, new LinkedHashMap<>());
    }
    CallSummary call = null;
    Map<String, SpeakerEntry> speakers = new HashMap<>();
    for (Asked asked : all.asked()) {
      if (asked.call() != call) {
        call = asked.call();
        speakers.clear();
        call.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
      }
      for (LedgerFacet facet : LedgerFacet.values()) {
        for (String key : keys(facet, asked, speakers)) {
          filed.get(facet).computeIfAbsent(key, k -> new ArrayList<>()).add(asked);
        }
      }
    }
    return filed;
  }

  private List<String> keys(LedgerFacet facet, Asked asked, Map<String, SpeakerEntry> speakers) {
    return switch (facet) {
      case COMPANY -> List.of(asked.call().company().id());
      case ANALYST -> analyst(speakers.get(asked.ask().asker()));
      case FIRM -> firm(speakers.get(asked.ask().asker()));
      case EXECUTIVE ->
          asked.ask().answeredBy().stream()
              .map(speakers::get)
              .filter(Objects::nonNull)
              .map(SpeakerEntry::key)
              .filter(key -> key != null && byKey.containsKey(key))
              .distinct()
              .toList();
      default -> facet.keys(asked.ask().subjects(), asked.call());
    };
  }

  private List<String> analyst(SpeakerEntry asker) {
    boolean known = asker != null && asker.key() != null && byKey.containsKey(asker.key());
    return known && asker.side() == org.callpress.call.Side.ANALYST
        ? List.of(asker.key())
        : List.of();
  }

  private List<String> firm(SpeakerEntry asker) {
    AnalystFirm firm =
        asker == null || asker.affiliation() == null ? null : people.firm(asker.affiliation());
    return firm == null ? List.of() : List.of(firm.slug());
  }

  private List<Entry> entries(LedgerFacet facet, Map<String, List<Asked>> filed) {
    Map<String, String> firms =
        people.firms().stream().collect(Collectors.toMap(AnalystFirm::slug, AnalystFirm::name));
    return filed.entrySet().stream()
        .map(e -> new Entry(facet, e.getKey(), name(facet, e, firms), Asks.of(e.getValue())))
        .sorted(
            Comparator.comparingInt((Entry entry) -> -entry.asked().size())
                .thenComparing(Entry::name)
                .thenComparing(Entry::key))
        .toList();
  }

  private String name(
      LedgerFacet facet, Map.Entry<String, List<Asked>> filed, Map<String, String> firms) {
    String key = filed.getKey();
    return switch (facet) {
      case COMPANY -> tree.plan().company(key).nameIn(tree.language());
      case FIRM -> firms.get(key);
      case ANALYST, EXECUTIVE -> byKey.get(key).nameIn(tree.language());
      default -> facet.name(key, filed.getValue().get(0).call(), tree);
    };
  }
}
