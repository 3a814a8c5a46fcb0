package org.callpress.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.call.Figure;

/**
 * What segments are called in the other language: where an original says "Ferries" and its
 * rendering "渡轮业务" of one and the same number, more than once and never otherwise, the two are one
 * segment.
 */
final class SegmentPairs {
  private static final int FEWEST = 2;

  /** By segment and language: how often it is rendered by which segment. */
  private final Map<String, Map<String, Map<String, Integer>>> rendered = new TreeMap<>();

  /** Renderings that stand for several segments say nothing. */
  private final Map<String, Set<String>> originals = new HashMap<>();

  private SegmentPairs() {}

  /**
   * The names that a call itself gives its segments in other languages, by segment and language.
   *
   * @param names of all segments as they are said, by id
   */
  static Map<String, Map<String, String>> names(
      List<Check> checks,
      List<Figure> figures,
      Conversation conversation,
      Map<String, String> names) {
    Map<String, Figure> byId = new HashMap<>();
    figures.forEach(figure -> byId.put(figure.id(), figure));
    SegmentPairs pairs = new SegmentPairs();
    for (Check check : checks) {
      if (check.relation().equals(Check.INTERPRETATION) && check.agrees()) {
        Figure rendering = byId.get(check.figures().get(1));
        String language = conversation.passage(rendering.passage()).language();
        pairs.add(byId.get(check.figures().get(0)).segment(), rendering.segment(), language);
      }
    }
    return pairs.agreed(names);
  }

  private void add(String original, String rendering, String language) {
    if (original == null || rendering == null || original.equals(rendering)) {
      return;
    }
    originals.computeIfAbsent(rendering, id -> new HashSet<>()).add(original);
    rendered
        .computeIfAbsent(original, id -> new TreeMap<>())
        .computeIfAbsent(language, id -> new TreeMap<>())
        .merge(rendering, 1, Integer::sum);
  }

  private Map<String, Map<String, String>> agreed(Map<String, String> names) {
    Map<String, Map<String, String>> agreed = new TreeMap<>();
    rendered.forEach(
        (original, byLanguage) ->
            byLanguage.forEach(
                (language, counts) -> {
                  String only = counts.keySet().iterator().next();
                  boolean sure = counts.size() == 1 && counts.get(only) >= FEWEST;
                  if (sure && originals.get(only).size() == 1) {
                    agreed
                        .computeIfAbsent(original, id -> new TreeMap<>())
                        .put(language, names.get(only));
                  }
                }));
    return agreed;
  }
}
