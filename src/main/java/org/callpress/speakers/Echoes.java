package org.callpress.speakers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.anchors.AnchorReader;

/**
 * How much units have in common that is heard again in an interpretation: numbers, names, terms of
 * the field. The fewer units of the call have it, the more telling it is.
 */
final class Echoes {
  /** Numbers of a unit that say something by being in no original. */
  private static final int NUMBERS = 2;

  /** Of each unit what some other unit has as well. */
  private final Map<Unit, Set<String>> anchors = new HashMap<>();

  private final Map<Unit, Boolean> statesNumbers = new HashMap<>();
  private final Map<String, Integer> unitsWith = new HashMap<>();

  /** What was found before: a search compares the same units thousands of times. */
  private final Map<Unit, Map<List<Unit>, Double>> shared = new HashMap<>();

  /** The logarithm that is worth 1: of what two units of the call have. */
  private final double whole;

  Echoes(String text, List<Unit> units) {
    AnchorReader reader = AnchorReader.ofThisThread();
    for (Unit unit : units) {
      Set<String> read = new HashSet<>(reader.read(unit.span().of(text), unit.language()));
      read.forEach(anchor -> unitsWith.merge(anchor, 1, Integer::sum));
      anchors.put(unit, read);
      statesNumbers.put(unit, read.stream().filter(AnchorReader::isNumber).count() >= NUMBERS);
    }
    anchors.values().forEach(read -> read.removeIf(anchor -> unitsWith.get(anchor) == 1));
    whole = Math.log(Math.max(3, units.size()) / 2.0);
  }

  /** 1 for each anchor that no third unit has, less for others; 0 where nothing is shared. */
  double shared(List<Unit> originals, Unit unit) {
    return shared
        .computeIfAbsent(unit, u -> new HashMap<>())
        .computeIfAbsent(originals, list -> weigh(list, unit));
  }

  private double weigh(List<Unit> originals, Unit unit) {
    return anchors.get(unit).stream()
        .filter(anchor -> isIn(originals, anchor))
        .mapToDouble(this::weight)
        .sum();
  }

  private boolean isIn(List<Unit> originals, String anchor) {
    return originals.stream().anyMatch(original -> anchors.get(original).contains(anchor));
  }

  private double weight(String anchor) {
    return Math.max(0, Math.log((double) anchors.size() / unitsWith.get(anchor)) / whole);
  }

  /** Whether a unit states several numbers, none of which the originals have. */
  boolean isStrange(Unit unit, List<Unit> originals) {
    return statesNumbers.get(unit)
        && anchors.get(unit).stream()
            .filter(AnchorReader::isNumber)
            .noneMatch(number -> isIn(originals, number));
  }
}
