package org.callpress.call;

import java.util.Collections;
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
 */
public record Figures(List<Figure> stated, List<Check> checks, Map<String, String> segmentNames) {
  public Figures {
    stated = List.copyOf(stated);
    checks = List.copyOf(checks);
    segmentNames = Collections.unmodifiableMap(new TreeMap<>(segmentNames));
  }
}
