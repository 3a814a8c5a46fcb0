package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Kind;

/**
 * What the headline figures of a call say of each metric of each segment: its level, its changes
 * and what it is compared with. Metrics that several segments state belong to the tables of
 * segments.
 */
final class Entries {
  private final Map<String, Figure> byId = new HashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> segmentMetrics = new LinkedHashSet<>();

  Entries(List<Figure> stated) {
    stated.forEach(figure -> byId.put(figure.id(), figure));
    gather(stated);
    Map<String, Integer> segments = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      if (entry.segment() != null) {
        segments.merge(entry.metric(), 1, Integer::sum);
      }
    }
    segments.entrySet().stream()
        .filter(count -> count.getValue() > 1)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(count -> segmentMetrics.add(count.getKey()));
  }

  /**
   * What is known of one metric of one segment.
   *
   * @param key metric, basis and segment
   * @param levels one amount, or the same in several units ("613 million shares for US$5.8
   *     billion"); none where only a change was stated
   */
  record Entry(
      String key,
      String metric,
      String segment,
      List<Figure> levels,
      List<Figure> changes,
      List<Figure> prior) {
    /** The first of its levels, or null. */
    Figure level() {
      return levels.isEmpty() ? null : levels.get(0);
    }

    /** Whether a level may be the same amount once more. */
    boolean takes(Figure other) {
      Figure first = level();
      return first != null
          && first.sentence().equals(other.sentence())
          && levels.stream().noneMatch(one -> Objects.equals(one.unit(), other.unit()));
    }

    Stream<Figure> figures() {
      return Stream.of(levels.stream(), changes.stream(), prior.stream()).flatMap(stream -> stream);
    }

    Figure first() {
      return figures().findFirst().orElseThrow();
    }
  }

  /** The metric with its basis, since revenue before and after adjustment are two metrics. */
  private static String metric(Figure figure) {
    return figure.metric() + (figure.basis() == null ? "" : "/" + figure.basis().key());
  }

  private static String key(Figure figure) {
    return metric(figure) + "@" + (figure.segment() == null ? "" : figure.segment());
  }

  private void gather(List<Figure> stated) {
    List<Figure> headline = stated.stream().filter(Figure::headline).toList();
    for (Figure figure : headline) {
      if (figure.of() == null && isValue(figure)) {
        put(key(figure), figure);
      }
    }
    for (Figure figure : headline) {
      Entry entry = figure.of() == null ? null : holding(figure.of());
      if (entry != null) {
        (figure.kind() == Kind.COMPARISON ? entry.prior() : entry.changes()).add(figure);
      }
    }
    for (Figure figure : headline) {
      if (isChange(figure) && (figure.of() == null || holding(figure.of()) == null)) {
        putChange(figure);
      }
    }
  }

  private static boolean isValue(Figure figure) {
    return !isChange(figure) && figure.kind() != Kind.COMPARISON;
  }

  private static boolean isChange(Figure figure) {
    return figure.kind() == Kind.CHANGE
        || figure.kind() == Kind.RATIO_CHANGE
        || figure.kind() == Kind.QUALITATIVE;
  }

  /**
   * A second level of the same metric stands in its cell where one sentence states both, in two
   * units; else it is an entry of its own.
   */
  private void put(String key, Figure level) {
    Entry first = entries.get(key);
    if (first != null && first.takes(level)) {
      first.levels().add(level);
      return;
    }
    String free = key;
    for (int i = 2; entries.containsKey(free); i++) {
      free = key + "#" + i;
    }
    entries.put(
        free,
        new Entry(
            free,
            metric(level),
            level.segment(),
            new ArrayList<>(List.of(level)),
            new ArrayList<>(),
            new ArrayList<>()));
  }

  /** A change without a level stands in the row of its metric where that is still empty. */
  private void putChange(Figure change) {
    Entry entry = entries.get(key(change));
    if (entry == null) {
      List<Figure> changes = new ArrayList<>(List.of(change));
      entries.put(
          key(change),
          new Entry(
              key(change),
              metric(change),
              change.segment(),
              new ArrayList<>(),
              changes,
              new ArrayList<>()));
    } else if (entry.changes().isEmpty()) {
      entry.changes().add(change);
    }
  }

  private Entry holding(String level) {
    Figure figure = byId.get(level);
    return figure == null
        ? null
        : entries.values().stream()
            .filter(entry -> entry.levels().contains(figure))
            .findFirst()
            .orElse(null);
  }

  /** All entries in the order in which they are stated. */
  Collection<Entry> all() {
    return entries.values();
  }

  /** The first entry of a metric of a segment, "" for the whole company; or null. */
  Entry of(String metric, String segment) {
    return entries.get(metric + "@" + segment);
  }

  /** The metrics that several segments state, those of most segments first. */
  List<String> segmentMetrics() {
    return List.copyOf(segmentMetrics);
  }

  /** Whether a table of segments shows the entry: the first of its metric and segment does. */
  boolean inTable(Entry entry) {
    return segmentMetrics.contains(entry.metric()) && !entry.key().contains("#");
  }

  /** The figures that the tables of segments show, or all other headline figures. */
  List<Figure> figures(boolean ofSegments) {
    return entries.values().stream()
        .filter(entry -> inTable(entry) == ofSegments)
        .flatMap(Entry::figures)
        .collect(Collectors.toList());
  }
}
