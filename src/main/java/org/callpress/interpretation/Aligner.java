package org.callpress.interpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Aligns the sentences of an original with those of its rendering, clause by clause where one is
 * rendered by two: the cheapest chain of beads (1-1, 2-1, 1-2, …, and 1-0 or 0-1 for what was left
 * out or added), found by dynamic programming. Where beads meet inside a sentence, that costs.
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

  private final Weights weights;

  /**
   * What the costs weigh against one another.
   *
   * @param length cost of an unlikely length
   * @param unshared cost of an anchor that stands on one side of a bead and elsewhere on the other,
   *     in parts of the gain for a shared one
   * @param wider cost of each sentence in a bead beyond one on each side
   * @param crossed cost of a bead of several on both sides, which hides who renders whom
   * @param split cost of a bead that begins in the middle of a sentence
   * @param formula cost of a bead in which a formula renders what is none, or the other way round
   * @param leftOut cost of a bead with an empty side
   * @param perCharacter cost of each character in such a bead
   */
  record Weights(
      double length,
      double unshared,
      double wider,
      double crossed,
      double split,
      double formula,
      double leftOut,
      double perCharacter) {
    static final Weights STANDARD = new Weights(0.2, 0.2, 1.5, 4, 1, 2, 0.9, 0.04);
  }

  Aligner(Weights weights) {
    this.weights = weights;
  }

  /**
   * A clause as the aligner sees it.
   *
   * @param group a bead never holds clauses of two groups on one side
   * @param sentence the number of the sentence that it stands in, counted over all groups
   * @param length letters and digits
   * @param formula whether it is a courtesy or says who speaks ("Thank you. This is Jane.")
   * @param anchors what it may share with its rendering, see {@link
   *     org.callpress.anchors.AnchorReader}
   */
  record Item(int group, int sentence, int length, boolean formula, Set<String> anchors) {}

  /**
   * Clauses {@code from} to {@code to} (exclusive) of each side; one side may be empty.
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
    return new Chains(original, rendering).cheapest();
  }

  /** Of so many sentences: 1-0 and 0-1; any n-1 and 1-n; 2-2. */
  private static boolean allowed(int a, int b) {
    return a == 0 || b == 0 ? a + b == 1 : Math.min(a, b) == 1 || a + b == 4;
  }

  /** The dynamic programme over one original and its rendering. */
  private final class Chains {
    private final Rarity rarity;
    private final Side original;
    private final Side rendering;
    private final LengthCost lengthCost;
    private final double[][] cost;
    private final Bead[][] last;

    Chains(List<Item> original, List<Item> rendering) {
      this.rarity = new Rarity(original, rendering);
      this.original = new Side(original, WIDEST, rarity);
      this.rendering = new Side(rendering, WIDEST, rarity);
      int n = original.size();
      int m = rendering.size();
      this.lengthCost = new LengthCost(this.original.length(0, n), this.rendering.length(0, m));
      this.cost = new double[n + 1][m + 1];
      this.last = new Bead[n + 1][m + 1];
    }

    List<Bead> cheapest() {
      for (double[] row : cost) {
        Arrays.fill(row, Double.POSITIVE_INFINITY);
      }
      cost[0][0] = 0;
      for (int i = 0; i <= original.size(); i++) {
        for (int j = 0; j <= rendering.size(); j++) {
          reach(i, j);
        }
      }
      return chain();
    }

    /** The cheapest bead that ends here, after the cheapest chain that ends before it. */
    private void reach(int i, int j) {
      for (int from = i; from >= 0 && original.isRun(from, i); from--) {
        int sentences = original.sentences(from, i);
        for (int there = j; there >= 0 && rendering.isRun(there, j); there--) {
          if (allowed(sentences, rendering.sentences(there, j))) {
            tryBead(from, i, there, j);
          }
        }
      }
    }

    private void tryBead(int from, int to, int renderedFrom, int renderedTo) {
      double gain =
          rarity.shared(original.anchors(from, to), rendering.anchors(renderedFrom, renderedTo));
      Bead bead = new Bead(from, to, renderedFrom, renderedTo, gain);
      double splits =
          (original.splits(from) ? weights.split() : 0)
              + (rendering.splits(renderedFrom) ? weights.split() : 0);
      double total = cost[from][renderedFrom] + splits + (bead.isPair() ? pair(bead) : alone(bead));
      if (total < cost[to][renderedTo]) {
        cost[to][renderedTo] = total;
        last[to][renderedTo] = bead;
      }
    }

    private double pair(Bead bead) {
      int a = original.length(bead.from(), bead.to());
      int b = rendering.length(bead.renderedFrom(), bead.renderedTo());
      double unshared =
          original.weight(bead.from(), bead.to())
              + rendering.weight(bead.renderedFrom(), bead.renderedTo())
              - 2 * bead.gain();
      int said = original.sentences(bead.from(), bead.to());
      int rendered = rendering.sentences(bead.renderedFrom(), bead.renderedTo());
      boolean formula = original.isFormula(bead.from(), bead.to());
      boolean other = rendering.isFormula(bead.renderedFrom(), bead.renderedTo());
      return weights.length() * lengthCost.of(a, b)
          - bead.gain()
          + weights.unshared() * unshared
          + weights.wider() * (said + rendered - 2)
          + (said > 1 && rendered > 1 ? weights.crossed() : 0)
          + (formula != other ? weights.formula() : 0);
    }

    private double alone(Bead bead) {
      double characters =
          original.length(bead.from(), bead.to())
              + lengthCost.inOriginal(rendering.length(bead.renderedFrom(), bead.renderedTo()));
      return weights.leftOut() + weights.perCharacter() * characters;
    }

    private List<Bead> chain() {
      List<Bead> beads = new ArrayList<>();
      int i = original.size();
      int j = rendering.size();
      while (i > 0 || j > 0) {
        Bead bead = last[i][j];
        beads.add(bead);
        i = bead.from();
        j = bead.renderedFrom();
      }
      Collections.reverse(beads);
      return beads;
    }
  }
}
