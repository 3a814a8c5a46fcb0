package org.callpress.exchanges;

import static org.callpress.exchanges.Relatedness.RELATED;
import static org.callpress.exchanges.Relatedness.SURELY_RELATED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
  /** Share of the best answer's weight that another answer needs to count beside it. */
  private static final double BESIDE_THE_BEST = 0.5;

  /** Share of its best ask's weight that an answer needs to count for another's as well. */
  private static final double BESIDE_THE_BEST_ASK = 0.6;

  /** Weight that is not much and still more than chance. */
  private static final double LITTLE = 1.5;

  /** Sentences of an answer that cannot be there for nothing. */
  private static final int SOME_LENGTH = 3;

  private final Topics topics;
  private final Names names;

  Linker(Topics topics, Names names) {
    this.topics = topics;
    this.names = names;
  }

  List<Link> link(Linking known) {
    Round round = known.round();
    if (round.asks().size() == 1) {
      return toOnlyQuestion(known);
    }
    List<Link> told = new ArrayList<>();
    round.asks().forEach(ask -> told.addAll(byWord(ask, known)));
    told.addAll(byTurns(known, told));
    List<Link> links = new ArrayList<>(told);
    for (Ask ask : round.asks()) {
      List<Link> others = told.stream().filter(link -> link.ask().equals(ask)).toList();
      links.addAll(byTopic(ask, known, others));
    }
    links.addAll(byOrder(known, links));
    links.addAll(byDefault(known, links));
    links.addAll(byAddition(known, links));
    links.addAll(byLittle(known, links));
    return links;
  }

  /**
   * Where one thing was asked, what is said next is said to it, and more so by who speaks first.
   */
  private static List<Link> toOnlyQuestion(Linking known) {
    Ask ask = known.round().asks().get(0);
    Evidence evidence =
        new Evidence("only-question", List.of(ask.span()), "nothing else was asked before it");
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : known.round().answers()) {
      boolean sure = links.isEmpty() || known.relatedness().weight(ask, answer) >= RELATED;
      links.add(new Link(ask, answer, sure ? Confidence.HIGH : Confidence.MEDIUM, evidence));
    }
    return links;
  }

  /** By what the speakers say of who answers what. */
  private List<Link> byWord(Ask ask, Linking known) {
    List<Link> byClaims = byClaims(ask, known);
    if (byClaims.isEmpty()) {
      List<Link> handedOver = byHandOver(ask, known);
      return handedOver.isEmpty() ? byAddressee(ask, known) : handedOver;
    }
    List<Ask> asks = known.round().asks();
    boolean alone = asks.stream().filter(a -> a.number() == ask.number()).count() == 1;
    double best = known.relatedness().best(ask);
    return alone || best < RELATED
        ? byClaims
        : byClaims.stream()
            .filter(
                link -> known.relatedness().weight(ask, link.answer()) >= BESIDE_THE_BEST * best)
            .toList();
  }

  /** What nobody speaks of goes by turns, where as many answer as were asked. */
  private static List<Link> byTurns(Linking known, List<Link> told) {
    List<Ask> asks =
        known.round().asks().stream()
            .filter(ask -> told.stream().noneMatch(link -> link.ask().equals(ask)))
            .toList();
    List<AnswerRun> answers =
        known.round().answers().stream()
            .filter(answer -> !known.isClaimed(answer) && !answer.adds())
            .filter(answer -> told.stream().noneMatch(link -> link.answer().equals(answer)))
            .toList();
    return asks.size() == 1 && answers.size() == 1 && !told.isEmpty()
        ? byElimination(known, asks.get(0), answers.get(0))
        : Turns.of(known, asks, answers);
  }

  /** What is left of the answers is said to what is left of the asks, where no topic tells. */
  private static List<Link> byElimination(Linking known, Ask ask, AnswerRun answer) {
    Evidence evidence =
        new Evidence("order", List.of(), "everything else that was asked is answered by others");
    return known.relatedness().best(ask) >= RELATED
        ? List.of()
        : List.of(new Link(ask, answer, Confidence.LOW, evidence));
  }

  private static List<Link> byClaims(Ask ask, Linking known) {
    List<Link> links = new ArrayList<>();
    List<Claim> claims = known.claimsOf(ask);
    for (AnswerRun answer : known.round().answers()) {
      List<Claim> mine =
          claims.stream()
              .filter(claim -> claim.speaker().equals(answer.speaker()))
              .filter(claim -> claim.number() != Phrases.ALL || answer.says(claim.words()))
              .toList();
      if (!mine.isEmpty()) {
        links.add(new Link(ask, answer, Confidence.HIGH, evidence(mine)));
      }
    }
    return links;
  }

  /** By words that pass the ask's matter on to a colleague, who is then heard. */
  private static List<Link> byHandOver(Ask ask, Linking known) {
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : known.round().answers()) {
      List<Span> words =
          known.handOversOf(ask).stream()
              .filter(handOver -> answer.speaker().equals(handOver.to()))
              .filter(handOver -> handOver.sentence().start() < answer.passages().get(0).start())
              .map(HandOver::sentence)
              .toList();
      if (!words.isEmpty()) {
        Evidence evidence = new Evidence("hand-over", words, "the matter is handed over by name");
        links.add(new Link(ask, answer, Confidence.HIGH, evidence));
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

  /** By the name of the person to whom the analyst puts the question. */
  private List<Link> byAddressee(Ask ask, Linking known) {
    Set<String> addressed = addressees(ask);
    Evidence evidence =
        new Evidence(
            "addressee", List.of(ask.span()), "the question is put to the person who answers");
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : known.round().answers()) {
      if (addressed.contains(answer.speaker())) {
        boolean sure = known.relatedness().weight(ask, answer) >= RELATED;
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

  private static List<Link> byTopic(Ask ask, Linking known, List<Link> told) {
    Relatedness relatedness = known.relatedness();
    double best = relatedness.best(ask);
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : known.round().answers()) {
      double weight = relatedness.weight(ask, answer);
      boolean othersTurn = !told.isEmpty() || known.isClaimed(answer);
      double share = othersTurn ? 1 : BESIDE_THE_BEST;
      boolean linked = told.stream().anyMatch(link -> link.answer().equals(answer));
      double needed = othersTurn ? SURELY_RELATED : RELATED;
      boolean anothers = !told.isEmpty() && known.isClaimed(answer);
      boolean better = weight < best && weight < BESIDE_THE_BEST_ASK * relatedness.most(answer);
      if (!linked && !anothers && !better && weight >= needed && weight >= share * best) {
        Confidence confidence = weight >= SURELY_RELATED ? Confidence.HIGH : Confidence.MEDIUM;
        links.add(new Link(ask, answer, confidence, sharedTerms(ask, answer, relatedness)));
      }
    }
    return links;
  }

  private static Evidence sharedTerms(Ask ask, AnswerRun answer, Relatedness relatedness) {
    return new Evidence(
        "shared-terms", List.of(), "both speak of: " + relatedness.shared(ask, answer));
  }

  /** Who speaks first speaks to what was asked first, where nothing else tells. */
  private static List<Link> byOrder(Linking known, List<Link> found) {
    Round round = known.round();
    if (known.answering().size() < 2 || round.asks().size() < 2) {
      return List.of();
    }
    AnswerRun answer = round.answers().get(0);
    Ask ask = round.asks().get(0);
    boolean told =
        known.isClaimed(answer)
            || found.stream().anyMatch(l -> l.answer().equals(answer) || l.ask().equals(ask));
    Evidence evidence = new Evidence("order", List.of(), "the first answer to the first question");
    return told ? List.of() : List.of(new Link(ask, answer, Confidence.LOW, evidence));
  }

  /** Where one person answers, all of it is said to all that was asked. */
  private static List<Link> byDefault(Linking known, List<Link> found) {
    Round round = known.round();
    List<Link> links = new ArrayList<>();
    List<AnswerRun> answering = known.answering();
    boolean onlyAnswer = answering.size() == 1 && !known.isClaimed(answering.get(0));
    for (Ask ask : round.asks()) {
      if (found.stream().noneMatch(link -> link.ask().equals(ask))) {
        links.addAll(
            onlyAnswer
                ? List.of(onlyAnswer(ask, answering.get(0), round.answers().size() == 1))
                : bySameMatter(ask, known, found));
      }
    }
    return links;
  }

  /**
   * An ask that nothing tells of goes with the others under its number: with the answer to them
   * that is most about it.
   */
  private static List<Link> bySameMatter(Ask ask, Linking known, List<Link> found) {
    Evidence evidence =
        new Evidence("same-matter", List.of(), "the answer takes what was asked together with it");
    return found.stream()
        .filter(link -> link.ask().number() == ask.number())
        .map(Link::answer)
        .distinct()
        .sorted(Comparator.comparingDouble(answer -> -known.relatedness().weight(ask, answer)))
        .limit(1)
        .map(answer -> new Link(ask, answer, Confidence.LOW, evidence))
        .toList();
  }

  /**
   * An answer that nothing tells of adds to the one before it, if that addresses one ask or it says
   * so itself: then to the ask that it shares most with, else to the last of them.
   */
  private static List<Link> byAddition(Linking known, List<Link> found) {
    List<AnswerRun> answers = known.round().answers();
    List<Link> all = new ArrayList<>(found);
    for (int i = 1; i < answers.size(); i++) {
      AnswerRun answer = answers.get(i);
      List<Link> earlier = linksOf(answers.get(i - 1), all);
      boolean told = !linksOf(answer, all).isEmpty() || known.isClaimed(answer);
      if (!told && (earlier.size() == 1 || answer.adds() && !earlier.isEmpty())) {
        Evidence evidence =
            new Evidence("addition", List.of(), "said right after the answer it adds to");
        all.add(new Link(closest(earlier, answer, known), answer, Confidence.LOW, evidence));
      }
    }
    return all.subList(found.size(), all.size());
  }

  private static List<Link> linksOf(AnswerRun answer, List<Link> links) {
    return links.stream().filter(link -> link.answer().equals(answer)).toList();
  }

  /** Of the asks that the links lead from, the one that an answer shares most with. */
  private static Ask closest(List<Link> links, AnswerRun answer, Linking known) {
    Ask closest = links.get(links.size() - 1).ask();
    for (Link link : links) {
      Relatedness relatedness = known.relatedness();
      if (relatedness.weight(link.ask(), answer) > relatedness.weight(closest, answer)) {
        closest = link.ask();
      }
    }
    return closest;
  }

  /** An answer of some length that nothing tells of goes with the ask that it shares most with. */
  private static List<Link> byLittle(Linking known, List<Link> found) {
    List<Link> links = new ArrayList<>();
    for (AnswerRun answer : known.round().answers()) {
      boolean told =
          found.stream().anyMatch(link -> link.answer().equals(answer)) || known.isClaimed(answer);
      int length = answer.passages().stream().mapToInt(p -> p.sentences().size()).sum();
      Ask best = told || length < SOME_LENGTH ? null : nearest(answer, known);
      if (best != null) {
        Evidence evidence = sharedTerms(best, answer, known.relatedness());
        links.add(new Link(best, answer, Confidence.LOW, evidence));
      }
    }
    return links;
  }

  private static Ask nearest(AnswerRun answer, Linking known) {
    Ask nearest = null;
    double most = LITTLE;
    for (Ask ask : known.round().asks()) {
      double weight = known.relatedness().weight(ask, answer);
      if (weight > most) {
        most = weight;
        nearest = ask;
      }
    }
    return nearest;
  }

  private static Link onlyAnswer(Ask ask, AnswerRun answer, boolean alone) {
    String note = alone ? "nobody else speaks before the next question" : "others only add to it";
    Evidence evidence = new Evidence("only-answer", List.of(), note);
    return new Link(ask, answer, Confidence.LOW, evidence);
  }
}
