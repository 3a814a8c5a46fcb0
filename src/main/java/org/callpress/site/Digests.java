package org.callpress.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.site.CallSummary.AskEntry;
import org.callpress.site.CallSummary.ExchangeEntry;
import org.callpress.site.CallSummary.PassageEntry;
import org.callpress.site.CallSummary.SpeakerEntry;
import org.callpress.site.figures.Headline;

/** Makes what a reader sees first of some calls. */
final class Digests {
  private static final int ASKED = 6;
  private static final int SUBJECTS = 7;

  /** One subject alone says nothing of what is asked about most. */
  private static final int FEWEST = 2;

  private final Tree tree;
  private final String from;

  /**
   * @param from path of the page that shows the digest
   */
  Digests(Tree tree, String from) {
    this.tree = tree;
    this.from = from;
  }

  /** Of all calls of the archive, newest first; null where there is none. */
  Digest ofArchive(List<CallSummary> calls) {
    boolean oneCompany = tree.plan().byCompany().size() == 1;
    return of(calls, LedgerFacet.TOPIC, tree.addresses().questions(1), oneCompany);
  }

  /** Of a company's calls, newest first. */
  Digest ofCompany(String company, List<CallSummary> calls) {
    String questions = tree.addresses().questionsBy(LedgerFacet.COMPANY.key(), company, 1);
    return of(calls, LedgerFacet.SEGMENT, questions, true);
  }

  private Digest of(
      List<CallSummary> calls, LedgerFacet facet, String questions, boolean oneCompany) {
    if (calls.isEmpty()) {
      return null;
    }
    CallSummary latest = calls.get(0);
    return new Digest(
        new CallItems(tree, from).item(latest),
        Headline.of(latest, tree, from),
        asked(latest),
        latest.qa().isEmpty()
            ? null
            : questions(List.of(latest), tree.addresses().qa(latest.id(), 1)),
        subjects(calls, facet),
        questions(calls, questions),
        oneCompany ? people(latest) : List.of());
  }

  private Link questions(List<CallSummary> calls, String to) {
    int count =
        calls.stream()
            .flatMap(call -> call.exchanges().stream())
            .mapToInt(ExchangeEntry::questions)
            .sum();
    return count == 0
        ? null
        : new Link(tree.messages().text("digest.questions", count), Addresses.relative(from, to));
  }

  private List<LedgerItem> asked(CallSummary call) {
    CallLinks links = new CallLinks(call, tree, from);
    LedgerItems items = new LedgerItems(tree);
    return call.exchanges().stream()
        .map(exchange -> fullest(call, exchange))
        .filter(Objects::nonNull)
        .limit(ASKED)
        .map(asked -> items.item(asked, links))
        .toList();
  }

  private static Asked fullest(CallSummary call, ExchangeEntry exchange) {
    return exchange.asks().stream()
        .max(Comparator.comparingInt(ask -> ask.text().length()))
        .map(ask -> new Asked(call, exchange, ask))
        .orElse(null);
  }

  private List<Digest.Subject> subjects(List<CallSummary> calls, LedgerFacet facet) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, CallSummary> newest = new LinkedHashMap<>();
    for (CallSummary call : calls) {
      for (ExchangeEntry exchange : call.exchanges()) {
        for (AskEntry ask : exchange.asks()) {
          for (String key : facet.keys(ask.subjects(), call)) {
            counts.merge(key, 1, Integer::sum);
            newest.putIfAbsent(key, call);
          }
        }
      }
    }
    if (counts.size() < FEWEST) {
      return List.of();
    }
    return counts.entrySet().stream()
        .map(entry -> subject(facet, entry.getKey(), newest.get(entry.getKey()), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Digest.Subject subject) -> -subject.count())
                .thenComparing(Digest.Subject::text))
        .limit(SUBJECTS)
        .toList();
  }

  private Digest.Subject subject(LedgerFacet facet, String key, CallSummary call, int count) {
    return new Digest.Subject(
        facet.name(key, call, tree),
        Addresses.relative(from, tree.addresses().questionsBy(facet.key(), key, 1)),
        count);
  }

  private List<CallPage.Person> people(CallSummary call) {
    CallLinks links = new CallLinks(call, tree, from);
    return call.speakers().stream()
        .filter(speaker -> speaker.side() == Side.COMPANY)
        .map(speaker -> person(call, speaker, links))
        .toList();
  }

  private CallPage.Person person(CallSummary call, SpeakerEntry speaker, CallLinks links) {
    String name = links.speakerName(speaker.id());
    return new CallPage.Person(
        Mark.of(name, speaker.side(), isHost(call, speaker)),
        name,
        links.speaker(speaker.id()),
        tree.wording().role(speaker.role()),
        tree.wording().printedRole(speaker.role()));
  }

  /**
   * Somebody of the company who hands over to others and answers nothing, as on the call's page.
   */
  private static boolean isHost(CallSummary call, SpeakerEntry speaker) {
    List<PassageKind> kinds =
        call.passages().stream()
            .filter(passage -> passage.speaker().equals(speaker.id()))
            .map(PassageEntry::kind)
            .toList();
    return kinds.contains(PassageKind.PROCEDURAL) && !kinds.contains(PassageKind.ANSWER);
  }
}
