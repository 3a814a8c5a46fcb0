package org.callpress.interpretation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callpress.interpretation.Aligner.Item;

/**
 * How telling an anchor is: the logarithm of how few sentences of both sides have it. An anchor
 * that stands on one side only tells nothing.
 */
final class Rarity {
  private final Map<String, Double> weights = new HashMap<>();

  Rarity(List<Item> original, List<Item> rendering) {
    Map<String, Integer> here = sentencesWith(original);
    Map<String, Integer> there = sentencesWith(rendering);
    double all = original.size() + rendering.size() + 2;
    here.forEach(
        (anchor, n) -> {
          if (there.containsKey(anchor)) {
            weights.put(anchor, Math.log(all / (n + there.get(anchor))));
          }
        });
  }

  private static Map<String, Integer> sentencesWith(List<Item> items) {
    Map<String, Integer> sentences = new HashMap<>();
    for (Item item : items) {
      item.anchors().counts().keySet().forEach(anchor -> sentences.merge(anchor, 1, Integer::sum));
    }
    return sentences;
  }

  /** The weight of what both have. */
  double shared(Anchors a, Anchors b) {
    double sum = 0;
    for (String anchor : a.counts().keySet()) {
      if (b.of(anchor) > 0) {
        sum += weights.getOrDefault(anchor, 0.0);
      }
    }
    return sum;
  }

  /** The weight of what only one of the two has, though the other side has it elsewhere. */
  double unshared(Anchors a, Anchors b) {
    return only(a, b) + only(b, a);
  }

  private double only(Anchors a, Anchors b) {
    double sum = 0;
    for (String anchor : a.counts().keySet()) {
      if (b.of(anchor) == 0) {
        sum += weights.getOrDefault(anchor, 0.0);
      }
    }
    return sum;
  }
}
