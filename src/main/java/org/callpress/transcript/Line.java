package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * A line of the source that holds more than white space.
 *
 * @param number 1-based
 * @param span without white space at its ends
 * @param text of the span, every white space character in it as a plain space
 */
record Line(int number, Span span, String text) {
  private static final int SHORTEST_RULE = 5;

  /** Fewer full stops mark speech that breaks off. */
  private static final int SHORTEST_DOTTED_RULE = 20;

  /** The lines of a source that are not blank, in order. */
  static List<Line> of(SourceText source) {
    List<Line> lines = new ArrayList<>();
    for (int number = 1; number <= source.lineCount(); number++) {
      Span span = source.line(number).trimmed(source.text());
      int cell = firstCell(source.slice(span));
      if (cell > 0) {
        Span first = new Span(span.start(), span.start() + cell).trimmed(source.text());
        lines.add(of(number, first, source.slice(first)));
        span = new Span(span.start() + cell, span.end()).trimmed(source.text());
      }
      if (!span.isEmpty()) {
        lines.add(of(number, span, source.slice(span)));
      }
    }
    return lines;
  }

  /**
   * Where the first cell of a table's row ends, if it is the caption of what stands in the next:
   * two lines, as such a table is read elsewhere. 0 for any other line.
   */
  private static int firstCell(String line) {
    int tab = line.indexOf('\t');
    String cell = tab <= 0 ? "" : line.substring(0, tab).strip();
    boolean caption =
        !cell.isEmpty()
            && (Words.entry("metadata-keys", cell) != null
                || ParticipantLists.isSectionHeading(cell));
    return caption ? tab : 0;
  }

  /** A line of a text that knows its lines otherwise. */
  static Line of(int number, Span span, String text) {
    return new Line(number, span, plain(text));
  }

  /** The same number of characters, with no-break and other spaces as plain ones. */
  private static String plain(String text) {
    if (text.chars().noneMatch(c -> c != ' ' && Whitespace.is(c))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Whitespace.is(out.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  /** Whether the line is a rule: "=====", "-----", "─────". */
  boolean isRule() {
    char first = text.charAt(0);
    return text.length() >= SHORTEST_RULE
        && !Character.isLetterOrDigit(first)
        && (first != '.' || text.length() >= SHORTEST_DOTTED_RULE)
        && text.chars().allMatch(c -> c == first);
  }

  /** The part of the line from an offset within it, trimmed; null where nothing is left. */
  Span from(int offset) {
    int start = offset;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return start == text.length() ? null : new Span(span.start() + start, span.end());
  }

  /** The line from an offset within it on, trimmed; null where nothing is left. */
  Line behind(int offset) {
    Span rest = from(offset);
    return rest == null
        ? null
        : new Line(number, rest, text.substring(rest.start() - span.start()));
  }
}
