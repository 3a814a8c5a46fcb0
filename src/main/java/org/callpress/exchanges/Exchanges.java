package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.AnswerLink;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Behalf;
import org.callpress.call.Conversation;
import org.callpress.call.Exchange;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;

/** Who asked what, and what answered it. */
public final class Exchanges {
  private final Conversation conversation;
  private final List<Pair> pairs;
  private final Roles roles;
  private final Rounds rounds;
  private final Settling settling;
  private final Behalves behalves;
  private final Places places;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Exchanges(Conversation conversation, List<Pair> pairs) {
    this.conversation = conversation;
    this.pairs = pairs;
    roles = new Roles(conversation, pairs);
    Names names = new Names(conversation);
    rounds = new Rounds(conversation, pairs, roles, names);
    settling = new Settling(conversation, new Topics(conversation, pairs), roles, names);
    behalves = new Behalves(conversation, roles);
    places = new Places(rounds.originals());
  }

  /**
   * The exchanges of a call, in order: one per analyst's go, each question split into what it asks,
   * each ask tied to the answers that address it. A question without an answer is noted.
   */
  public static Diagnosed<List<Exchange>> find(Conversation conversation, List<Pair> pairs) {
    Exchanges stage = new Exchanges(conversation, pairs);
    Slots.of(conversation, stage.roles).forEach(stage::add);
    return new Diagnosed<>(List.copyOf(stage.exchanges), stage.diagnostics);
  }

  private void add(Slot slot) {
    String id = "x" + (exchanges.size() + 1);
    List<Round> asked = rounds.of(slot);
    List<Settled> settled = settling.settle(asked);
    List<AnswerRun> runs = asked.stream().flatMap(round -> round.answers().stream()).toList();
    Passage first = slot.passages().stream().filter(roles::asks).findFirst().orElseThrow();
    Speaker analyst = conversation.speakerOf(first);
    Assembly assembly = new Assembly(id, settled, runs, acrossLanguages(), places);
    List<AnswerLink> links = assembly.links();
    Behalf behalf = behalves.of(slot);
    String firm = firm(analyst, behalf);
    exchanges.add(
        new Exchange(
            id,
            analyst.id(),
            behalf,
            firm,
            slot.cue() == null ? null : slot.cue().turn(),
            assembly.questions(),
            assembly.answers(links),
            links,
            followUps(slot, runs),
            slot.passages().stream().map(Passage::id).toList()));
    note(id, analyst, firm, first, settled);
  }

  /**
   * The asker's firm. A stand-in of whom nothing else is known asks for the firm that was called;
   * whoever of the company reads a question out asks for the firm of who sent it in, if any.
   */
  private static String firm(Speaker analyst, Behalf behalf) {
    if (analyst.side() == Side.COMPANY) {
      return behalf == null ? null : behalf.firm();
    }
    boolean standsIn = behalf != null && behalf.kind() == Behalf.Kind.STAND_IN;
    return analyst.affiliation() == null && standsIn ? behalf.firm() : analyst.affiliation();
  }

  private List<String> followUps(Slot slot, List<AnswerRun> runs) {
    if (runs.isEmpty()) {
      return List.of();
    }
    int answered = slot.passages().indexOf(runs.get(0).passages().get(0));
    return slot.passages().stream().skip(answered).filter(roles::asks).map(Passage::id).toList();
  }

  private void note(String id, Speaker analyst, String firm, Passage first, List<Settled> settled) {
    if (firm == null && analyst.side() != Side.COMPANY) {
      note(
          Code.X001,
          first.start(),
          "the firm of " + analyst.name() + " is not named in exchange " + id,
          "nothing has to be done; the exchange is listed without a firm");
    }
    for (int i = 0; i < settled.size(); i++) {
      Settled each = settled.get(i);
      if (each.outcome().status() == AnswerStatus.NONE) {
        note(
            Code.X002,
            each.ask().span().start(),
            "no answer was found for " + Assembly.questionId(id, i),
            "nothing has to be done; the question is shown without an answer");
      }
    }
  }

  private void note(Code code, int at, String message, String hint) {
    diagnostics.add(Diagnostic.at(code, conversation.transcript().source(), at, message, hint));
  }

  /** What stands in another language than what it renders: of use to readers of that language. */
  private List<Pair> acrossLanguages() {
    return pairs.stream()
        .filter(
            pair ->
                !language(pair.originalPassage()).equals(language(pair.interpretationPassage())))
        .toList();
  }

  private String language(String passage) {
    return conversation.passage(passage).language();
  }
}
