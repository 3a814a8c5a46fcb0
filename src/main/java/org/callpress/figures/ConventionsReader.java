package org.callpress.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.callpress.call.Conversation;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Passage;
import org.callpress.figures.Topic.Conventions;

/**
 * What a call says once and means throughout: what its growth rates compare, the currency that it
 * counts in, which quarter "the quarter" is.
 */
final class ConventionsReader {
  /** Fewer mentions than this say nothing of a call's habit. */
  private static final int OFTEN = 5;

  private final Map<String, Integer> currencies = new HashMap<>();

  /** The same by the language in which they are said. */
  private final Map<String, Map<String, Integer>> spoken = new TreeMap<>();

  private String language;
  private final Set<BigDecimal> percents = new HashSet<>();
  private final Map<String, Integer> periods = new HashMap<>();

  /** The same in sentences that state figures and speak of nothing that is to come. */
  private final Map<String, Integer> factual = new HashMap<>();

  private final Timeline timeline;
  private Comparison comparison;
  private Basis basis;

  private ConventionsReader(Timeline timeline) {
    this.timeline = timeline;
  }

  static Conventions read(CallText text, Conversation conversation, FiscalPeriod period) {
    ConventionsReader reader = new ConventionsReader(new Timeline(period));
    for (Passage passage : conversation.passages()) {
      reader.language = passage.language();
      Collection<List<Token>> sentences = text.sentences(passage).values();
      sentences.forEach(reader::sentence);
      reader.basis(sentences);
    }
    Timeline timeline =
        reader.timeline.named(reader.factual, conversation.transcript().heading().date());
    return new Conventions(
        reader.comparison,
        reader.basis,
        Signs.resolved(reader.currency(), reader.signs()),
        Set.copyOf(reader.percents),
        timeline.current(),
        timeline.years(),
        reader.usualPeriod(timeline.current()),
        Signs.of(reader.signs()),
        timeline);
  }

  private void sentence(List<Token> tokens) {
    boolean fact = !has(tokens, Cue.EXPECTED) && has(tokens, Cue.QUANTITY);
    boolean byDefault = has(tokens, Cue.BY_DEFAULT);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (byDefault && comparison == null) {
        comparison = comparison(tokens, i);
      }
      if (token.is(Cue.QUANTITY)) {
        quantity(token.quantity());
      } else if (token.is(Cue.PERIOD)) {
        periods.merge(token.term().period(), 1, Integer::sum);
        factual.merge(token.term().period(), fact ? 1 : 0, Integer::sum);
      }
    }
  }

  /** Who says what all numbers are on and states none is who opens the call, for all others. */
  private void basis(Collection<List<Token>> passage) {
    boolean states = passage.stream().anyMatch(tokens -> has(tokens, Cue.QUANTITY));
    boolean says =
        passage.stream().anyMatch(tokens -> has(tokens, Cue.BY_DEFAULT) && saysAdjusted(tokens));
    basis = says && !states ? Basis.NON_GAAP : basis;
  }

  private static boolean has(List<Token> tokens, Cue cue) {
    return tokens.stream().anyMatch(token -> token.is(cue));
  }

  /** "Unless otherwise noted, all numbers other than revenue are non-GAAP." */
  static boolean saysAdjusted(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean noun = i + 1 < tokens.size() && tokens.get(i + 1).is(Cue.METRIC);
      boolean said = tokens.get(i).is(Cue.NON_GAAP) && tokens.get(i - 1).is(Cue.LEVEL);
      if (tokens.get(i).is(Cue.ON_NON_GAAP) || said && !noun) {
        return true;
      }
    }
    return false;
  }

  /** What the words at an index compare with, or null. */
  private Comparison comparison(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.is(Cue.PERIOD)) {
      return timeline.comparison(Years.when(tokens, index));
    }
    return token.is(Cue.YOY) ? Comparison.YOY : token.is(Cue.QOQ) ? Comparison.QOQ : null;
  }

  private void quantity(Quantity quantity) {
    if (quantity.isMoney() && !Quantity.SUBUNIT.equals(quantity.unit())) {
      currencies.merge(quantity.unit(), 1, Integer::sum);
      spoken
          .computeIfAbsent(language, key -> new HashMap<>())
          .merge(quantity.unit(), 1, Integer::sum);
    }
    if (quantity.isPercent() && quantity.value() != null && quantity.value().scale() > 0) {
      percents.add(quantity.value());
    }
  }

  /** What is counted in the language in which signs are said most: 美元 beside "$" is the same. */
  private Map<String, Integer> signs() {
    return spoken.values().stream().max(Comparator.comparing(Signs::count)).orElse(currencies);
  }

  /** The currency said most often; of two as frequent the one first in the alphabet; or null. */
  private String currency() {
    return currencies.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** A call that speaks much of the year to date may mean it where it says no period. */
  private When usualPeriod(Set<String> current) {
    int own = current.stream().mapToInt(key -> periods.getOrDefault(key, 0)).sum();
    Map<String, Integer> toDate = new TreeMap<>(periods);
    toDate.keySet().removeIf(key -> !When.of(key).isToDate() || current.contains(key));
    int all = toDate.values().stream().mapToInt(Integer::intValue).sum();
    String most =
        toDate.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(null);
    return all >= OFTEN && 2 * all > own ? When.of(most) : null;
  }
}
