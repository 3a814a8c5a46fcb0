package org.callpress.site.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Answer;
import org.callpress.call.EarningsCall;
import org.callpress.call.Exchange;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.site.CallSummary;
import org.callpress.site.CallView;
import org.callpress.site.Link;
import org.callpress.site.Opening;

/** Ties asks to answers for display: numbers, links both ways, what became of each. */
final class Asks {
  /** Beyond this many characters an ask is not set bold: it would shout. */
  private static final int LENGTHY = 260;

  private final CallView view;
  private final Map<String, Exchange> exchangeByPassage = new HashMap<>();
  private final Map<String, Exchange> exchangeByQuestion = new HashMap<>();
  private final Map<String, Answer> answerByPassage = new HashMap<>();
  private final Map<String, CallSummary.ExchangeEntry> entries = new HashMap<>();

  Asks(CallView view) {
    this.view = view;
    EarningsCall call = view.call();
    for (Exchange exchange : call.exchanges()) {
      exchange.passages().forEach(id -> exchangeByPassage.putIfAbsent(id, exchange));
      exchange.questions().forEach(question -> exchangeByQuestion.put(question.id(), exchange));
      for (Answer answer : exchange.answers()) {
        answer.passages().forEach(id -> answerByPassage.putIfAbsent(id, answer));
      }
    }
    view.summary().exchanges().forEach(entry -> entries.put(entry.id(), entry));
  }

  /** The exchange that a passage belongs to, or null. */
  Exchange exchangeOf(Passage passage) {
    return exchangeByPassage.get(passage.id());
  }

  /** The exchange that a block stands in: of its shown passage, else of one beside it; or null. */
  Exchange exchangeOf(Block block) {
    return block.passages().stream()
        .map(this::exchangeOf)
        .filter(exchange -> exchange != null)
        .findFirst()
        .orElse(null);
  }

  /** The answer that a passage is part of, or null. */
  Answer answerOf(Passage passage) {
    return answerByPassage.get(passage.id());
  }

  /** "2" for the second ask of its exchange. */
  String number(Question question) {
    return String.valueOf(exchangeByQuestion.get(question.id()).questions().indexOf(question) + 1);
  }

  /**
   * @param here whether the ask's own id belongs to this place
   */
  Ask ask(Question question, boolean here) {
    Exchange exchange = exchangeByQuestion.get(question.id());
    List<Answer> answers =
        exchange.answers().stream()
            .filter(answer -> answer.addresses().contains(question.id()))
            .toList();
    Map<String, Link> links = new LinkedHashMap<>();
    answers.forEach(answer -> links.putIfAbsent(answer.id(), link(answer)));
    boolean answered = !answers.isEmpty();
    return new Ask(
        here ? question.id() : null,
        number(question),
        answered ? links.values().iterator().next().href() : href(question),
        List.copyOf(links.values()),
        answered ? "full" : "none",
        view.text(answered ? "ask.answered" : "ask.unanswered"),
        question.span().length() > LENGTHY);
  }

  private Link link(Answer answer) {
    String name = view.links().speakerName(answer.speaker());
    if (answer.passages().isEmpty()) {
      return new Link(name, null);
    }
    String shown = shown(answer.passages());
    return new Link(
        view.text("ask.answered-at", name, view.label(shown)),
        view.links().at(view.links().pageOf(answer.passages().get(0)), answer.id()));
  }

  /** The first of these passages that is in the page's language, else the first. */
  private String shown(List<String> passages) {
    return passages.stream()
        .filter(id -> view.inPageLanguage(view.conversation().passage(id)))
        .findFirst()
        .orElse(passages.get(0));
  }

  private String href(Question question) {
    return view.links().at(view.links().pageOf(question.passage()), question.id());
  }

  /** The asks that an answer addresses, for the note beside it. */
  List<Utterance.Answered> answered(Answer answer) {
    Exchange exchange =
        view.call().exchanges().stream()
            .filter(candidate -> candidate.answers().contains(answer))
            .findFirst()
            .orElseThrow();
    return exchange.questions().stream()
        .filter(question -> answer.addresses().contains(question.id()))
        .map(
            question ->
                new Utterance.Answered(
                    number(question),
                    href(question),
                    Opening.of(view.conversation().text(question.span())),
                    view.conversation().passage(question.passage()).language()))
        .toList();
  }

  /** An exchange with what became of its asks, for lists. */
  Reading.ExchangeItem item(Exchange exchange) {
    List<String> answeredBy =
        exchange.answers().stream()
            .map(answer -> view.links().speakerName(answer.speaker()))
            .distinct()
            .toList();
    return new Reading.ExchangeItem(
        number(exchange),
        view.links().speakerName(exchange.analyst()),
        exchange.firm(),
        view.links().exchange(entries.get(exchange.id())),
        exchange.questions().stream().map(question -> ask(question, false)).toList(),
        answeredBy.isEmpty() ? null : view.wording().list(answeredBy));
  }

  /** "3" for exchange "x3". */
  static String number(Exchange exchange) {
    return exchange.id().substring(1);
  }
}
