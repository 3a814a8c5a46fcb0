package org.callpress.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.callpress.source.HtmlText;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.jsoup.nodes.Element;

/**
 * One column as running text. A cell that ends inside a sentence runs on into the next; a name that
 * was drawn to the end of the line before its speech stands on a line of its own again.
 *
 * @param text the reading
 * @param cells where each cell ends in it
 */
record ColumnText(SourceText text, List<Integer> cells) {
  private static final int LONGEST_NAME = 60;
  private static final String SENTENCE_ENDS = ".?!:…。？！：\"”)]";

  /** "Y.C.", "Mr.", "J." at the end of a cell: a full stop that ends no sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:^|.*[\\s,])(?:\\p{Lu}\\.)+|.*\\b(?:Mr|Ms|Mrs|Dr|vs)\\.", Pattern.DOTALL);

  /** The column of the original. */
  static ColumnText of(SourceText source, List<Element> cells) {
    Reading joined = new Reading(source);
    List<Integer> ends = new ArrayList<>();
    List<String> openings = cells.stream().map(ColumnText::opening).toList();
    for (int i = 0; i < cells.size(); i++) {
      Span read = HtmlText.read(source, cells.get(i), joined);
      Span trimmed = read.trimmed(joined.text());
      ends.add(trimmed.end());
      String next = i + 1 < cells.size() ? openings.get(i + 1) : "";
      boolean labelled = !next.isEmpty() && Collections.frequency(openings, next) > 1;
      joined.space(!labelled && runsOn(joined.text(), trimmed) ? " " : "\n");
    }
    SourceText text = joined.build();
    return withNamesApart(text, ends, names(text));
  }

  /**
   * What a cell opens with up to its first colon, as labels do; empty where it does not. An opening
   * that recurs begins a turn, even below a label that nothing is said under.
   */
  private static String opening(Element cell) {
    String text = cell.text().strip();
    int length = Translation.labelLength(text);
    return length > 0 && Character.isUpperCase(text.codePointAt(0))
        ? text.substring(0, length)
        : "";
  }

  private static boolean runsOn(CharSequence text, Span cell) {
    if (cell.isEmpty()) {
      return true;
    }
    boolean ends = SENTENCE_ENDS.indexOf(text.charAt(cell.end() - 1)) >= 0;
    int from = Math.max(cell.start(), cell.end() - 12);
    return !ends || ABBREVIATION.matcher(text.subSequence(from, cell.end())).matches();
  }

  /** Breaks lines before names at their ends: "Please go ahead. Jane Doe". */
  static ColumnText withNamesApart(SourceText text, List<Integer> ends, Set<String> names) {
    Reading out = new Reading(text.origin());
    List<Integer> moved = new ArrayList<>();
    int at = 0;
    int next = 0;
    for (int line = 1; line <= text.lineCount(); line++) {
      Span span = text.line(line).trimmed(text.text());
      int split = nameAtEnd(span.of(text.text()), names);
      if (split <= 0) {
        continue;
      }
      while (next < ends.size() && ends.get(next) < span.start() + split) {
        moved.add(ends.get(next++) + out.length() - at);
      }
      out.append(text, new Span(at, span.start() + split)).space("\n");
      at = span.start() + split;
    }
    while (next < ends.size()) {
      moved.add(ends.get(next++) + out.length() - at);
    }
    out.append(text, new Span(at, text.text().length())).leaveOutAs(text);
    return new ColumnText(out.build(), moved);
  }

  /** Who is listed, or has a line of their own somewhere. */
  private static Set<String> names(SourceText text) {
    List<Line> lines = Line.of(text);
    Set<String> names = new HashSet<>();
    ParticipantLists.in(lines).participants().forEach(p -> names.add(p.name()));
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).text();
      if (line.length() <= LONGEST_NAME && PersonName.plausible(line) && line.indexOf(' ') > 0) {
        names.add(line);
      }
    }
    return names;
  }

  /** Where the name at the end of a line begins, behind the end of a sentence; 0 for none. */
  private static int nameAtEnd(String line, Set<String> names) {
    int from = Math.max(0, line.length() - LONGEST_NAME);
    for (int i = from; i < line.length() - 1; i++) {
      boolean ended =
          i > 0 && line.charAt(i) == ' ' && SENTENCE_ENDS.indexOf(line.charAt(i - 1)) >= 0;
      if (ended && isName(line.substring(i + 1), names)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isName(String text, Set<String> names) {
    return names.contains(text) || Words.is("unnamed-label", text);
  }
}
