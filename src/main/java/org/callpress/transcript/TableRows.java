package org.callpress.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * The lines of a text taken apart at a separator: {@code Jane Doe | CFO | Thank you.}, values
 * between commas with or without quotes as spreadsheets write them, a frame of "|" and rules of
 * "---" around them.
 */
final class TableRows {
  /** After so many lines it shows whether they are rows. */
  private static final int SAMPLE = 64;

  private static final int MOST_CELLS = 32;

  /**
   * One line, or several that quotes hold together.
   *
   * @param cells places in the source, without quotes and blanks
   * @param whole from the first cell to the last
   */
  record Row(List<Span> cells, Span whole) {}

  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Integer> widths = new HashMap<>();
  private List<Span> cells = new ArrayList<>();

  private TableRows(SourceText source, char separator) {
    this.text = source.text();
    this.separator = separator;
  }

  /** All lines that are not empty; null where less than half of the first ones are alike. */
  static List<Row> of(SourceText source, char separator) {
    return source.text().indexOf(separator) < 0 ? null : new TableRows(source, separator).read();
  }

  private List<Row> read() {
    int at = 0;
    while (at < text.length()) {
      at = cell(at);
      if (rows.size() == SAMPLE && usual() * 2 < SAMPLE) {
        return null;
      }
    }
    if (text.charAt(text.length() - 1) == separator) {
      add(new Span(text.length(), text.length()));
    }
    endRow();
    return rows;
  }

  /** How many rows have the most usual width, of more than one cell. */
  private int usual() {
    return widths.entrySet().stream()
        .filter(width -> width.getKey() > 1)
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** Reads the cell that begins at an offset; where the next one does. */
  private int cell(int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    if (separator != '|' && start < text.length() && text.charAt(start) == '"') {
      int end = closingQuote(start + 1);
      add(new Span(start + 1, end));
      return behind(Math.min(end + 1, text.length()));
    }
    int end = end(start);
    add(withoutEmphasis(new Span(start, end).trimmed(text)));
    return behind(end);
  }

  /** Where the quote is that no other follows. */
  private int closingQuote(int from) {
    int at = from;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else {
        return at;
      }
    }
    return at;
  }

  private int end(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  /** "**Jane Doe**" in a table of Markdown. */
  private Span withoutEmphasis(Span cell) {
    int start = cell.start();
    int end = cell.end();
    while (separator == '|' && end - start > 2 && isStar(start) && isStar(end - 1)) {
      start++;
      end--;
    }
    return new Span(start, end);
  }

  private boolean isStar(int at) {
    return text.charAt(at) == '*';
  }

  private void add(Span cell) {
    if (cells.size() < MOST_CELLS) {
      cells.add(cell.trimmed(text));
    }
  }

  /** Ends a cell, and the row with the line. */
  private int behind(int end) {
    int at = end(end);
    if (at >= text.length() || text.charAt(at) == '\n') {
      endRow();
    }
    return at + 1;
  }

  private void endRow() {
    boolean framed =
        separator == '|'
            && cells.size() > 2
            && cells.get(0).isEmpty()
            && cells.get(cells.size() - 1).isEmpty();
    List<Span> own = List.copyOf(framed ? cells.subList(1, cells.size() - 1) : cells);
    cells = new ArrayList<>();
    List<Span> filled = own.stream().filter(cell -> !cell.isEmpty()).toList();
    if (!filled.isEmpty() && !filled.stream().allMatch(this::isRule)) {
      rows.add(new Row(own, filled.get(0).cover(filled.get(filled.size() - 1))));
      widths.merge(own.size(), 1, Integer::sum);
    }
  }

  private boolean isRule(Span cell) {
    return cell.of(text).chars().allMatch(c -> "-:=+ ".indexOf(c) >= 0);
  }
}
