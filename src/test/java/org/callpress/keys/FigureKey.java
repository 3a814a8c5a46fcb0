package org.callpress.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Every figure of a call as somebody has read it, from src/test/resources/keys/figures/*.figures. A
 * line each: {@code 49:575-592|level|-|revenue|243200000000|CNY|-|-|-|Q1 FY2025|main}. A place is a
 * line and its columns, or the line and the words ({@code 12:"$5 million"}) where the text is our
 * own.
 *
 * @param expected the figures
 * @param optional places that may be taken for a figure or not
 */
record FigureKey(List<Line> expected, List<Span> optional) {
  private static final Path FOLDER = Path.of("src/test/resources/keys/figures");
  private static final String NOTHING = "-";
  private static final String OPEN = "?";

  /**
   * A figure; a field that is left open is "?", one that has nothing is "-".
   *
   * @param metric an id, or the words for a metric that has no name
   */
  record Line(
      Span span,
      String kind,
      String segment,
      String metric,
      String value,
      String unit,
      String direction,
      String comparison,
      String basis,
      String period,
      String main) {

    boolean isMain() {
      return main.equals("main");
    }

    /** Whether a field, or one of its readings ("revenue/sales"), says what was read. */
    static boolean agrees(String expected, Object read) {
      String said = read == null ? NOTHING : read.toString();
      return expected.equals(said) || List.of(expected.split("/")).contains(said);
    }

    /** Whether a field is not left open. */
    static boolean isAsked(String expected) {
      return !expected.equals(OPEN);
    }
  }

  static FigureKey read(String name, SourceText source) {
    List<Line> expected = new ArrayList<>();
    List<Span> optional = new ArrayList<>();
    for (String line : lines(name)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\\|", -1);
      Span span = span(fields[0], source);
      if (fields[1].equals("~")) {
        optional.add(span);
      } else {
        expected.add(line(span, fields, source));
      }
    }
    return new FigureKey(List.copyOf(expected), List.copyOf(optional));
  }

  private static Line line(Span span, String[] fields, SourceText source) {
    return new Line(
        span,
        fields[1],
        fields[2],
        metric(span, fields[3], source),
        fields[4],
        fields[5],
        fields[6],
        fields[7],
        fields[8],
        fields[9],
        fields[10]);
  }

  /** An id, or the words at the columns of the figure's line. */
  private static String metric(Span figure, String field, SourceText source) {
    if (!field.startsWith("@")) {
      return field;
    }
    int line = source.place(figure.start()).line();
    return span(line + ":" + field.substring(1), source).of(source.text());
  }

  private static Span span(String place, SourceText source) {
    int colon = place.indexOf(':');
    int start = source.line(Integer.parseInt(place.substring(0, colon))).start();
    String at = place.substring(colon + 1);
    if (at.startsWith("\"")) {
      String words = at.substring(1, at.length() - 1);
      int found = source.text().indexOf(words, start);
      return new Span(found, found + words.length());
    }
    String[] columns = at.split("-");
    return new Span(
        start + Integer.parseInt(columns[0]) - 1, start + Integer.parseInt(columns[1]) - 1);
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(FOLDER.resolve(name + ".figures"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** A value, or both ends of a range, as a key writes it. */
  static String value(BigDecimal value, BigDecimal low, BigDecimal high) {
    if (value != null) {
      return plain(value);
    }
    return low == null ? NOTHING : plain(low) + ".." + plain(high);
  }
}
