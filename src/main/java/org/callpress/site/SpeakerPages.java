package org.callpress.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.LanguageTags;
import org.callpress.call.Side;
import org.callpress.site.CallSummary.PassageEntry;
import org.callpress.site.PeopleDirectory.Appearance;
import org.callpress.site.PeopleDirectory.Person;
import org.callpress.site.SpeakerPage.Said;

/** A page per speaker over all calls; several where there are many turns. */
final class SpeakerPages {
  /** Questions that a person's page shows before it leads to the ledger. */
  private static final int LATEST = 6;

  private final Tree tree;
  private final PeopleDirectory people;

  SpeakerPages(Tree tree, PeopleDirectory people) {
    this.tree = tree;
    this.people = people;
  }

  void addTo(List<Supplier<Page>> pages) {
    int perPage = tree.plan().config().perPage();
    for (Person person : people.people()) {
      List<SaidTurn> turns = SaidTurn.of(person);
      Heard heard = new Heard(person, turns, LedgerItems.of(person).size(), languages(turns));
      int count = Pager.count(turns.size(), perPage);
      for (int number = 1; number <= count; number++) {
        int page = number;
        pages.add(() -> page(heard, page, count));
      }
    }
  }

  /**
   * What every page of a person says of them all.
   *
   * @param asked how many questions they ask or take
   */
  private record Heard(Person person, List<SaidTurn> turns, int asked, String languages) {}

  private Page page(Heard heard, int page, int count) {
    Person person = heard.person();
    String name = person.nameIn(tree.language());
    String path = tree.addresses().speaker(person.key(), page);
    String stand = stand(person.latest());
    return new SpeakerPage(
        frame(person, name, stand, page, count),
        Mark.of(name, person.side(), false),
        name,
        PersonItems.language(person, tree),
        PersonItems.others(person, tree),
        stand,
        affiliation(person.latest(), path),
        roles(person),
        (int) person.appearances().stream().map(a -> a.call().id()).distinct().count(),
        heard.turns().size(),
        heard.languages(),
        person.side() == Side.ANALYST,
        page == 1 ? latest(LedgerItems.of(person), path) : List.of(),
        allQuestions(person, heard.asked(), path),
        new ByCall<>(tree, heard.turns(), SaidTurn::call).page(page, path, this::said),
        Pager.of(page, count, path, n -> tree.addresses().speaker(person.key(), n)));
  }

  private List<InCall<LedgerItem>> latest(List<Asked> asked, String path) {
    List<Asked> latest = asked.subList(0, Math.min(LATEST, asked.size()));
    return new ByCall<>(tree, latest, Asked::call).page(1, path, new LedgerItems(tree)::item);
  }

  private Link allQuestions(Person person, int count, String path) {
    LedgerFacet facet = person.side() == Side.ANALYST ? LedgerFacet.ANALYST : LedgerFacet.EXECUTIVE;
    String to = tree.addresses().questionsBy(facet.key(), person.key(), 1);
    return count == 0
        ? null
        : new Link(
            tree.messages().text("speaker.questions.all", count), Addresses.relative(path, to));
  }

  private Frame frame(Person person, String name, String stand, int page, int count) {
    return tree.frame(addresses -> addresses.speaker(person.key(), page))
        .title(page == 1 ? name : tree.messages().text("page.title", name, page, count))
        .description(
            stand == null ? null : tree.messages().text("speaker.description", name, stand))
        .section("speakers")
        .data(data(person, name))
        .crumb(tree.messages().text("nav.speakers"), tree.addresses().speakers())
        .crumb(name, tree.addresses().speaker(person.key(), page))
        .build();
  }

  private Map<String, Object> data(Person person, String name) {
    Appearance latest = person.latest();
    return new StructuredData(tree)
        .person(
            name,
            person.names().values().stream().sorted().distinct().toList(),
            tree.wording().role(latest.entry().role()),
            people.affiliation(latest, tree.language()),
            tree.addresses().speaker(person.key(), 1));
  }

  /** "Chief Executive Officer, Acme Group"; null where neither is known. */
  private String stand(Appearance appearance) {
    String stand =
        Stream.of(
                tree.wording().role(appearance.entry().role()),
                people.affiliation(appearance, tree.language()))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(tree.messages().text("people.joint")));
    return stand.isEmpty() ? null : stand;
  }

  private Link affiliation(Appearance latest, String path) {
    Addresses addresses = tree.addresses();
    if (latest.entry().side() == Side.COMPANY) {
      String company = addresses.company(latest.call().company().id(), 1);
      return new Link(
          people.affiliation(latest, tree.language()), Addresses.relative(path, company));
    }
    AnalystFirm firm = people.firm(latest.entry().affiliation());
    return firm == null
        ? null
        : new Link(firm.name(), Addresses.relative(path, addresses.firm(firm.slug(), 1)));
  }

  /** Each role with the first and the last call that shows it, newest first. */
  private List<SpeakerPage.Role> roles(Person person) {
    Map<List<String>, List<CallSummary>> calls = new LinkedHashMap<>();
    for (Appearance appearance : person.appearances()) {
      List<String> role = new ArrayList<>();
      role.add(appearance.entry().role());
      role.add(people.affiliation(appearance, tree.language()));
      calls.computeIfAbsent(role, r -> new ArrayList<>()).add(appearance.call());
    }
    List<SpeakerPage.Role> roles = new ArrayList<>();
    calls.forEach(
        (role, held) -> {
          if (role.get(0) != null || role.get(1) != null) {
            String from = when(held.get(held.size() - 1), person.side());
            String to = when(held.get(0), person.side());
            roles.add(role(role, from, to));
          }
        });
    return roles;
  }

  private SpeakerPage.Role role(List<String> held, String from, String to) {
    Wording wording = tree.wording();
    String printed = held.get(0);
    return new SpeakerPage.Role(
        wording.role(printed), wording.printedRole(printed), held.get(1), from, to);
  }

  /** Of the company's own people its periods; analysts speak on calls of several companies. */
  private String when(CallSummary call, Side side) {
    boolean month = side == Side.ANALYST && call.date() != null;
    return month ? tree.wording().month(call.date()) : tree.wording().call(call);
  }

  private String languages(List<SaidTurn> turns) {
    Set<String> spoken = new LinkedHashSet<>();
    turns.forEach(
        turn ->
            turn.passages().stream()
                .filter(passage -> passage.speaker().equals(passage.voice()))
                .forEach(passage -> spoken.add(passage.language())));
    return tree.wording().list(spoken.stream().map(tree.wording()::language).toList());
  }

  /** "interpreted", "translated"; null for the person's own words. */
  private String through(CallSummary call, PassageEntry passage) {
    if (passage.speaker().equals(passage.voice())) {
      return null;
    }
    boolean translated =
        call.speakers().stream()
            .anyMatch(s -> s.id().equals(passage.voice()) && s.side() == Side.TRANSLATION);
    return tree.messages().text(translated ? "said.translated" : "said.interpreted");
  }

  private Said said(SaidTurn turn, CallLinks links) {
    PassageEntry passage = turn.main(tree.language());
    boolean own = LanguageTags.same(passage.language(), tree.language());
    return new Said(
        links.passage(passage.id()),
        passage.id().substring(1),
        tree.messages().text("kind." + passage.kind().key()),
        passage.language(),
        own ? null : tree.wording().language(passage.language()),
        through(turn.call(), passage),
        passage.opening());
  }
}
