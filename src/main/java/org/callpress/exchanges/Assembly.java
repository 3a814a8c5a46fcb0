package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.callpress.call.Answer;
import org.callpress.call.AnswerLink;
import org.callpress.call.Confidence;
import org.callpress.call.Evidence;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.source.Span;

/** Gives what was found of one exchange its ids and writes it down. */
final class Assembly {
  private final String exchange;
  private final List<Settled> settled;
  private final List<AnswerRun> runs;
  private final List<Pair> pairs;
  private final Places places;

  Assembly(
      String exchange,
      List<Settled> settled,
      List<AnswerRun> runs,
      List<Pair> pairs,
      Places places) {
    this.exchange = exchange;
    this.settled = settled;
    this.runs = runs;
    this.pairs = pairs;
    this.places = places;
  }

  /** "x3.q2". */
  static String questionId(String exchange, int index) {
    return exchange + ".q" + (index + 1);
  }

  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (Settled each : settled) {
      Ask ask = each.ask();
      questions.add(
          new Question(
              questionId(exchange, questions.size()),
              ask.passage().id(),
              ask.span(),
              rendering(ask),
              each.outcome(),
              org.callpress.call.Subjects.NONE));
    }
    return questions;
  }

  /** The sentences of one passage that render those of the ask; null where none are paired. */
  private Question.Rendering rendering(Ask ask) {
    String passage = null;
    Span span = null;
    for (Pair pair : pairs) {
      boolean renders =
          pair.level() == Pair.Level.SENTENCE
              && pair.originalPassage().equals(ask.passage().id())
              && pair.original().overlaps(ask.span());
      if (renders && (passage == null || passage.equals(pair.interpretationPassage()))) {
        passage = pair.interpretationPassage();
        span = span == null ? pair.interpretation() : span.cover(pair.interpretation());
      }
    }
    return passage == null ? null : new Question.Rendering(passage, span);
  }

  List<AnswerLink> links() {
    List<AnswerLink> links = new ArrayList<>();
    for (int i = 0; i < settled.size(); i++) {
      Settled each = settled.get(i);
      List<Link> inOrder = new ArrayList<>(each.links());
      inOrder.sort(Comparator.comparingInt(link -> runs.indexOf(link.answer())));
      for (Link link : inOrder) {
        links.add(link(questionId(exchange, i), link, each.known()));
      }
    }
    return links;
  }

  private AnswerLink link(String question, Link link, Linking known) {
    Span place = Places.place(link, known);
    List<Passage> passages =
        isOnlyAsk(link) ? link.answer().passages() : places.passages(link, known);
    return new AnswerLink(
        question,
        answerId(runs.indexOf(link.answer())),
        link.answer().speaker(),
        passages.stream().map(Passage::id).toList(),
        place,
        link.confidence(),
        List.of(link.evidence()));
  }

  /** Whether all that the answer says is said to one ask. */
  private boolean isOnlyAsk(Link link) {
    return settled.stream()
        .flatMap(each -> each.links().stream())
        .noneMatch(other -> other.answer().equals(link.answer()) && other.ask() != link.ask());
  }

  private String answerId(int index) {
    return exchange + ".a" + (index + 1);
  }

  List<Answer> answers(List<AnswerLink> links) {
    List<Answer> answers = new ArrayList<>();
    for (AnswerRun run : runs) {
      String id = answerId(answers.size());
      List<AnswerLink> mine = links.stream().filter(link -> link.answer().equals(id)).toList();
      answers.add(
          new Answer(
              id,
              run.speaker(),
              run.passages().stream().map(Passage::id).toList(),
              mine.stream().map(AnswerLink::question).toList(),
              confidence(mine),
              mine.stream().flatMap(link -> named(link).stream()).distinct().toList()));
    }
    return answers;
  }

  /** As sure as the least sure of what it addresses, guesses aside where there is more to go by. */
  private static Confidence confidence(List<AnswerLink> links) {
    return links.stream()
        .map(AnswerLink::confidence)
        .filter(confidence -> confidence != Confidence.LOW)
        .max(Comparator.naturalOrder())
        .orElse(Confidence.LOW);
  }

  private static List<Evidence> named(AnswerLink link) {
    return link.evidence().stream()
        .map(e -> new Evidence(e.kind(), e.spans(), link.question() + ": " + e.note()))
        .toList();
  }
}
