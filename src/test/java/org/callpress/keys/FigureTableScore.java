package org.callpress.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.source.Span;

/**
 * How far the English figures of a call and its main table agree with an answer key, field by
 * field, each share from 0 to 1.
 */
final class FigureTableScore {
  final double found;
  final double precision;

  /** Cells of the main table that are right among those read, and among those of the key. */
  final double cellsRight;

  final double cellsFound;

  /** Right ones, then those asked, by field of a figure. */
  final Map<String, int[]> fields = new LinkedHashMap<>();

  /** Every difference, a line each. */
  final List<String> wrong = new ArrayList<>();

  private final EarningsCall call;

  FigureTableScore(EarningsCall call, FigureKey key) {
    this.call = call;
    List<Figure> stated = call.figures().stated().stream().filter(this::isEnglish).toList();
    int matched = 0;
    for (FigureKey.Line line : key.expected()) {
      Figure figure = at(line.span(), stated);
      if (figure == null) {
        wrong.add(place(line.span()) + " missed " + line.kind());
      } else {
        matched++;
        compare(line, figure);
      }
    }
    int optional = 0;
    for (Figure figure : stated) {
      boolean known = key.expected().stream().anyMatch(line -> line.span().overlaps(figure.span()));
      boolean free = key.optional().stream().anyMatch(span -> span.overlaps(figure.span()));
      optional += free && !known ? 1 : 0;
      if (!known && !free) {
        wrong.add(place(figure.span()) + " is no figure: " + figure.kind().key());
      }
    }
    found = share(matched, key.expected().size());
    precision = share(matched, stated.size() - optional);
    List<Span> open =
        key.expected().stream()
            .filter(line -> !FigureKey.Line.isAsked(line.main()))
            .map(FigureKey.Line::span)
            .toList();
    Set<String> expected =
        key.expected().stream()
            .filter(FigureKey.Line::isMain)
            .map(FigureTableScore::cell)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> read =
        stated.stream()
            .filter(Figure::headline)
            .filter(figure -> open.stream().noneMatch(span -> span.overlaps(figure.span())))
            .map(FigureTableScore::cell)
            .collect(Collectors.toCollection(TreeSet::new));
    cellsRight = share(both(read, expected), read.size());
    cellsFound = share(both(read, expected), expected.size());
    expected.stream().filter(cell -> !read.contains(cell)).forEach(c -> wrong.add("no cell " + c));
    read.stream().filter(cell -> !expected.contains(cell)).forEach(c -> wrong.add("cell " + c));
  }

  private boolean isEnglish(Figure figure) {
    return call.conversation().passage(figure.passage()).language().startsWith("en");
  }

  private static int both(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static double share(int part, int of) {
    return of == 0 ? 1 : part / (double) of;
  }

  private static String cell(FigureKey.Line line) {
    return String.join(
        "|", line.segment(), small(line.metric()), line.kind(), line.value(), line.unit());
  }

  private static String cell(Figure figure) {
    return String.join(
        "|",
        Objects.requireNonNullElse(figure.segment(), "-"),
        small(figure.metric()),
        figure.kind().key(),
        FigureKey.value(figure.value(), figure.low(), figure.high()),
        Objects.requireNonNullElse(figure.unit(), "-"));
  }

  private static String small(String metric) {
    return metric.toLowerCase(Locale.ROOT);
  }

  private Figure at(Span span, List<Figure> stated) {
    return stated.stream().filter(one -> one.span().overlaps(span)).findFirst().orElse(null);
  }

  private void compare(FigureKey.Line line, Figure figure) {
    ask("kind", line.kind(), figure.kind().key(), line);
    ask("segment", line.segment(), figure.segment(), line);
    ask("metric", small(line.metric()), small(figure.metric()), line);
    String value = FigureKey.value(figure.value(), figure.low(), figure.high());
    ask("value", line.value(), value, line);
    ask("unit", line.unit(), figure.unit(), line);
    ask("direction", line.direction(), key(figure.direction()), line);
    ask("comparison", line.comparison(), key(figure.comparison()), line);
    ask("basis", line.basis(), key(figure.basis()), line);
    ask("period", line.period(), figure.period(), line);
  }

  private static String key(Figure.Direction direction) {
    return direction == null ? null : direction.key();
  }

  private static String key(Figure.Comparison comparison) {
    return comparison == null ? null : comparison.key();
  }

  private static String key(Figure.Basis basis) {
    return basis == null ? null : basis.key();
  }

  private void ask(String field, String expected, String read, FigureKey.Line line) {
    if (!FigureKey.Line.isAsked(expected)) {
      return;
    }
    boolean right = FigureKey.Line.agrees(expected, read);
    int[] counts = fields.computeIfAbsent(field, name -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
    if (!right) {
      wrong.add(place(line.span()) + " " + field + " " + read + ", not " + expected);
    }
  }

  private String place(Span span) {
    var place = call.transcript().source().place(span.start());
    return place.line() + ":" + place.column();
  }

  /** The share of one field that is right among the figures found. */
  double field(String name) {
    int[] counts = fields.getOrDefault(name, new int[] {0, 0});
    return share(counts[0], counts[1]);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "found R %.3f P %.3f; main table: right %.3f, found %.3f%n",
            found,
            precision,
            cellsRight,
            cellsFound));
    fields.forEach((name, c) -> out.append(name + " " + c[0] + "/" + c[1] + "; "));
    wrong.forEach(line -> out.append("\n  ").append(line));
    return out.append('\n').toString();
  }
}
