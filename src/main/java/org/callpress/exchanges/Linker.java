package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Confidence;
import org.callpress.call.Evidence;
import org.callpress.exchanges.Phrases.Topic;
import org.callpress.source.Span;

/**
 * Ties each ask of a round to the answers that address it. What the speakers themselves say counts
 * most ("your second question", "a question for Jane"), then shared topics, then that nothing else
 * was asked or answered. An ask without any of these stays without an answer.
 */
final class Linker {
  /** Weight of shared terms from which an answer is about an ask: one of the call's rare terms. */
  private static final double RELATED = 3;

  /** Weight from which it surely is; needed where the speakers say that the ask is another's. */
  private static final double SURELY_RELATED = 6;

  /** Share of the best answer's weight that another answer needs to count beside it. */
  private static final double BESIDE_THE_BEST = 0.5;

  private final Topics topics;
  private final Names names;
  private final Claims claims;

  Linker(Topics topics, Names names, Claims claims) {
    this.topics = topics;
    this.names = names;
    this.claims = claims;
  }

  List<Link> link(Round round) {
    if (round.asks().size() == 1) {
      return toOnlyQuestion(round);
    }
    List<Link> links = new ArrayList<>();
    List<Claim> claimed = claims.in(round);
    for (Ask ask : round.asks()) {
      List<Link> byWord = byWord(ask, round, claimed);
      links.addAll(byWord);
      links.addAll(byTopic(ask, round, claimed, byWord));
    }
    links.addAll(byOrder(round, claimed, links));
    links.addAll(byDefault(round, claimed, links));
    links.addAll(byAddition(round, claimed, links));
    return links;
  }

  /**
   * Where one thing was asked, what is said next is said to it, and more so by who speaks first.
   */
  private List<Link> toOnlyQuestion(Round round) {
    Ask ask = round.asks().get(0);
    Map<String, Double> about = topics.of(ask);
    Evidence evidence =
        new Evidence("only-question", List.of(ask.span()), "nothing else was asked before it");
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : round.answers()) {
      boolean sure = links.isEmpty() || weight(about, answer) >= RELATED;
      links.add(new Link(ask, answer, sure ? Confidence.HIGH : Confidence.MEDIUM, evidence));
    }
    return links;
  }

  /** By what the speakers say of who answers what. */
  private List<Link> byWord(Ask ask, Round round, List<Claim> claimed) {
    List<Link> byClaims = byClaims(ask, round, claimed);
    if (byClaims.isEmpty()) {
      return byAddressee(ask, round);
    }
    boolean alone = round.asks().stream().filter(a -> a.number() == ask.number()).count() == 1;
    Map<String, Double> about = topics.of(ask);
    double best = best(about, round);
    return alone || best < RELATED
        ? byClaims
        : byClaims.stream()
            .filter(link -> weight(about, link.answer()) >= BESIDE_THE_BEST * best)
            .toList();
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

  /** By the name of the person to whom the analyst puts the question. */
  private List<Link> byAddressee(Ask ask, Round round) {
    Set<String> addressed = addressees(ask);
    Map<String, Double> about = topics.of(ask);
    Evidence evidence =
        new Evidence(
            "addressee", List.of(ask.span()), "the question is put to the person who answers");
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : round.answers()) {
      if (addressed.contains(answer.speaker())) {
        boolean sure = weight(about, answer) >= RELATED;
        links.add(new Link(ask, answer, sure ? Confidence.HIGH : Confidence.MEDIUM, evidence));
      }
    }
    return links;
  }

  /** Named in the ask itself, else where the analyst says what the question is about. */
  private Set<String> addressees(Ask ask) {
    Set<String> addressed = new LinkedHashSet<>(names.addressed(topics.text(ask.span())));
    if (addressed.isEmpty()) {
      Phrases phrases = Phrases.of(ask.passage().language());
      ask.context().stream()
          .map(topics::text)
          .filter(words -> announces(words, phrases))
          .forEach(words -> addressed.addAll(names.addressed(words)));
    }
    return addressed;
  }

  private static boolean announces(String words, Phrases phrases) {
    return phrases.found(Topic.ANNOUNCEMENT, words) || phrases.found(Topic.TOPIC, words);
  }

  private List<Link> byTopic(Ask ask, Round round, List<Claim> claimed, List<Link> byWord) {
    Map<String, Double> about = topics.of(ask);
    double best = best(about, round);
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : round.answers()) {
      double weight = weight(about, answer);
      boolean othersTurn = !byWord.isEmpty() || claims(claimed, answer);
      double share = othersTurn ? 1 : BESIDE_THE_BEST;
      boolean known = byWord.stream().anyMatch(link -> link.answer().equals(answer));
      double needed = othersTurn ? SURELY_RELATED : RELATED;
      if (!known && weight >= needed && weight >= share * best) {
        Confidence confidence = weight >= SURELY_RELATED ? Confidence.HIGH : Confidence.MEDIUM;
        links.add(new Link(ask, answer, confidence, sharedTerms(about, answer)));
      }
    }
    return links;
  }

  private static boolean claims(List<Claim> claimed, AnswerRun answer) {
    return claimed.stream().anyMatch(claim -> claim.speaker().equals(answer.speaker()));
  }

  private double best(Map<String, Double> about, Round round) {
    return round.answers().stream().mapToDouble(answer -> weight(about, answer)).max().orElse(0);
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

  /** Who speaks first speaks to what was asked first, where nothing else tells. */
  private static List<Link> byOrder(Round round, List<Claim> claimed, List<Link> found) {
    if (round.answers().size() < 2 || round.asks().size() < 2) {
      return List.of();
    }
    AnswerRun answer = round.answers().get(0);
    Ask ask = round.asks().get(0);
    boolean told =
        claims(claimed, answer)
            || found.stream().anyMatch(l -> l.answer().equals(answer) || l.ask().equals(ask));
    Evidence evidence = new Evidence("order", List.of(), "the first answer to the first question");
    return told ? List.of() : List.of(new Link(ask, answer, Confidence.LOW, evidence));
  }

  /** Where one person answers, all of it is said to all that was asked. */
  private static List<Link> byDefault(Round round, List<Claim> claimed, List<Link> found) {
    List<Link> links = new ArrayList<>();
    boolean onlyAnswer = round.answers().size() == 1 && !claims(claimed, round.answers().get(0));
    for (Ask ask : round.asks()) {
      if (found.stream().noneMatch(link -> link.ask().equals(ask))) {
        links.addAll(
            onlyAnswer
                ? List.of(onlyAnswer(ask, round.answers().get(0)))
                : bySameMatter(ask, found));
      }
    }
    return links;
  }

  /** An ask that nothing tells of goes with the others under its number, if one answer has them. */
  private static List<Link> bySameMatter(Ask ask, List<Link> found) {
    List<AnswerRun> answers =
        found.stream()
            .filter(link -> link.ask().number() == ask.number())
            .map(Link::answer)
            .distinct()
            .toList();
    Evidence evidence =
        new Evidence("same-matter", List.of(), "the answer takes what was asked together with it");
    return answers.size() == 1
        ? List.of(new Link(ask, answers.get(0), Confidence.LOW, evidence))
        : List.of();
  }

  /** An answer that nothing tells of adds to the one before it, if that addresses one ask. */
  private static List<Link> byAddition(Round round, List<Claim> claimed, List<Link> found) {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < round.answers().size(); i++) {
      AnswerRun before = round.answers().get(i - 1);
      AnswerRun answer = round.answers().get(i);
      List<Link> known = found.stream().filter(link -> link.answer().equals(before)).toList();
      boolean told =
          found.stream().anyMatch(link -> link.answer().equals(answer)) || claims(claimed, answer);
      if (!told && known.size() == 1) {
        Evidence evidence =
            new Evidence("addition", List.of(), "said right after the answer it adds to");
        links.add(new Link(known.get(0).ask(), answer, Confidence.LOW, evidence));
      }
    }
    return links;
  }

  private static Link onlyAnswer(Ask ask, AnswerRun answer) {
    Evidence evidence =
        new Evidence("only-answer", List.of(), "nobody else speaks before the next question");
    return new Link(ask, answer, Confidence.LOW, evidence);
  }
}
