package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Kind;
import org.callpress.call.Passage;
import org.callpress.site.CallView;
import org.callpress.site.figures.FigureUnits.Unit;
import org.callpress.site.figures.FiguresPage.Cell;
import org.callpress.site.figures.FiguresPage.MetricRow;
import org.callpress.site.figures.FiguresPage.MetricTable;
import org.callpress.site.figures.FiguresPage.Number;
import org.callpress.site.figures.FiguresPage.Place;
import org.callpress.site.figures.FiguresPage.SegmentRow;
import org.callpress.site.figures.FiguresPage.SegmentTable;

/**
 * Arranges the headline figures of a call: metrics that several segments state as tables of
 * segments, the others one a row. A level, its changes and what it is compared with share a cell;
 * nothing is computed.
 */
public final class FigureTables {
  /** Column groups that fit beside one another. */
  private static final int METRICS_PER_TABLE = 2;

  private final CallView view;
  private final FigureWords words;
  private final Map<String, Figure> byId = new HashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> segmentMetrics = new LinkedHashSet<>();

  public FigureTables(CallView view) {
    this.view = view;
    this.words = new FigureWords(view);
    List<Figure> stated = view.call().figures().stated();
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
   * @param level or null where only a change was stated
   */
  private record Entry(
      String key,
      String metric,
      String segment,
      Figure level,
      List<Figure> changes,
      List<Figure> prior) {
    Stream<Figure> figures() {
      return Stream.of(Stream.ofNullable(level), changes.stream(), prior.stream())
          .flatMap(stream -> stream);
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
    for (Figure figure : stated) {
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

  /** A second level of the same metric, e.g. in another currency, is an entry of its own. */
  private void put(String key, Figure level) {
    String free = key;
    for (int i = 2; entries.containsKey(free); i++) {
      free = key + "#" + i;
    }
    entries.put(
        free,
        new Entry(
            free, metric(level), level.segment(), level, new ArrayList<>(), new ArrayList<>()));
  }

  /** A change without a level stands in the row of its metric where that is still empty. */
  private void putChange(Figure change) {
    Entry entry = entries.get(key(change));
    if (entry == null) {
      List<Figure> changes = new ArrayList<>(List.of(change));
      entries.put(
          key(change),
          new Entry(
              key(change), metric(change), change.segment(), null, changes, new ArrayList<>()));
    } else if (entry.changes().isEmpty()) {
      entry.changes().add(change);
    }
  }

  private Entry holding(String level) {
    Figure figure = byId.get(level);
    return figure == null
        ? null
        : entries.values().stream()
            .filter(entry -> figure.equals(entry.level()))
            .findFirst()
            .orElse(null);
  }

  /** The tables of segments, each of at most two metrics. */
  public List<SegmentTable> segments() {
    List<String> metrics = List.copyOf(segmentMetrics);
    List<SegmentTable> tables = new ArrayList<>();
    for (int i = 0; i < metrics.size(); i += METRICS_PER_TABLE) {
      tables.add(table(metrics.subList(i, Math.min(metrics.size(), i + METRICS_PER_TABLE))));
    }
    return tables;
  }

  private SegmentTable table(List<String> metrics) {
    Set<String> segments = new LinkedHashSet<>();
    boolean whole = false;
    for (Entry entry : entries.values()) {
      if (inTable(entry) && metrics.contains(entry.metric())) {
        whole |= entry.segment() == null;
        if (entry.segment() != null) {
          segments.add(entry.segment());
        }
      }
    }
    Unit unit = unit(metrics);
    List<SegmentRow> rows = new ArrayList<>();
    segments.forEach(
        id -> rows.add(new SegmentRow(words.segment(id), false, cells(metrics, id, unit))));
    if (whole) {
      rows.add(new SegmentRow(view.text("figures.whole"), true, cells(metrics, "", unit)));
    }
    return new SegmentTable(
        words.units().name(unit),
        view.wording().period(view.call().period()),
        metrics.stream().map(this::name).toList(),
        rows);
  }

  /** Whether a table of segments shows the entry: the first of its metric and segment does. */
  private boolean inTable(Entry entry) {
    return segmentMetrics.contains(entry.metric()) && !entry.key().contains("#");
  }

  private Unit unit(List<String> metrics) {
    return words
        .units()
        .unit(
            entries.values().stream()
                .filter(entry -> metrics.contains(entry.metric()))
                .flatMap(Entry::figures)
                .toList());
  }

  private String name(String metric) {
    Figure figure =
        entries.values().stream()
            .filter(entry -> entry.metric().equals(metric))
            .findFirst()
            .orElseThrow()
            .first();
    return metricName(figure);
  }

  private String metricName(Figure figure) {
    return words.metric(figure);
  }

  private List<Cell> cells(List<String> metrics, String segment, Unit unit) {
    return metrics.stream().map(metric -> cell(entries.get(metric + "@" + segment), unit)).toList();
  }

  private Cell cell(Entry entry, Unit unit) {
    if (entry == null) {
      return new Cell(null, List.of(), List.of(), null);
    }
    boolean loss =
        entry.level() != null
            && entry.level().value() != null
            && entry.level().value().signum() < 0;
    return new Cell(
        entry.level() == null ? null : number(entry.level(), words.value(entry.level(), unit)),
        entry.changes().stream()
            .map(f -> number(f, loss ? words.changeOfLoss(f, unit) : words.change(f, unit)))
            .toList(),
        entry.prior().stream().map(f -> number(f, words.value(f, unit))).toList(),
        place(entry.first()));
  }

  private Number number(Figure figure, String text) {
    Passage passage = view.conversation().passage(figure.passage());
    return new Number(
        figure.id(),
        text,
        figure.hedge(),
        passage.language(),
        words.said(figure),
        view.sentenceLink(passage, figure.span().start()));
  }

  private Place place(Figure figure) {
    Passage passage = view.conversation().passage(figure.passage());
    boolean sure =
        figure.confidence() == Confidence.HIGH || figure.confidence() == Confidence.STATED;
    return new Place(
        view.label(figure.passage()), view.sentenceLink(passage, figure.span().start()), !sure);
  }

  /** The headline figures that no table of segments shows; null where there is none. */
  public MetricTable group() {
    List<Entry> rest = entries.values().stream().filter(entry -> !inTable(entry)).toList();
    if (rest.isEmpty()) {
      return null;
    }
    Unit unit = words.units().unit(rest.stream().flatMap(Entry::figures).toList());
    return new MetricTable(
        words.units().name(unit),
        view.wording().period(view.call().period()),
        rest.stream().map(entry -> row(entry, unit)).toList());
  }

  private MetricRow row(Entry entry, Unit unit) {
    Passage passage = view.conversation().passage(entry.first().passage());
    return new MetricRow(
        words.what(entry.first()),
        cell(entry, unit),
        view.links().speakerName(passage.speaker()),
        passage.interpreted());
  }

  /** Ids of the figures that the tables show. */
  Set<String> shown() {
    Set<String> shown = new LinkedHashSet<>();
    entries.values().forEach(entry -> entry.figures().forEach(figure -> shown.add(figure.id())));
    return shown;
  }

  FigureWords words() {
    return words;
  }

  /** A figure on a row of its own, in the words that state it. */
  FiguresPage.FigureRow row(Figure figure) {
    Passage passage = view.conversation().passage(figure.passage());
    return new FiguresPage.FigureRow(
        figure.id(),
        words.known(figure),
        words.before(figure),
        words.said(figure),
        words.after(figure),
        passage.language(),
        words.detail(figure),
        view.links().speakerName(passage.speaker()),
        passage.interpreted(),
        place(figure));
  }
}
