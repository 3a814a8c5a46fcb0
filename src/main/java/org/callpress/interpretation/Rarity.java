package org.callpress.interpretation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callpress.interpretation.Aligner.Item;

/**
 * How telling an anchor is: the logarithm of how few sentences of both sides have it. An anchor
 * that stands on one side only tells nothing and is not counted.
 */
final class Rarity {
  private final Map<String, Integer> indexes = new HashMap<>();
  private final double[] weights;

  Rarity(List<Item> original, List<Item> rendering) {
    Map<String, Integer> here = sentencesWith(original);
    Map<String, Integer> there = sentencesWith(rendering);
    weights = new double[here.size()];
    double all = original.size() + rendering.size() + 2;
    for (String anchor : here.keySet()) {
      if (there.containsKey(anchor)) {
        weights[indexes.size()] = Math.log(all / (here.get(anchor) + there.get(anchor)));
        indexes.put(anchor, indexes.size());
      }
    }
  }

  private static Map<String, Integer> sentencesWith(List<Item> items) {
    Map<String, Integer> sentences = new java.util.TreeMap<>();
    for (Item item : items) {
      item.anchors().forEach(anchor -> sentences.merge(anchor, 1, Integer::sum));
    }
    return sentences;
  }

  /** The telling anchors of a sentence. */
  BitSet telling(Item item) {
    BitSet telling = new BitSet(indexes.size());
    for (String anchor : item.anchors()) {
      Integer index = indexes.get(anchor);
      if (index != null) {
        telling.set(index);
      }
    }
    return telling;
  }

  /** The weight of what both have. */
  double shared(BitSet a, BitSet b) {
    double sum = 0;
    for (int i = a.nextSetBit(0); i >= 0; i = a.nextSetBit(i + 1)) {
      sum += b.get(i) ? weights[i] : 0;
    }
    return sum;
  }

  double weight(BitSet anchors) {
    return anchors.stream().mapToDouble(i -> weights[i]).sum();
  }
}
