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
import org.callpress.source.Place;
import org.callpress.source.Span;

/**
 * How far the figures read in one language of a call, and those of its main table, agree with an
 * answer key, field by field; each share is from 0 to 1.
 */
final class FigureScore {
  /** Figures found of those in the key, and right ones of those found. */
  final double found;

  final double precision;

  /** Cells of the main table that are right among those read, and among those of the key. */
  final double cellsRight;

  final double cellsFound;

  /** Every difference, a line each. */
  final List<String> wrong = new ArrayList<>();

  /** Right ones, then those asked, by field of a figure. */
  private final Map<String, int[]> fields = new LinkedHashMap<>();

  private final EarningsCall call;
  private final FigureKey key;

  /**
   * @param language whose figures the key holds: "en"
   */
  FigureScore(EarningsCall call, String language, FigureKey key) {
    this.call = call;
    this.key = key;
    List<Figure> stated =
        call.figures().stated().stream().filter(figure -> isIn(figure, language)).toList();
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
    int optional = (int) stated.stream().filter(this::isOptional).count();
    found = share(matched, key.expected().size());
    precision = share(matched, stated.size() - optional);
    Set<String> expected = expectedCells();
    Set<String> read = readCells(stated);
    cellsRight = share(both(read, expected), read.size());
    cellsFound = share(both(read, expected), expected.size());
    expected.stream().filter(cell -> !read.contains(cell)).forEach(c -> wrong.add("no cell " + c));
    read.stream().filter(cell -> !expected.contains(cell)).forEach(c -> wrong.add("cell " + c));
  }

  /** The share of one field that is right among the figures found. */
  double field(String name) {
    int[] counts = fields.getOrDefault(name, new int[] {0, 0});
    return share(counts[0], counts[1]);
  }

  /** Whether the key leaves open that it is a figure; notes one that it does not know. */
  private boolean isOptional(Figure figure) {
    boolean known = key.expected().stream().anyMatch(line -> line.span().overlaps(figure.span()));
    boolean free = key.optional().stream().anyMatch(span -> span.overlaps(figure.span()));
    if (!known && !free) {
      wrong.add(place(figure.span()) + " is no figure: " + figure.kind().key());
    }
    return free && !known;
  }

  private Set<String> expectedCells() {
    return key.expected().stream()
        .filter(FigureKey.Line::isMain)
        .map(FigureScore::cell)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The cells read, but for those of which the key leaves open that they are some. */
  private Set<String> readCells(List<Figure> stated) {
    List<Span> open =
        key.expected().stream()
            .filter(line -> !FigureKey.Line.isAsked(line.main()))
            .map(FigureKey.Line::span)
            .toList();
    return stated.stream()
        .filter(Figure::headline)
        .filter(figure -> open.stream().noneMatch(span -> span.overlaps(figure.span())))
        .map(FigureScore::cell)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isIn(Figure figure, String language) {
    return call.conversation().passage(figure.passage()).language().startsWith(language);
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

  private static Figure at(Span span, List<Figure> stated) {
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

  /** "49:575 RMB 243.2 billion" */
  private String place(Span span) {
    Place place = call.transcript().source().place(span.start());
    return place.line() + ":" + place.column() + " " + call.conversation().text(span);
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
