package org.callpress.interpretation;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a sentence shares with its rendering in any language: numbers ("#243200000000"), Latin words
 * ("gmv"), terms of the field ("market-share"); each with how often it stands there.
 */
record Anchors(Map<String, Integer> counts) {
  static final Anchors NONE = new Anchors(Map.of());

  Anchors {
    counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  Anchors plus(Anchors other) {
    Map<String, Integer> sum = new TreeMap<>(counts);
    other.counts.forEach((anchor, n) -> sum.merge(anchor, n, Integer::sum));
    return new Anchors(sum);
  }

  int of(String anchor) {
    return counts.getOrDefault(anchor, 0);
  }
}
