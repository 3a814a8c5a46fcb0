package org.callpress.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.callpress.source.Diagnostic;

/**
 * Prints diagnostics as {@code file:line:column: warning S003 message}, the line with a caret, and
 * the hint. Nothing in a transcript can write control characters to a terminal.
 */
final class DiagnosticPrinter {
  /** Columns of a line that are shown around the place. */
  private static final int SHOWN = 100;

  private final PrintWriter out;

  DiagnosticPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Diagnostic found) {
    out.println(
        where(found)
            + ": "
            + found.severity().name().toLowerCase(Locale.ROOT)
            + " "
            + found.code()
            + " "
            + printable(found.message()));
    if (found.line() != null && !found.line().isBlank() && found.place() != null) {
      printLine(found.line(), found.place().column() - 1);
    }
    if (found.hint() != null) {
      out.println("  hint: " + printable(found.hint()));
    }
  }

  private static String where(Diagnostic found) {
    String file = printable(found.file());
    return found.place() == null
        ? file
        : file + ":" + found.place().line() + ":" + found.place().column();
  }

  /** The part of the line around a code point, and a caret under it. */
  private void printLine(String line, int column) {
    int[] points = line.codePoints().toArray();
    int at = Math.min(column, points.length);
    int from =
        points.length <= SHOWN ? 0 : Math.max(0, Math.min(at - SHOWN / 2, points.length - SHOWN));
    int to = Math.min(points.length, from + SHOWN);
    String before = printable(new String(points, from, at - from));
    String after = printable(new String(points, at, to - at));
    String cut = from > 0 ? "…" : "";
    out.println("  " + cut + before + after + (to < points.length ? "…" : ""));
    out.println("  " + " ".repeat(width(cut) + width(before)) + "^");
  }

  /** Terminal columns: Han and other full-width characters take two. */
  private static int width(String text) {
    return text.codePoints().map(DiagnosticPrinter::width).sum();
  }

  private static int width(int codePoint) {
    int width =
        com.ibm.icu.lang.UCharacter.getIntPropertyValue(
            codePoint, com.ibm.icu.lang.UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        width == com.ibm.icu.lang.UCharacter.EastAsianWidth.WIDE
            || width == com.ibm.icu.lang.UCharacter.EastAsianWidth.FULLWIDTH;
    return wide ? 2 : Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1;
  }

  /** Tabs as one space; control, format and unpaired characters as a visible mark. */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean hidden =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              shown.appendCodePoint(c == '\t' ? ' ' : hidden ? '\uFFFD' : c);
            });
    return shown.toString();
  }
}
