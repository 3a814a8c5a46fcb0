package org.callpress.interpretation;

import java.util.BitSet;
import java.util.List;
import org.callpress.interpretation.Aligner.Item;

/** One side of an alignment with what its runs of clauses come to, worked out once. */
final class Side {
  private final List<Item> items;
  private final int[] lengthBefore;
  private final int[] formulasBefore;
  private final BitSet[][] anchors;
  private final double[][] weights;

  /**
   * @param widest the most sentences that a run can touch
   */
  Side(List<Item> items, int widest, Rarity rarity) {
    this.items = items;
    int n = items.size();
    lengthBefore = new int[n + 1];
    formulasBefore = new int[n + 1];
    anchors = new BitSet[n + 1][];
    weights = new double[n + 1][];
    for (int i = 0; i < n; i++) {
      lengthBefore[i + 1] = lengthBefore[i] + items.get(i).length();
      formulasBefore[i + 1] = formulasBefore[i] + (items.get(i).formula() ? 1 : 0);
    }
    for (int from = 0; from <= n; from++) {
      int longest = 0;
      while (from + longest < n && fits(from, from + longest + 1, widest)) {
        longest++;
      }
      readRuns(from, longest, rarity);
    }
  }

  private boolean fits(int from, int to, int widest) {
    return sentences(from, to) <= widest && items.get(from).group() == items.get(to - 1).group();
  }

  private void readRuns(int from, int longest, Rarity rarity) {
    anchors[from] = new BitSet[longest + 1];
    weights[from] = new double[longest + 1];
    BitSet run = new BitSet();
    for (int width = 0; width <= longest; width++) {
      if (width > 0) {
        run.or(rarity.telling(items.get(from + width - 1)));
      }
      anchors[from][width] = (BitSet) run.clone();
      weights[from][width] = rarity.weight(run);
    }
  }

  int size() {
    return items.size();
  }

  int length(int from, int to) {
    return lengthBefore[to] - lengthBefore[from];
  }

  BitSet anchors(int from, int to) {
    return anchors[from][to - from];
  }

  double weight(int from, int to) {
    return weights[from][to - from];
  }

  /** Whether a bead can hold the run: of one group and of few enough sentences. */
  boolean isRun(int from, int to) {
    return to - from < anchors[from].length;
  }

  /** How many sentences the run touches. */
  int sentences(int from, int to) {
    return to == from ? 0 : items.get(to - 1).sentence() - items.get(from).sentence() + 1;
  }

  /** Whether a sentence goes on over this place. */
  boolean splits(int at) {
    return at > 0 && at < items.size() && items.get(at - 1).sentence() == items.get(at).sentence();
  }

  /** Whether the run is nothing but courtesy or says who speaks. */
  boolean isFormula(int from, int to) {
    return formulasBefore[to] - formulasBefore[from] == to - from;
  }
}
