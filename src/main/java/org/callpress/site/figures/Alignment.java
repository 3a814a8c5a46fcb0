package org.callpress.site.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.callpress.site.Wording;
import org.callpress.site.figures.FiguresPage.Cell;
import org.callpress.site.figures.FiguresPage.MetricRow;
import org.callpress.site.figures.FiguresPage.MetricTable;
import org.callpress.site.figures.FiguresPage.Number;
import org.callpress.site.figures.FiguresPage.SegmentRow;
import org.callpress.site.figures.FiguresPage.SegmentTable;

/**
 * Sets the numbers of a column in line at their points: "113" above "29.3" is padded with what it
 * lacks, ".0", which takes its room but is not seen. Numbers with words behind them ("55.8
 * billion") end where the column ends.
 */
final class Alignment {
  /** More signs behind a number than this are words. */
  private static final int LONGEST_SIGN = 2;

  private final char point;

  Alignment(Wording wording) {
    point = wording.number(new BigDecimal("0.5")).charAt(1);
  }

  SegmentTable align(SegmentTable table) {
    List<List<Cell>> columns = new ArrayList<>();
    for (int i = 0; i < table.metrics().size(); i++) {
      int metric = i;
      columns.add(cells(table.rows().stream().map(row -> row.cells().get(metric)).toList()));
    }
    List<SegmentRow> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      SegmentRow row = table.rows().get(i);
      int at = i;
      rows.add(
          new SegmentRow(
              row.name(),
              row.language(),
              row.part(),
              row.total(),
              columns.stream().map(column -> column.get(at)).toList()));
    }
    return new SegmentTable(table.unit(), table.period(), table.metrics(), rows, table.files());
  }

  MetricTable align(MetricTable table) {
    List<Cell> cells = cells(table.rows().stream().map(MetricRow::cell).toList());
    List<MetricRow> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      MetricRow row = table.rows().get(i);
      rows.add(new MetricRow(row.name(), cells.get(i), row.by(), row.through()));
    }
    return new MetricTable(table.unit(), table.period(), rows);
  }

  private List<Cell> cells(List<Cell> cells) {
    UnaryOperator<Number> values = column(all(cells, Cell::values));
    UnaryOperator<Number> changes = column(all(cells, Cell::changes));
    UnaryOperator<Number> prior = column(all(cells, Cell::prior));
    return cells.stream()
        .map(
            cell ->
                new Cell(
                    cell.values().stream().map(values).toList(),
                    cell.changes().stream().map(changes).toList(),
                    cell.prior().stream().map(prior).toList(),
                    cell.place(),
                    cell.renderings()))
        .toList();
  }

  private static List<Number> all(List<Cell> cells, Function<Cell, List<Number>> part) {
    return cells.stream().map(part).flatMap(List::stream).toList();
  }

  /** Pads a number as its column asks for. */
  UnaryOperator<Number> column(List<Number> numbers) {
    String longest =
        numbers.stream()
            .map(number -> tail(number.text()))
            .filter(Objects::nonNull)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return number -> padded(number, longest);
  }

  private Number padded(Number number, String longest) {
    return new Number(
        number.id(),
        number.text(),
        pad(tail(number.text()), longest),
        number.hedge(),
        number.language(),
        number.said(),
        number.href(),
        number.disputed());
  }

  /** What stands behind the whole part: ".3%", with zeros for digits; null where words do. */
  private String tail(String text) {
    int last = text.length() - 1;
    while (last >= 0 && !Character.isDigit(text.charAt(last))) {
      last--;
    }
    String sign = text.substring(last + 1);
    if (last < 0 || sign.length() > LONGEST_SIGN || sign.chars().anyMatch(Character::isLetter)) {
      return null;
    }
    int first = last;
    while (first > 0 && Character.isDigit(text.charAt(first - 1))) {
      first--;
    }
    boolean fraction = first > 0 && text.charAt(first - 1) == point;
    return (fraction ? point + "0".repeat(last + 1 - first) : "") + sign;
  }

  /** What a tail lacks of the longest one of its column; null where it lacks nothing. */
  private static String pad(String tail, String longest) {
    if (tail == null) {
      return null;
    }
    StringBuilder rest = new StringBuilder(longest);
    for (char c : tail.toCharArray()) {
      int at = rest.lastIndexOf(String.valueOf(c));
      if (at < 0) {
        return null;
      }
      rest.deleteCharAt(at);
    }
    return rest.isEmpty() ? null : rest.toString();
  }
}
