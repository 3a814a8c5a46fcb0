package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Confidence;
import org.callpress.call.Evidence;
import org.callpress.source.Span;

/**
 * Ties each ask of a round to the answers that address it. What the speakers themselves say counts
 * most ("your second question"), then shared topics, then that nothing else was asked or answered.
 * An ask without any of these stays without an answer.
 */
final class Linker {
  /**
   * Weight of shared terms from which an answer is about an ask; one term of a call's rare ones.
   */
  private static final double RELATED = 3;

  private static final double CLOSELY_RELATED = 7;

  /** Share of the best answer's weight that another answer needs to count beside it. */
  private static final double BESIDE_THE_BEST = 0.5;

  private final Topics topics;
  private final Claims claims;

  Linker(Topics topics, Claims claims) {
    this.topics = topics;
    this.claims = claims;
  }

  List<Link> link(Round round) {
    List<Link> links = new ArrayList<>();
    List<Claim> claimed = claims.in(round);
    for (Ask ask : round.asks()) {
      List<Link> byWord = byClaims(ask, round, claimed);
      links.addAll(byWord);
      links.addAll(byTopic(ask, round, claimed, byWord));
    }
    links.addAll(byDefault(round, links));
    return links;
  }

  private List<Link> byClaims(Ask ask, Round round, List<Claim> claimed) {
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : round.answers()) {
      List<Claim> mine =
          claimed.stream()
              .filter(claim -> claim.speaker().equals(answer.speaker()))
              .filter(claim -> isMeant(claim.number(), ask, round.asks()))
              .toList();
      if (!mine.isEmpty()) {
        links.add(new Link(ask, answer, Confidence.HIGH, evidence(mine)));
      }
    }
    return links;
  }

  private static Evidence evidence(List<Claim> claims) {
    List<Span> words = claims.stream().map(Claim::words).toList();
    return claims.stream().allMatch(Claim::handedOver)
        ? new Evidence("hand-over", words, "the question is handed over by its number")
        : new Evidence("ordinal", words, "the answer names the question by its number");
  }

  /** Whether the number means the ask: as the analyst counts, else by the order of the asks. */
  private static boolean isMeant(int number, Ask ask, List<Ask> asks) {
    int counted = asks.get(asks.size() - 1).number();
    if (number == Phrases.LAST) {
      return counted > asks.get(0).number()
          ? ask.number() == counted
          : ask.equals(asks.get(asks.size() - 1));
    }
    boolean analystCounts = asks.stream().anyMatch(a -> a.number() == number) && counted > 1;
    return analystCounts ? ask.number() == number : asks.indexOf(ask) == number - 1;
  }

  private List<Link> byTopic(Ask ask, Round round, List<Claim> claimed, List<Link> byWord) {
    Map<String, Double> about = topics.of(ask);
    double best =
        round.answers().stream().mapToDouble(answer -> weight(about, answer)).max().orElse(0);
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : round.answers()) {
      double weight = weight(about, answer);
      boolean speaksOfOthers =
          claimed.stream().anyMatch(claim -> claim.speaker().equals(answer.speaker()));
      double needed = speaksOfOthers || !byWord.isEmpty() ? CLOSELY_RELATED : RELATED;
      boolean known = byWord.stream().anyMatch(link -> link.answer().equals(answer));
      if (!known && weight >= needed && weight >= BESIDE_THE_BEST * best) {
        Confidence confidence = weight >= CLOSELY_RELATED ? Confidence.HIGH : Confidence.MEDIUM;
        links.add(new Link(ask, answer, confidence, sharedTerms(about, answer)));
      }
    }
    return links;
  }

  private double weight(Map<String, Double> about, AnswerRun answer) {
    Set<String> said = topics.of(answer);
    return about.entrySet().stream()
        .filter(term -> said.contains(term.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private Evidence sharedTerms(Map<String, Double> about, AnswerRun answer) {
    Set<String> said = topics.of(answer);
    String terms =
        about.entrySet().stream()
            .filter(term -> said.contains(term.getKey()))
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(5)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return new Evidence("shared-terms", List.of(), "both speak of: " + terms);
  }

  /** Where one thing was asked, what is said next is said to it. */
  private List<Link> byDefault(Round round, List<Link> found) {
    if (round.asks().size() != 1) {
      return List.of();
    }
    Ask only = round.asks().get(0);
    Evidence evidence =
        new Evidence("only-question", List.of(only.span()), "nothing else was asked before it");
    return round.answers().stream()
        .filter(answer -> found.stream().noneMatch(link -> link.answer().equals(answer)))
        .map(
            answer ->
                new Link(
                    only,
                    answer,
                    answer.equals(round.answers().get(0)) ? Confidence.HIGH : Confidence.MEDIUM,
                    evidence))
        .toList();
  }
}
