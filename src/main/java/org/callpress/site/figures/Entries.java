package org.callpress.site.figures;

import java.math.BigDecimal;
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
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Kind;

/**
 * What the headline figures of a call say of each metric of each segment: its level, its changes
 * and what it is compared with. Metrics that several segments state belong to the tables of
 * segments.
 */
final class Entries {
  /** Column groups that fit beside one another. */
  private static final int METRICS_PER_TABLE = 2;

  private static final int DIGITS_OF_A_SCALE = 3;

  private final Map<String, Figure> byId = new HashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> segmentMetrics = new LinkedHashSet<>();

  /**
   * @param headline figures of one part of the main table
   */
  Entries(List<Figure> headline) {
    headline.forEach(figure -> byId.put(figure.id(), figure));
    gather(headline);
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

  private void gather(List<Figure> headline) {
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

  /**
   * The metrics of each table of segments: those that several segments state, of most segments
   * first, two beside one another where they are of one currency and size.
   */
  List<List<String>> tables() {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (String metric : segmentMetrics) {
      alike.computeIfAbsent(size(metric), size -> new ArrayList<>()).add(metric);
    }
    List<List<String>> tables = new ArrayList<>();
    for (List<String> metrics : alike.values()) {
      for (int i = 0; i < metrics.size(); i += METRICS_PER_TABLE) {
        tables.add(metrics.subList(i, Math.min(metrics.size(), i + METRICS_PER_TABLE)));
      }
    }
    return tables;
  }

  /** Currency and size of most amounts of a metric: thousands, millions, … */
  private String size(String metric) {
    Map<String, Integer> sizes = new TreeMap<>();
    entries.values().stream()
        .filter(entry -> inTable(entry) && entry.metric().equals(metric))
        .flatMap(Entry::figures)
        .filter(figure -> FigureUnits.isMoney(figure) && figure.value() != null)
        .forEach(one -> sizes.merge(one.unit() + thousands(one.value()), 1, Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static int thousands(BigDecimal value) {
    return Math.max(0, value.precision() - value.scale() - 1) / DIGITS_OF_A_SCALE;
  }

  /** Whether a table of segments shows the entry: the first of its metric and segment does. */
  boolean inTable(Entry entry) {
    return segmentMetrics.contains(entry.metric()) && !entry.key().contains("#");
  }

  /** The figures that a table of segments shows. */
  List<Figure> figures(List<String> metrics) {
    return figures(entry -> inTable(entry) && metrics.contains(entry.metric()));
  }

  /** The figures that no table of segments shows. */
  List<Figure> rest() {
    return figures(entry -> !inTable(entry));
  }

  List<Figure> figures() {
    return figures(entry -> true);
  }

  private List<Figure> figures(Predicate<Entry> which) {
    return entries.values().stream().filter(which).flatMap(Entry::figures).toList();
  }
}
