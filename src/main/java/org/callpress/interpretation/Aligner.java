package org.callpress.interpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Aligns the sentences of an original with those of its rendering: the cheapest chain of beads
 * (1-1, 2-1, 1-2, …, and 1-0 or 0-1 for what was left out or added), found by dynamic programming.
 *
 * <p>After Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
 * Linguistics 19 (1993), which compares lengths; and Ma, "Champollion: A Robust Parallel Text
 * Sentence Aligner", LREC 2006, which adds what both sides share, the rarer the more telling.
 * Interpreters leave out, join and split far more freely than translators, so beads are wider and
 * lengths count for less than in either.
 */
final class Aligner {
  /** Sentences in a bead on one side at most. */
  private static final int WIDEST = 4;

  /** Gale and Church's variance of the length per character. */
  private static final double VARIANCE = 6.8;

  private final Weights weights;

  /**
   * What the costs weigh against one another.
   *
   * @param length cost of an unlikely length
   * @param shared gain for each shared anchor, times its rarity
   * @param unshared cost of an anchor that stands on one side of a bead and elsewhere on the other
   * @param wider cost of each sentence in a bead beyond one on each side
   * @param leftOut cost of a bead with an empty side, and of each character in it
   */
  record Weights(
      double length,
      double shared,
      double unshared,
      double wider,
      double leftOut,
      double perCharacter) {
    static final Weights STANDARD = new Weights(0.25, 1.0, 0.25, 1.2, 2.0, 0.01);
  }

  Aligner(Weights weights) {
    this.weights = weights;
  }

  /**
   * A sentence as the aligner sees it.
   *
   * @param group a bead never holds sentences of two groups on one side
   * @param length letters and digits
   */
  record Item(int group, int length, Anchors anchors) {}

  /**
   * Sentences {@code from} to {@code to} (exclusive) of each side; one side may be empty.
   *
   * @param gain what the shared anchors of the bead are worth; 0 or more
   */
  record Bead(int from, int to, int renderedFrom, int renderedTo, double gain) {
    boolean isPair() {
      return to > from && renderedTo > renderedFrom;
    }
  }

  /** The cheapest chain of beads; together they hold every sentence of both sides once. */
  List<Bead> align(List<Item> original, List<Item> rendering) {
    Costs costs = new Costs(original, rendering, weights);
    int n = original.size();
    int m = rendering.size();
    double[][] best = new double[n + 1][m + 1];
    Bead[][] last = new Bead[n + 1][m + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        for (int a = 0; a <= Math.min(WIDEST, i); a++) {
          for (int b = 0; b <= Math.min(WIDEST, j); b++) {
            if (!allowed(a, b)) {
              continue;
            }
            double cost = best[i - a][j - b];
            if (cost < best[i][j]) {
              Bead bead = costs.bead(i - a, i, j - b, j);
              double total = cost + costs.of(bead);
              if (total < best[i][j]) {
                best[i][j] = total;
                last[i][j] = bead;
              }
            }
          }
        }
      }
    }
    return chain(last, n, m);
  }

  /** 1-0 and 0-1; any n-1 and 1-n; 2-2. */
  private static boolean allowed(int a, int b) {
    return a + b > 0 && (a == 0 || b == 0 ? a + b == 1 : Math.min(a, b) == 1 || a + b == 4);
  }

  private static List<Bead> chain(Bead[][] last, int n, int m) {
    List<Bead> beads = new ArrayList<>();
    int i = n;
    int j = m;
    while (i > 0 || j > 0) {
      Bead bead = last[i][j];
      beads.add(bead);
      i = bead.from();
      j = bead.renderedFrom();
    }
    Collections.reverse(beads);
    return beads;
  }

  /** What a bead costs, given both sides as a whole. */
  private static final class Costs {
    private final List<Item> original;
    private final List<Item> rendering;
    private final Weights weights;
    private final Rarity rarity;
    private final double ratio;

    Costs(List<Item> original, List<Item> rendering, Weights weights) {
      this.original = original;
      this.rendering = rendering;
      this.weights = weights;
      this.rarity = new Rarity(original, rendering);
      this.ratio = Math.max(0.05, (double) length(rendering) / Math.max(1, length(original)));
    }

    Bead bead(int from, int to, int renderedFrom, int renderedTo) {
      Anchors a = anchors(original.subList(from, to));
      Anchors b = anchors(rendering.subList(renderedFrom, renderedTo));
      return new Bead(from, to, renderedFrom, renderedTo, rarity.shared(a, b));
    }

    double of(Bead bead) {
      List<Item> a = original.subList(bead.from(), bead.to());
      List<Item> b = rendering.subList(bead.renderedFrom(), bead.renderedTo());
      if (crosses(a) || crosses(b)) {
        return Double.POSITIVE_INFINITY;
      }
      double unshared = rarity.unshared(anchors(a), anchors(b));
      if (a.isEmpty() || b.isEmpty()) {
        double characters = a.isEmpty() ? length(b) / ratio : length(a);
        return weights.leftOut() + weights.perCharacter() * characters;
      }
      return weights.length() * lengthCost(length(a), length(b))
          - weights.shared() * bead.gain()
          + weights.unshared() * unshared
          + weights.wider() * (a.size() + b.size() - 2);
    }

    private static boolean crosses(List<Item> items) {
      return items.stream().mapToInt(Item::group).distinct().count() > 1;
    }

    /** Minus the logarithm of the two-tailed probability of so different lengths. */
    private double lengthCost(int a, int b) {
      double mean = (a + b / ratio) / 2;
      double delta = Math.abs(a * ratio - b) / Math.sqrt(Math.max(1, mean) * VARIANCE * ratio);
      return -Math.log(Math.max(1e-12, 2 * (1 - Normal.cumulative(delta))));
    }

    private static int length(List<Item> items) {
      return items.stream().mapToInt(Item::length).sum();
    }

    private static Anchors anchors(List<Item> items) {
      return items.stream().map(Item::anchors).reduce(Anchors.NONE, Anchors::plus);
    }
  }
}
