package org.callpress.keys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.callpress.call.AnswerLink;
import org.callpress.call.EarningsCall;
import org.callpress.call.Exchange;
import org.callpress.call.Question;

/** How far the questions and answers of a call agree with an answer key. */
final class ExchangeScore {
  /** F1 of exchanges with the right analyst and the right firm. */
  final double exchanges;

  final double asks;

  /** F1 of who answers what, e.g. "Amy's answer addresses the second ask". */
  final double links;

  /** Share of the asks found of which it is told right what became of them. */
  final double outcomes;

  /** Everything that is wrong, a line each. */
  final List<String> wrong = new ArrayList<>();

  private final EarningsCall call;
  private final Map<AnswerKey.Ask, Question> found = new LinkedHashMap<>();
  private final Map<Question, Exchange> exchangeOf = new LinkedHashMap<>();

  ExchangeScore(EarningsCall call, AnswerKey key) {
    this.call = call;
    for (Exchange exchange : call.exchanges()) {
      exchange.questions().forEach(question -> exchangeOf.put(question, exchange));
    }
    List<AnswerKey.Ask> expected =
        key.exchanges().stream().flatMap(go -> go.asks().stream()).toList();
    expected.forEach(this::find);
    exchanges = exchanges(key);
    asks = Score.f1(found.size(), exchangeOf.size() - found.size(), expected.size() - found.size());
    exchangeOf.keySet().stream()
        .filter(question -> !found.containsValue(question))
        .forEach(
            question -> wrong.add("no ask " + place(question.span().start()) + words(question)));
    links = links(expected);
    outcomes = outcomes();
  }

  private void find(AnswerKey.Ask ask) {
    exchangeOf.keySet().stream()
        .filter(question -> question.span().overlaps(ask.span()))
        .filter(question -> !found.containsValue(question))
        .findFirst()
        .ifPresentOrElse(
            question -> found.put(ask, question),
            () -> wrong.add("missed ask " + place(ask.span().start())));
  }

  private double exchanges(AnswerKey key) {
    int right = 0;
    for (AnswerKey.Go go : key.exchanges()) {
      Question first = found.get(go.asks().get(0));
      Exchange exchange = first == null ? null : exchangeOf.get(first);
      if (exchange == null) {
        wrong.add("missed exchange of " + go.analyst());
        continue;
      }
      boolean firm =
          go.firm().isEmpty()
              ? exchange.firm() == null
              : exchange.firm() != null && exchange.firm().contains(go.firm());
      if (exchange.analyst().contains(go.analyst()) && firm) {
        right++;
      } else {
        wrong.add(exchange.id() + " is of " + exchange.analyst() + " of " + exchange.firm());
      }
    }
    return Score.f1(right, call.exchanges().size() - right, key.exchanges().size() - right);
  }

  private double links(List<AnswerKey.Ask> expected) {
    Set<String> told = new TreeSet<>();
    for (AnswerKey.Ask ask : expected) {
      ask.answeredBy().forEach(by -> told.add(ask.span().start() + " " + by));
    }
    Set<String> linked = new TreeSet<>();
    exchangeOf.forEach(
        (question, exchange) -> {
          for (AnswerLink link : exchange.linksOf(question)) {
            linked.add(link(question, link.speaker()));
          }
        });
    Set<String> both = new HashSet<>(told);
    both.retainAll(linked);
    told.stream()
        .filter(link -> !both.contains(link))
        .forEach(
            link -> wrong.add("missed link " + place(Integer.parseInt(link.split(" ")[0])) + link));
    linked.stream()
        .filter(link -> !both.contains(link))
        .forEach(link -> wrong.add("wrong link " + link));
    return Score.f1(both.size(), linked.size() - both.size(), told.size() - both.size());
  }

  /** Where the ask of the key begins and the key's name of who answers; else what was found. */
  private String link(Question question, String speaker) {
    for (Map.Entry<AnswerKey.Ask, Question> each : found.entrySet()) {
      if (each.getValue().equals(question)) {
        String by =
            each.getKey().answeredBy().stream()
                .filter(speaker::contains)
                .findFirst()
                .orElse(speaker);
        return each.getKey().span().start() + " " + by;
      }
    }
    return question.id() + " " + speaker;
  }

  private double outcomes() {
    int right = 0;
    for (Map.Entry<AnswerKey.Ask, Question> each : found.entrySet()) {
      String status = each.getValue().outcome().status().key();
      if (status.equals(each.getKey().status())) {
        right++;
      } else {
        wrong.add(each.getValue().id() + words(each.getValue()) + " is " + status);
      }
    }
    return found.isEmpty() ? 1 : right / (double) found.size();
  }

  private String place(int offset) {
    return "line " + call.transcript().source().place(offset).line() + " ";
  }

  private String words(Question question) {
    String words = call.transcript().source().slice(question.span());
    return " \"" + words.substring(0, Math.min(60, words.length())) + "\"";
  }

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "exchanges F1 %.3f, asks F1 %.3f, links F1 %.3f, outcomes %.3f",
            exchanges,
            asks,
            links,
            outcomes)
        + String.join("", wrong.stream().map(line -> "\n  " + line).toList());
  }
}
