package org.callpress.interpretation;

import java.util.BitSet;
import java.util.List;
import org.callpress.interpretation.Aligner.Item;

/** One side of an alignment with what its runs of sentences come to, worked out once. */
final class Side {
  private final int[] lengthBefore;
  private final int[] groups;
  private final BitSet[][] anchors;
  private final double[][] weights;

  /**
   * @param widest the most sentences that a run can have
   */
  Side(List<Item> items, int widest, Rarity rarity) {
    int n = items.size();
    lengthBefore = new int[n + 1];
    groups = items.stream().mapToInt(Item::group).toArray();
    anchors = new BitSet[n + 1][widest + 1];
    weights = new double[n + 1][widest + 1];
    for (int i = 0; i < n; i++) {
      lengthBefore[i + 1] = lengthBefore[i] + items.get(i).length();
    }
    for (int from = 0; from <= n; from++) {
      BitSet run = new BitSet();
      for (int width = 0; width <= widest && from + width <= n; width++) {
        if (width > 0) {
          run.or(rarity.telling(items.get(from + width - 1)));
        }
        anchors[from][width] = (BitSet) run.clone();
        weights[from][width] = rarity.weight(run);
      }
    }
  }

  int size() {
    return groups.length;
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

  /** Whether the run holds sentences of more than one group. */
  boolean crosses(int from, int to) {
    return to > from && groups[from] != groups[to - 1];
  }
}
