package org.callpress.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.callpress.call.Answer;
import org.callpress.call.AnswerLink;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Evidence;
import org.callpress.call.Exchange;
import org.callpress.call.Outcome;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.QuestionRuling;
import org.callpress.call.QuestionRuling.Change;
import org.callpress.call.Speaker;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.Span;

/**
 * The editor's hand over the ledger of questions: adds and drops questions of an exchange, says
 * what answers one and what became of it. The ids of the other questions stay what they were.
 */
public final class LedgerRulings {
  private final Conversation conversation;
  private final List<Pair> pairs;
  private final List<Exchange> exchanges;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private LedgerRulings(List<Exchange> exchanges, Conversation conversation, List<Pair> pairs) {
    this.exchanges = new ArrayList<>(exchanges);
    this.conversation = conversation;
    this.pairs = pairs;
  }

  /** The exchanges as the editor settles them, and an error for each ruling that does not fit. */
  public static Diagnosed<List<Exchange>> apply(
      List<QuestionRuling> rulings,
      List<Exchange> exchanges,
      Conversation conversation,
      List<Pair> pairs) {
    LedgerRulings ledger = new LedgerRulings(exchanges, conversation, pairs);
    rulings.forEach(ledger::apply);
    return new Diagnosed<>(List.copyOf(ledger.exchanges), ledger.diagnostics);
  }

  private void apply(QuestionRuling ruling) {
    int at = exchangeAt(ruling.span());
    if (at < 0) {
      refuse(ruling, "the words stand in no exchange", "quote words of an analyst's question");
      return;
    }
    Exchange exchange = exchanges.get(at);
    Question question = question(exchange, ruling.span());
    if (ruling.change() == Change.ADD && question != null) {
      refuse(ruling, "this is question " + question.id() + " already", "leave out add: true");
    } else if (ruling.change() != Change.ADD && question == null) {
      refuse(ruling, "no question of " + exchange.id() + " holds the words", hint(exchange));
    } else {
      exchanges.set(at, applied(ruling, exchange, question));
    }
  }

  private Exchange applied(QuestionRuling ruling, Exchange exchange, Question question) {
    if (ruling.change() == Change.DROP) {
      return without(exchange, question);
    }
    if (ruling.change() == Change.KEEP) {
      return settled(ruling, exchange, question);
    }
    Question added = added(ruling, exchange);
    if (exchange.questions().stream().anyMatch(other -> other.id().equals(added.id()))) {
      refuse(ruling, added.id() + " is another question", "leave out number:, or write a free one");
      return exchange;
    }
    List<Question> questions = new ArrayList<>(exchange.questions());
    questions.add(added);
    questions.sort(Comparator.comparing(Question::span));
    return settled(ruling, exchange.with(questions, exchange.answers(), exchange.links()), added);
  }

  /** The exchange that holds the passage of the words, or -1. */
  private int exchangeAt(Span span) {
    Passage passage = passageAt(span);
    for (int i = 0; passage != null && i < exchanges.size(); i++) {
      if (exchanges.get(i).passages().contains(passage.id())) {
        return i;
      }
    }
    return -1;
  }

  private Passage passageAt(Span span) {
    return conversation.passages().stream()
        .filter(p -> p.start() <= span.start() && span.start() < p.end())
        .findFirst()
        .orElse(null);
  }

  private static Question question(Exchange exchange, Span span) {
    return exchange.questions().stream()
        .filter(
            q ->
                q.span().overlaps(span)
                    || q.rendering() != null && q.rendering().span().overlaps(span))
        .findFirst()
        .orElse(null);
  }

  private Question added(QuestionRuling ruling, Exchange exchange) {
    int number =
        ruling.number() != null
            ? ruling.number()
            : free(exchange.questions().stream().map(Question::id), 'q');
    return new Question(
        exchange.id() + ".q" + number, passageAt(ruling.span()).id(), ruling.span());
  }

  /**
   * The first number behind all that are taken.
   *
   * @param letter before the numbers in the ids: x2.q3 has 3 behind "q"
   */
  private static int free(Stream<String> ids, char letter) {
    return 1
        + ids.map(id -> id.substring(id.lastIndexOf(letter) + 1))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
  }

  private static Exchange without(Exchange exchange, Question question) {
    List<Question> questions = new ArrayList<>(exchange.questions());
    questions.remove(question);
    List<AnswerLink> links = new ArrayList<>(exchange.links());
    links.removeIf(link -> link.question().equals(question.id()));
    return exchange.with(questions, addressed(exchange.answers(), links), links);
  }

  /** The exchange with what the ruling says of the question's answers and of what became of it. */
  private Exchange settled(QuestionRuling ruling, Exchange exchange, Question question) {
    List<AnswerLink> links = new ArrayList<>(exchange.links());
    List<Answer> answers = new ArrayList<>(exchange.answers());
    if (ruling.answers() != null) {
      links.removeIf(link -> link.question().equals(question.id()));
      ruling.answers().forEach(words -> link(question, words, exchange, answers, links, ruling));
    }
    links.sort(
        Comparator.comparingInt((AnswerLink link) -> index(exchange, question, link.question()))
            .thenComparingInt(link -> place(answers, link.answer())));
    Question now = question.with(outcome(ruling, question, links));
    List<Question> questions = new ArrayList<>(exchange.questions());
    questions.replaceAll(other -> other.id().equals(now.id()) ? now : other);
    return exchange.with(questions, addressed(answers, links), links);
  }

  private static int index(Exchange exchange, Question asked, String id) {
    List<String> ids = exchange.questions().stream().map(Question::id).toList();
    return ids.indexOf(id) < 0 ? ids.indexOf(asked.id()) : ids.indexOf(id);
  }

  private static int place(List<Answer> answers, String id) {
    return answers.stream().map(Answer::id).toList().indexOf(id);
  }

  private void link(
      Question question,
      Span words,
      Exchange exchange,
      List<Answer> answers,
      List<AnswerLink> links,
      QuestionRuling ruling) {
    Passage passage = passageAt(words);
    if (passage == null || !exchange.passages().contains(passage.id())) {
      refuse(
          ruling,
          "an answer that is quoted stands outside of exchange " + exchange.id(),
          "quote words that stand in " + first(exchange) + " or after it");
      return;
    }
    Answer answer = answer(passage, exchange, answers);
    List<String> passages = new ArrayList<>(List.of(passage.id()));
    partners(passage).filter(answer.passages()::contains).forEach(passages::add);
    links.removeIf(
        link -> link.question().equals(question.id()) && link.answer().equals(answer.id()));
    links.add(
        new AnswerLink(
            question.id(),
            answer.id(),
            answer.speaker(),
            passages.stream().distinct().toList(),
            sentence(passage, words),
            Confidence.STATED,
            List.of(evidence(List.of(words), ruling))));
  }

  private static String first(Exchange exchange) {
    return exchange.passages().get(0);
  }

  private Stream<String> partners(Passage passage) {
    return pairs.stream()
        .filter(pair -> pair.level() == Pair.Level.PASSAGE)
        .filter(
            pair ->
                pair.originalPassage().equals(passage.id())
                    || pair.interpretationPassage().equals(passage.id()))
        .map(
            pair ->
                pair.originalPassage().equals(passage.id())
                    ? pair.interpretationPassage()
                    : pair.originalPassage());
  }

  /** The answer that the passage belongs to; a new one where it was not taken for an answer. */
  private Answer answer(Passage passage, Exchange exchange, List<Answer> answers) {
    for (Answer answer : answers) {
      if (answer.passages().contains(passage.id())) {
        return answer;
      }
    }
    int number = free(answers.stream().map(Answer::id), 'a');
    Answer added =
        new Answer(
            exchange.id() + ".a" + number,
            passage.speaker(),
            List.of(passage.id()),
            List.of(),
            Confidence.STATED,
            List.of());
    answers.add(added);
    return added;
  }

  private static Span sentence(Passage passage, Span words) {
    return passage.sentences().stream()
        .filter(sentence -> sentence.overlaps(words))
        .findFirst()
        .orElse(words);
  }

  private Outcome outcome(QuestionRuling ruling, Question question, List<AnswerLink> links) {
    boolean answered = links.stream().anyMatch(link -> link.question().equals(question.id()));
    AnswerStatus found =
        ruling.answers() == null
            ? question.outcome().status()
            : answered ? AnswerStatus.ANSWERED : AnswerStatus.NONE;
    AnswerStatus status = ruling.status() == null ? found : ruling.status();
    String handedTo = ruling.handedTo() == null ? question.outcome().handedTo() : speaker(ruling);
    return new Outcome(status, handedTo, List.of(evidence(List.of(ruling.span()), ruling)));
  }

  private String speaker(QuestionRuling ruling) {
    for (Speaker speaker : conversation.cast()) {
      if (speaker.id().equals(ruling.handedTo())
          || speaker.name().equals(ruling.handedTo())
          || speaker.names().containsValue(ruling.handedTo())) {
        return speaker.id();
      }
    }
    diagnostics.add(
        ruling
            .stated()
            .finding(
                Code.E003,
                "nobody in this call is \"" + ruling.handedTo() + "\"",
                "write the id or a name of somebody who speaks"));
    return null;
  }

  private static Evidence evidence(List<Span> words, QuestionRuling ruling) {
    return new Evidence(
        Evidence.EDITOR,
        words,
        "settled by the editor, call.yml line " + ruling.stated().place().line());
  }

  /** The answers, each with the questions that the links tie to it. */
  private static List<Answer> addressed(List<Answer> answers, List<AnswerLink> links) {
    return answers.stream()
        .map(
            answer ->
                new Answer(
                    answer.id(),
                    answer.speaker(),
                    answer.passages(),
                    links.stream()
                        .filter(link -> link.answer().equals(answer.id()))
                        .map(AnswerLink::question)
                        .distinct()
                        .toList(),
                    answer.confidence(),
                    answer.evidence()))
        .toList();
  }

  private void refuse(QuestionRuling ruling, String message, String hint) {
    diagnostics.add(ruling.stated().finding(Code.E007, message, hint));
  }

  private String hint(Exchange exchange) {
    return exchange.questions().isEmpty()
        ? "add it with add: true"
        : "add it with add: true, or quote words of one of "
            + String.join(", ", exchange.questions().stream().map(Question::id).toList());
  }
}
