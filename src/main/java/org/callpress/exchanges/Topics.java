package org.callpress.exchanges;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Conversation;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/**
 * What asks and answers are about, each term weighted by its rarity within the call (inverse
 * document frequency over its passages). An ask is also about what its rendering in the other
 * language says, and, less, about its context.
 */
final class Topics {
  private static final double OWN = 1;
  private static final double CONTEXT = 0.5;

  /** What renders a word counts less than the word: renderings are longer and looser. */
  private static final double RENDERED = 0.5;

  /** In a call of fewer passages than this no term would be rare. */
  private static final int SHORT_CALL = 40;

  private final Conversation conversation;
  private final List<Pair> pairs;
  private final Map<String, Integer> passagesWith = new HashMap<>();
  private final Map<String, Set<String>> termsByPassage = new HashMap<>();

  Topics(Conversation conversation, List<Pair> pairs) {
    this.conversation = conversation;
    this.pairs = pairs;
    for (Passage passage : conversation.passages()) {
      Set<String> terms = Vocabulary.terms(conversation.text(passage));
      termsByPassage.put(passage.id(), terms);
      terms.forEach(term -> passagesWith.merge(term, 1, Integer::sum));
    }
  }

  /** An ask's terms and how much each counts for it. */
  Map<String, Double> of(Ask ask) {
    Map<String, Double> weights = new LinkedHashMap<>();
    ask.context().forEach(span -> add(weights, span, CONTEXT));
    add(weights, ask.span(), OWN);
    return weights;
  }

  private void add(Map<String, Double> weights, Span span, double weight) {
    for (String term : Vocabulary.terms(conversation.text(span))) {
      weights.merge(term, weight * rarity(term), Math::max);
    }
    for (Pair pair : pairs) {
      if (pair.level() == Pair.Level.SENTENCE && pair.original().overlaps(span)) {
        for (String term : Vocabulary.terms(conversation.text(pair.interpretation()))) {
          weights.merge(term, RENDERED * weight * rarity(term), Math::max);
        }
      }
    }
  }

  String text(Span span) {
    return conversation.text(span);
  }

  /** The terms of some words of the call. */
  Set<String> terms(Span span) {
    return Vocabulary.terms(conversation.text(span));
  }

  /** The terms of a passage. */
  Set<String> terms(Passage passage) {
    return termsByPassage.get(passage.id());
  }

  /** From 0 for a term of every passage up to the logarithm of their number. */
  private double rarity(String term) {
    int with = Math.max(1, passagesWith.getOrDefault(term, 1));
    return Math.log((double) Math.max(SHORT_CALL, conversation.passages().size()) / with);
  }
}
