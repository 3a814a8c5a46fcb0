package org.callpress.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table for a spreadsheet: its columns, and how each reads its cell off a row. UTF-8, commas,
 * {@code \n}. Words that a spreadsheet would take for a formula stand behind an apostrophe; numbers
 * stand as they are.
 */
final class CsvTable<T> {
  /** What opens a formula in a spreadsheet, full-width forms included (OWASP, "CSV Injection"). */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private record Column<T>(String name, Function<T, Object> cell) {}

  private final List<Column<T>> columns = new ArrayList<>();

  /** The next column; a cell may be null, which is an empty one. */
  CsvTable<T> column(String name, Function<T, Object> cell) {
    columns.add(new Column<>(name, cell));
    return this;
  }

  String of(List<T> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(columns.stream().map(Column::name).toList());
      for (T row : rows) {
        csv.writeRecord(columns.stream().map(column -> written(column.cell().apply(row))).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String written(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return JsonWriter.plain(number);
    }
    String words = value.toString();
    boolean formula =
        value instanceof String && !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }
}
