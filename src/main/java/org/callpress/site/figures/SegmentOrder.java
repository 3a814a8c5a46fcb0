package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The order of segments in a table: that of company.yml, then as they are stated; a part stands
 * below the segment that it is part of.
 */
final class SegmentOrder {
  private final Map<String, String> parents;
  private final List<String> stated;

  /**
   * @param parents as {@link org.callpress.call.Figures#parents()}
   */
  SegmentOrder(Map<String, String> parents) {
    this.parents = parents;
    this.stated = List.copyOf(parents.keySet());
  }

  /** The segments of a table in order. */
  List<String> of(Collection<String> segments) {
    List<String> sorted = new ArrayList<>(stated);
    sorted.retainAll(segments);
    segments.stream().filter(id -> !sorted.contains(id)).forEach(sorted::add);
    List<String> ordered = new ArrayList<>();
    for (String id : sorted) {
      if (!isPart(id, segments)) {
        ordered.add(id);
        sorted.stream().filter(part -> id.equals(parents.get(part))).forEach(ordered::add);
      }
    }
    return ordered;
  }

  /** Whether a segment is part of another one of the table that is part of none. */
  boolean isPart(String id, Collection<String> segments) {
    String parent = parents.getOrDefault(id, "");
    return segments.contains(parent) && parents.getOrDefault(parent, "").isEmpty();
  }
}
