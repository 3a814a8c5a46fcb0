package org.callpress.site.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Answer;
import org.callpress.call.AnswerLink;
import org.callpress.call.AnswerStatus;
import org.callpress.call.EarningsCall;
import org.callpress.call.Exchange;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.site.CallSummary;
import org.callpress.site.CallView;
import org.callpress.site.Link;
import org.callpress.site.Opening;
import org.callpress.site.StatusMark;

/** Ties asks to answers for display: numbers, links both ways, what became of each. */
final class Asks {
  /** Beyond this many characters an ask is not set bold: it would shout. */
  private static final int LENGTHY = 260;

  private final CallView view;
  private final Map<String, Exchange> exchangeByPassage = new HashMap<>();
  private final Map<String, Exchange> exchangeByQuestion = new HashMap<>();
  private final Map<String, Exchange> exchangeByAnswer = new HashMap<>();
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
        exchangeByAnswer.put(answer.id(), exchange);
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
    Map<String, Link> links = new LinkedHashMap<>();
    exchange.linksOf(question).forEach(link -> links.putIfAbsent(link.answer(), link(link)));
    return new Ask(
        here ? question.id() : null,
        number(question),
        links.isEmpty() ? href(question) : links.values().iterator().next().href(),
        List.copyOf(links.values()),
        StatusMark.of(question.outcome().status()),
        new Statuses(view).text(question, exchange),
        question.outcome().status() == AnswerStatus.ANSWERED
            ? List.of()
            : new Statuses(view).evidence(question, exchange),
        question.span().length() > LENGTHY);
  }

  /** Who answers, and the way to where they come to it. */
  private Link link(AnswerLink link) {
    String name = view.links().speakerName(link.speaker());
    if (link.passages().isEmpty()) {
      return new Link(name, null);
    }
    String shown = shown(link.passages());
    return new Link(view.text("ask.answered-at", name, view.label(shown)), place(link, shown));
  }

  private String place(AnswerLink link, String shown) {
    Passage passage = view.conversation().passage(shown);
    boolean told = link.place() != null && CallView.sentenceAt(passage, link.place().start()) > 0;
    return told
        ? view.sentenceLink(passage, link.place().start())
        : shown.equals(link.passages().get(0))
            ? view.links().at(view.links().pageOf(shown), link.answer())
            : view.links().passage(shown);
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
    Exchange exchange = exchangeByAnswer.get(answer.id());
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
        of(exchange),
        answeredBy.isEmpty() ? null : view.wording().list(answeredBy));
  }

  /** What became of each ask of an exchange. */
  List<Ask> of(Exchange exchange) {
    return exchange.questions().stream().map(question -> ask(question, false)).toList();
  }

  /** For whom the exchange is asked: "for Jane Roe of Aldgate Research"; null where for oneself. */
  String behalf(Exchange exchange) {
    return view.tree().wording().behalf(exchange.behalf());
  }

  /** "3" for exchange "x3". */
  static String number(Exchange exchange) {
    return exchange.id().substring(1);
  }
}
