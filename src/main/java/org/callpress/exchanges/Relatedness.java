package org.callpress.exchanges;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/**
 * How much each ask of a round and each answer are about the same: the weight of the terms they
 * share. What somebody says to pass a matter on counts for the one it is passed on to.
 */
final class Relatedness {
  /** Weight of shared terms from which words are about an ask: one of the call's rare terms. */
  static final double RELATED = 3;

  /** Weight from which they surely are; needed where the speakers say that it is another's. */
  static final double SURELY_RELATED = 6;

  private static final int TERMS_NAMED = 5;

  private final Topics topics;
  private final Round round;
  private final Map<Ask, Map<String, Double>> about = new IdentityHashMap<>();
  private final Map<AnswerRun, Set<String>> said = new IdentityHashMap<>();

  Relatedness(Topics topics, Round round, List<HandOver> handOvers) {
    this.topics = topics;
    this.round = round;
    round.asks().forEach(ask -> about.put(ask, topics.of(ask)));
    if (round.answers().size() > 1) {
      discountShared();
    }
    round.answers().forEach(answer -> said.put(answer, terms(answer, handOvers)));
  }

  /** What several asks are about tells less which of them an answer is about. */
  private void discountShared() {
    Map<String, Integer> asksWith = new HashMap<>();
    about.values().forEach(a -> a.keySet().forEach(term -> asksWith.merge(term, 1, Integer::sum)));
    about
        .values()
        .forEach(terms -> terms.replaceAll((term, weight) -> weight / asksWith.get(term)));
  }

  /** The same with an ask of another round, which is now known here as well. */
  Relatedness with(Ask ask, Topics known) {
    about.put(ask, known.of(ask));
    return this;
  }

  private Set<String> terms(AnswerRun answer, List<HandOver> handOvers) {
    Set<Span> passedOn = new HashSet<>();
    Set<String> terms = new LinkedHashSet<>();
    for (HandOver handOver : handOvers) {
      if (answer.speaker().equals(handOver.to())) {
        terms.addAll(topics.terms(handOver.matter()));
      } else if (answer.speaker().equals(handOver.from()) && handOver.to() != null) {
        passedOn.add(handOver.sentence());
      }
    }
    answer.introduction().forEach(passage -> terms.addAll(topics.terms(passage)));
    answer.passages().forEach(passage -> addTerms(terms, passage, passedOn));
    return terms;
  }

  private void addTerms(Set<String> terms, Passage passage, Set<Span> passedOn) {
    if (passage.sentences().stream().noneMatch(passedOn::contains)) {
      terms.addAll(topics.terms(passage));
      return;
    }
    passage.sentences().stream()
        .filter(sentence -> !passedOn.contains(sentence))
        .forEach(sentence -> terms.addAll(topics.terms(sentence)));
  }

  double weight(Ask ask, AnswerRun answer) {
    return weight(ask, said.get(answer));
  }

  double weight(Ask ask, Span words) {
    return weight(ask, topics.terms(words));
  }

  double weight(Ask ask, Passage passage) {
    return weight(ask, topics.terms(passage));
  }

  private double weight(Ask ask, Set<String> terms) {
    return about.get(ask).entrySet().stream()
        .filter(term -> terms.contains(term.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** The weight of the answer that is most about the ask. */
  double best(Ask ask) {
    return round.answers().stream().mapToDouble(answer -> weight(ask, answer)).max().orElse(0);
  }

  /** The weight of the ask that an answer is most about. */
  double most(AnswerRun answer) {
    return round.asks().stream().mapToDouble(ask -> weight(ask, answer)).max().orElse(0);
  }

  /** The heaviest terms that an ask and an answer share, e.g. "depot, tariff". */
  String shared(Ask ask, AnswerRun answer) {
    return about.get(ask).entrySet().stream()
        .filter(term -> said.get(answer).contains(term.getKey()))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TERMS_NAMED)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }
}
