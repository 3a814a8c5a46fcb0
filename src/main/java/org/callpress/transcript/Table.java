package org.callpress.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * A text whose lines are the rows of a table with a turn in each. Which column holds what is told
 * by what stands in it.
 *
 * @param rows all of them, those that are no turns as well
 * @param width how many cells a turn has
 * @param speaker the column of names
 * @param words the column of what is said
 * @param role the column of titles or firms, or -1
 * @param time the column of times, or -1
 */
record Table(List<TableRows.Row> rows, int width, int speaker, int words, int role, int time) {
  private static final char[] SEPARATORS = {'\t', '|', ',', ';'};
  private static final int FEWEST_ROWS = 4;
  private static final int MOST_COLUMNS = 12;

  /** Words are longer than names by so much, on the whole. */
  private static final int LONGER = 2;

  /** The table that a text is; null where it is none. */
  static Table in(SourceText source) {
    for (char separator : SEPARATORS) {
      List<TableRows.Row> rows = TableRows.of(source, separator);
      Table table = rows == null ? null : of(source, rows);
      if (table != null) {
        return table;
      }
    }
    return null;
  }

  /** Whether a row is a turn, or heads the columns. */
  boolean isRegular(TableRows.Row row) {
    return row.cells().size() == width;
  }

  private static Table of(SourceText source, List<TableRows.Row> rows) {
    int width = usualWidth(rows);
    List<TableRows.Row> regular = rows.stream().filter(r -> r.cells().size() == width).toList();
    if (width < 2
        || width > MOST_COLUMNS
        || regular.size() < FEWEST_ROWS
        || regular.size() * 5 < rows.size() * 4) {
      return null;
    }
    int speaker = first(source, regular, Table::areNames, List.of());
    int time = first(source, regular, cells -> most(cells, Table::isTime), List.of(speaker));
    int words = longest(regular);
    int role =
        first(
            source,
            regular,
            cells -> most(cells, text -> Words.has("role-words", text)),
            List.of(speaker, time, words));
    boolean apart =
        speaker >= 0
            && words != speaker
            && words != time
            && length(regular, words) > LONGER * length(regular, speaker);
    return apart ? new Table(rows, width, speaker, words, role, time) : null;
  }

  private static int usualWidth(List<TableRows.Row> rows) {
    Map<Integer, Integer> widths = new HashMap<>();
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    return widths.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** The first column, but for some, whose cells are so; -1 where none is. */
  private static int first(
      SourceText source,
      List<TableRows.Row> rows,
      Predicate<List<String>> are,
      List<Integer> taken) {
    for (int column = 0; column < rows.get(0).cells().size(); column++) {
      if (!taken.contains(column) && are.test(cells(source, rows, column))) {
        return column;
      }
    }
    return -1;
  }

  private static int longest(List<TableRows.Row> rows) {
    int longest = 0;
    for (int column = 1; column < rows.get(0).cells().size(); column++) {
      longest = length(rows, column) > length(rows, longest) ? column : longest;
    }
    return longest;
  }

  private static List<String> cells(SourceText source, List<TableRows.Row> rows, int column) {
    return rows.stream().map(row -> source.slice(row.cells().get(column))).toList();
  }

  private static long length(List<TableRows.Row> rows, int column) {
    return rows.stream().map(row -> row.cells().get(column)).mapToLong(Span::length).sum();
  }

  /** Nearly all are names or stand for somebody, and some stand more than once. */
  private static boolean areNames(List<String> cells) {
    long different = cells.stream().distinct().count();
    return different > 1
        && different < cells.size()
        && most(cells, text -> PersonName.plausible(text) || Words.is("unnamed-label", text));
  }

  private static boolean isTime(String text) {
    Stamp stamp = Stamp.leading(text);
    return stamp != null && stamp.span().length() == text.length();
  }

  /** Four of five that are not empty; a heading and a slip may differ. */
  private static boolean most(List<String> cells, Predicate<String> are) {
    List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.size() * 2 >= FEWEST_ROWS
        && filled.stream().filter(are).count() * 5 >= filled.size() * 4L;
  }
}
