package org.callpress.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.site.figures.MainTable;
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
    List<FigureKey.Line> expected = key.expected().stream().filter(FigureKey.Line::isMain).toList();
    List<Figure> read = readCells(stated);
    List<String> strange =
        cells(read, one -> expected.stream().noneMatch(line -> isCell(line, one)));
    List<String> absent =
        lines(expected, line -> read.stream().noneMatch(one -> isCell(line, one)));
    cellsRight = without(strange.size(), cells(read, one -> true).size());
    cellsFound = without(absent.size(), lines(expected, line -> true).size());
    absent.forEach(cell -> wrong.add("no cell " + cell));
    strange.forEach(cell -> wrong.add("cell " + cell));
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

  /**
   * The cells of the call's own period, but for those of which the key leaves open that they are
   * some.
   */
  private List<Figure> readCells(List<Figure> stated) {
    List<Span> open =
        key.expected().stream()
            .filter(line -> !FigureKey.Line.isAsked(line.main()))
            .map(FigureKey.Line::span)
            .toList();
    return MainTable.of(call).own().stream()
        .filter(stated::contains)
        .filter(figure -> open.stream().noneMatch(span -> span.overlaps(figure.span())))
        .toList();
  }

  /** The different cells of some figures, and of some lines of the key, as they are told of. */
  private static List<String> cells(List<Figure> figures, Predicate<Figure> which) {
    return figures.stream().filter(which).map(FigureScore::cell).distinct().toList();
  }

  private static List<String> lines(List<FigureKey.Line> lines, Predicate<FigureKey.Line> which) {
    return lines.stream().filter(which).map(FigureScore::cell).distinct().toList();
  }

  /** Whether a figure fills the cell that a line of the key asks for. */
  private static boolean isCell(FigureKey.Line line, Figure figure) {
    String value = FigureKey.value(figure.value(), figure.low(), figure.high());
    return FigureKey.Line.agrees(line.segment(), figure.segment())
        && FigureKey.Line.agrees(small(line.metric()), small(figure.metric()))
        && FigureKey.Line.agrees(line.kind(), figure.kind().key())
        && FigureKey.Line.agrees(line.value(), value)
        && FigureKey.Line.agrees(line.unit(), figure.unit());
  }

  private boolean isIn(Figure figure, String language) {
    return call.conversation().passage(figure.passage()).language().startsWith(language);
  }

  private static double share(int part, int of) {
    return of == 0 ? 1 : part / (double) of;
  }

  private static double without(int wrong, int of) {
    return share(of - wrong, of);
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
