package org.callpress.site.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.callpress.call.Check;
import org.callpress.call.Figure;
import org.callpress.call.Figures;

/** What the checks of a call say of each of its figures. */
final class Compared {
  private final Map<String, Rendered> byOriginal = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();

  Compared(Figures figures) {
    Map<String, Figure> byId = new HashMap<>();
    figures.stated().forEach(figure -> byId.put(figure.id(), figure));
    for (Check check : figures.checks()) {
      if (check.relation().equals(Check.INTERPRETATION)) {
        Figure rendering = byId.get(check.figures().get(1));
        byOriginal.put(check.figures().get(0), new Rendered(rendering, check.agrees()));
        originals.put(rendering.id(), check.figures().get(0));
      } else if (!check.agrees()) {
        disputed.addAll(check.figures());
      }
    }
  }

  /** A figure as the other language says it, and whether that is the same. */
  record Rendered(Figure figure, boolean agrees) {}

  /** The figure that renders an original, or null. */
  Rendered renderingOf(Figure original) {
    return byOriginal.get(original.id());
  }

  /** Whether a figure stands with its original, on one row. */
  boolean isRendering(Figure figure) {
    return isRendering(figure.id());
  }

  boolean isRendering(String figure) {
    return originals.containsKey(figure);
  }

  /**
   * The checks that say something new: not what a rendering only says once more, nor that it agrees
   * with its original. Those that do not agree come first, else they stand in the order of the
   * text.
   */
  List<Check> listed(List<Check> checks) {
    Set<List<String>> said = new HashSet<>();
    return checks.stream()
        .filter(check -> !check.agrees() || !check.relation().equals(Check.INTERPRETATION))
        .filter(
            check -> check.relation().equals(Check.INTERPRETATION) || said.add(inOriginal(check)))
        .sorted(Comparator.comparing(Check::agrees))
        .toList();
  }

  private List<String> inOriginal(Check check) {
    return Stream.concat(
            Stream.of(check.relation()),
            check.figures().stream().map(id -> originals.getOrDefault(id, id)))
        .toList();
  }

  /** Whether other figures of the call contradict it. */
  boolean isDisputed(Figure figure) {
    return disputed.contains(figure.id());
  }
}
