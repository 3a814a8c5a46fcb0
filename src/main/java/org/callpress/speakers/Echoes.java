package org.callpress.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.anchors.AnchorReader;

/**
 * How much two units have in common that is heard again in an interpretation: numbers, names, terms
 * of the field. The fewer units of the call have it, the more telling it is.
 */
final class Echoes {
  /** Numbers of a unit that say something by being in no original. */
  private static final int NUMBERS = 2;

  private final Map<String, Integer> unitsWith = new HashMap<>();
  private final double unit;
  private final int all;

  Echoes(List<Unit> units) {
    all = units.size();
    unit = Math.log(Math.max(3, all) / 2.0);
    units.forEach(u -> u.anchors().forEach(anchor -> unitsWith.merge(anchor, 1, Integer::sum)));
  }

  /** 1 for each anchor that no third unit has, less for others; 0 where nothing is shared. */
  double shared(Set<String> one, Set<String> other) {
    Set<String> smaller = one.size() < other.size() ? one : other;
    Set<String> larger = smaller == one ? other : one;
    return smaller.stream().filter(larger::contains).mapToDouble(this::weight).sum();
  }

  private double weight(String anchor) {
    return Math.max(0, Math.log((double) all / unitsWith.getOrDefault(anchor, all)) / unit);
  }

  /** Whether a unit states several numbers, none of which the original has. */
  boolean isStrange(Set<String> unit, Set<String> original) {
    List<String> numbers = unit.stream().filter(AnchorReader::isNumber).toList();
    return numbers.size() >= NUMBERS && numbers.stream().noneMatch(original::contains);
  }
}
