package org.callpress.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;

/**
 * Which turns of two transcripts of one call in two languages say the same: in order, by labels
 * that go together throughout, by the numbers in them and by their length. A turn may have no
 * partner.
 */
final class TurnAlignment {
  /** What it costs to leave a turn without a partner. */
  private static final double GAP = -1;

  /** More pairs than these are not compared: no call has thousands of turns. */
  private static final long MOST_PAIRS = 4_000_000;

  private static final double SMALLEST_SHARE = 0.6;
  private static final double SMALLEST_SHARE_OF_LABELS = 0.75;
  private static final double SMALLEST_SHARE_OF_NUMBERS = 0.2;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,9}){0,4}");

  /** Two turns, or one without a partner, whose index is -1 then. */
  record Step(int original, int translation) {
    boolean isPair() {
      return original >= 0 && translation >= 0;
    }
  }

  private record Said(String name, boolean unnamed, Set<String> numbers, int weight) {}

  private final List<Said> originals;
  private final List<Said> translations;
  private Map<String, String> names = Map.of();

  private TurnAlignment(List<Said> originals, List<Said> translations) {
    this.originals = originals;
    this.translations = translations;
  }

  /** The turns of both in order; null where they do not correspond. */
  static List<Step> of(Layout original, Layout translation) {
    List<Said> first = said(original);
    List<Said> second = said(translation);
    if (first.isEmpty() || (long) first.size() * second.size() > MOST_PAIRS) {
      return null;
    }
    TurnAlignment alignment = new TurnAlignment(first, second);
    alignment.names = alignment.names(alignment.steps());
    List<Step> steps = alignment.steps();
    return alignment.correspond(steps) ? steps : null;
  }

  private static List<Said> said(Layout layout) {
    List<Said> said = new ArrayList<>();
    SourceText source = layout.source();
    for (Turn turn : layout.turns()) {
      Utterance utterance = Utterance.of(source, turn);
      Set<String> numbers = new HashSet<>();
      for (Matcher m = NUMBER.matcher(utterance.text()); m.find(); ) {
        numbers.add(m.group().replace(",", ""));
      }
      String name = turn.label() == null ? "" : PersonName.key(turn.label().name());
      boolean unnamed = name.isEmpty() || Words.is("unnamed-label", name);
      said.add(new Said(name, unnamed, numbers, utterance.weight()));
    }
    return said;
  }

  /** The best path through both, by the usual table. */
  private List<Step> steps() {
    int n = originals.size();
    int m = translations.size();
    double[][] best = new double[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (i > 0 || j > 0) {
          double skipped = i > 0 ? best[i - 1][j] + GAP : Double.NEGATIVE_INFINITY;
          double added = j > 0 ? best[i][j - 1] + GAP : Double.NEGATIVE_INFINITY;
          double paired =
              i > 0 && j > 0
                  ? best[i - 1][j - 1] + score(originals.get(i - 1), translations.get(j - 1))
                  : Double.NEGATIVE_INFINITY;
          best[i][j] = Math.max(paired, Math.max(skipped, added));
        }
      }
    }
    return path(best);
  }

  private List<Step> path(double[][] best) {
    List<Step> steps = new ArrayList<>();
    int i = originals.size();
    int j = translations.size();
    while (i > 0 || j > 0) {
      if (i > 0
          && j > 0
          && best[i][j]
              == best[i - 1][j - 1] + score(originals.get(i - 1), translations.get(j - 1))) {
        steps.add(new Step(--i, --j));
      } else if (j > 0 && best[i][j] == best[i][j - 1] + GAP) {
        steps.add(new Step(-1, --j));
      } else {
        steps.add(new Step(--i, -1));
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  /** How well two turns go together; below twice {@link #GAP} they had better stand alone. */
  private double score(Said original, Said translation) {
    int shared = shared(original, translation);
    boolean strange =
        shared == 0 && original.numbers().size() > 1 && translation.numbers().size() > 1;
    double longer = Math.max(1, Math.max(original.weight(), translation.weight()));
    double ratio = Math.min(original.weight(), translation.weight()) / longer;
    return label(original, translation) + Math.min(3, shared) - (strange ? 1 : 0) + 2 * ratio - 1;
  }

  private double label(Said original, Said translation) {
    if (!names.isEmpty()) {
      return translation.name().equals(names.get(original.name())) ? 2 : -2;
    }
    if (original.unnamed() != translation.unnamed()) {
      return -1.5;
    }
    return original.name().equals(translation.name()) ? 2 : 0.5;
  }

  private static int shared(Said original, Said translation) {
    return (int) original.numbers().stream().filter(translation.numbers()::contains).count();
  }

  /**
   * Each label of the original with the one of the translation that it stands beside most often.
   */
  private Map<String, String> names(List<Step> steps) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Step step : steps) {
      if (step.isPair()) {
        counts
            .computeIfAbsent(originals.get(step.original()).name(), name -> new HashMap<>())
            .merge(translations.get(step.translation()).name(), 1, Integer::sum);
      }
    }
    Map<String, String> names = new HashMap<>();
    counts.forEach(
        (name, others) ->
            names.put(
                name,
                others.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .get()
                    .getKey()));
    return names;
  }

  /** Whether enough turns have partners, with labels that go together and numbers in common. */
  private boolean correspond(List<Step> steps) {
    int pairs = 0;
    int labelled = 0;
    int numbers = 0;
    int shared = 0;
    for (Step step : steps) {
      if (step.isPair()) {
        Said original = originals.get(step.original());
        Said translation = translations.get(step.translation());
        pairs++;
        labelled += translation.name().equals(names.get(original.name())) ? 1 : 0;
        numbers += Math.min(original.numbers().size(), translation.numbers().size());
        shared += shared(original, translation);
      }
    }
    return pairs >= SMALLEST_SHARE * Math.max(originals.size(), translations.size())
        && labelled >= SMALLEST_SHARE_OF_LABELS * pairs
        && shared >= SMALLEST_SHARE_OF_NUMBERS * numbers;
  }
}
