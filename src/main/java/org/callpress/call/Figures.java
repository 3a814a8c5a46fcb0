package org.callpress.call;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a call and what they say of one another.
 *
 * @param stated in the order of the source
 * @param checks arithmetic between them
 * @param segmentNames the name to show for each segment that a figure is of, by its id: as
 *     company.yml gives it, else as the call says it, e.g. "cloud-intelligence-group" → "Cloud
 *     Intelligence Group"
 * @param parents of segments that are parts of others, in the order in which the company reports
 *     its segments; "" for one that is part of none
 * @param segmentsIn the same by language, where a segment has a name in it: "zh" → "云智能集团"
 * @param untested ids of figures that would say something of one another, were none of them
 *     approximate
 */
public record Figures(
    List<Figure> stated,
    List<Check> checks,
    Map<String, String> segmentNames,
    Map<String, Map<String, String>> segmentsIn,
    Map<String, String> parents,
    List<List<String>> untested) {
  public Figures {
    untested = List.copyOf(untested);
    stated = List.copyOf(stated);
    checks = List.copyOf(checks);
    segmentsIn = Map.copyOf(segmentsIn);
    parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
    segmentNames = Collections.unmodifiableMap(new TreeMap<>(segmentNames));
  }

  /** Without names by language. */
  public Figures(List<Figure> stated, List<Check> checks, Map<String, String> segmentNames) {
    this(stated, checks, segmentNames, Map.of(), Map.of(), List.of());
  }

  /** Whether a segment has a name in a language. */
  public boolean isNamedIn(String id, String language) {
    return LanguageTags.pick(segmentsIn.getOrDefault(id, Map.of()), language) != null;
  }

  /** A segment's name in a language, else as it is said. */
  public String segmentName(String id, String language) {
    String own = LanguageTags.pick(segmentsIn.getOrDefault(id, Map.of()), language);
    return own != null ? own : segmentNames.getOrDefault(id, id.replace('-', ' '));
  }
}
