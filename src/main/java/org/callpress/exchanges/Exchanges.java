package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.callpress.call.Answer;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Evidence;
import org.callpress.call.Exchange;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;

/** Who asked what, and what answered it. */
public final class Exchanges {
  private final Conversation conversation;
  private final Roles roles;
  private final Rounds rounds;
  private final Linker linker;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Exchanges(Conversation conversation, List<Pair> pairs) {
    this.conversation = conversation;
    roles = new Roles(conversation, pairs);
    Names names = new Names(conversation);
    rounds = new Rounds(conversation, pairs, roles, names);
    linker = new Linker(new Topics(conversation, pairs), names, new Claims(conversation, names));
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
    List<Ask> asks = asked.stream().flatMap(round -> round.asks().stream()).toList();
    List<Link> links = asked.stream().flatMap(round -> linker.link(round).stream()).toList();
    List<AnswerRun> runs = asked.stream().flatMap(round -> round.answers().stream()).toList();
    Passage first = slot.passages().stream().filter(roles::asks).findFirst().orElseThrow();
    Speaker analyst = conversation.speakerOf(first);
    exchanges.add(
        new Exchange(
            id,
            analyst.id(),
            analyst.affiliation(),
            slot.cue() == null ? null : slot.cue().turn(),
            questions(id, asks),
            answers(id, runs, asks, links),
            followUps(slot, runs),
            slot.passages().stream().map(Passage::id).toList()));
    note(id, analyst, first, asks, links);
  }

  private static String questionId(String exchange, int index) {
    return exchange + ".q" + (index + 1);
  }

  private static List<Question> questions(String exchange, List<Ask> asks) {
    List<Question> questions = new ArrayList<>();
    for (Ask ask : asks) {
      String id = questionId(exchange, questions.size());
      questions.add(new Question(id, ask.passage().id(), ask.span()));
    }
    return questions;
  }

  private static List<Answer> answers(
      String exchange, List<AnswerRun> runs, List<Ask> asks, List<Link> links) {
    List<Answer> answers = new ArrayList<>();
    for (AnswerRun run : runs) {
      List<Link> mine =
          links.stream()
              .filter(link -> link.answer().equals(run))
              .sorted(Comparator.comparingInt(link -> asks.indexOf(link.ask())))
              .toList();
      answers.add(
          new Answer(
              exchange + ".a" + (answers.size() + 1),
              run.speaker(),
              run.passages().stream().map(Passage::id).toList(),
              mine.stream().map(link -> questionId(exchange, asks.indexOf(link.ask()))).toList(),
              confidence(mine),
              mine.stream().map(link -> named(link, exchange, asks)).distinct().toList()));
    }
    return answers;
  }

  /** As sure as the least sure of what it addresses, guesses aside where there is more to go by. */
  private static Confidence confidence(List<Link> links) {
    return links.stream()
        .map(Link::confidence)
        .filter(confidence -> confidence != Confidence.LOW)
        .max(Comparator.naturalOrder())
        .orElse(Confidence.LOW);
  }

  private static Evidence named(Link link, String exchange, List<Ask> asks) {
    Evidence evidence = link.evidence();
    String question = questionId(exchange, asks.indexOf(link.ask()));
    return new Evidence(evidence.kind(), evidence.spans(), question + ": " + evidence.note());
  }

  private List<String> followUps(Slot slot, List<AnswerRun> runs) {
    if (runs.isEmpty()) {
      return List.of();
    }
    int answered = slot.passages().indexOf(runs.get(0).passages().get(0));
    return slot.passages().stream().skip(answered).filter(roles::asks).map(Passage::id).toList();
  }

  private void note(String id, Speaker analyst, Passage first, List<Ask> asks, List<Link> links) {
    if (analyst.affiliation() == null && analyst.side() != Side.COMPANY) {
      diagnostics.add(
          Diagnostic.at(
              Code.X001,
              conversation.transcript().source(),
              first.start(),
              "the firm of " + analyst.name() + " is not named in exchange " + id,
              "nothing has to be done; the exchange is listed without a firm"));
    }
    for (Ask ask : asks) {
      if (links.stream().noneMatch(link -> link.ask().equals(ask))) {
        diagnostics.add(
            Diagnostic.at(
                Code.X002,
                conversation.transcript().source(),
                ask.span().start(),
                "no answer was found for " + questionId(id, asks.indexOf(ask)),
                "nothing has to be done; the question is shown without an answer"));
      }
    }
  }
}
