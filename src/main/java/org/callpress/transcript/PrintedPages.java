package org.callpress.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.callpress.source.PrintedLine;
import org.callpress.source.SourceText;
import org.callpress.source.Whitespace;

/**
 * What the pages of a printed text have in common: running heads and feet, the usual distance
 * between lines, the columns in which lines begin, the size of the type.
 */
final class PrintedPages {
  /** Heads and feet stand within so much of the page's height. */
  private static final double TOP = 0.13;

  private static final double BOTTOM = 0.88;

  /** They recur on so many of the pages, and on so many pages at least. */
  private static final double SHARE = 0.3;

  private static final int FEWEST_PAGES = 3;

  /** A line that ends so far from the right edge ends its paragraph, in points. */
  private static final float SHORT_LINE = 90;

  /** Not even double spacing leaves so much room between lines, in their own size. */
  private static final float WIDE = 2.4f;

  /** Some files state a size of 1 and scale it. */
  private static final float LEGIBLE = 6;

  /** A column is where so many of the lines begin. */
  private static final double COLUMN_SHARE = 0.1;

  private final SourceText source;
  private final List<PrintedLine> lines;
  private final Set<String> heads = new HashSet<>();
  private final Map<Integer, Integer> lefts = new TreeMap<>();
  private final float gap;
  private final float rightEdge;

  PrintedPages(SourceText source) {
    this.source = source;
    this.lines = source.printed();
    findHeads();
    lines.forEach(line -> lefts.merge(Math.round(line.left()), 1, Integer::sum));
    gap = PrintedLine.usualGap(lines);
    rightEdge = rightEdge(lines);
  }

  private void findHeads() {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (PrintedLine line : lines) {
      if (isAtEdge(line)) {
        pages.computeIfAbsent(key(line), k -> new HashSet<>()).add(line.page());
      }
    }
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
    double fewest = Math.max(Math.min(FEWEST_PAGES, last), SHARE * last);
    pages.forEach(
        (key, found) -> {
          if (last > 1 && found.size() >= fewest) {
            heads.add(key);
          }
        });
  }

  private static boolean isAtEdge(PrintedLine line) {
    return line.height() > 0
        && (line.top() < TOP * line.height() || line.top() > BOTTOM * line.height());
  }

  /** The words without their figures, which count the pages. */
  private String key(PrintedLine line) {
    return Whitespace.collapsed(text(line).replaceAll("\\p{N}+", "#"));
  }

  /** Whether the line heads or foots the pages. */
  boolean isHead(PrintedLine line) {
    return isAtEdge(line) && (heads.contains(key(line)) || Words.is("page-number", text(line)));
  }

  boolean isOnTop(PrintedLine line) {
    return line.top() < TOP * line.height();
  }

  String text(PrintedLine line) {
    return source.slice(line.span());
  }

  /** Lines as those of a plain text. */
  List<Line> asText(List<PrintedLine> some) {
    List<Line> texts = new ArrayList<>();
    for (PrintedLine line : some) {
      texts.add(Line.of(texts.size() + 1, line.span(), text(line)));
    }
    return texts;
  }

  /** Whether the line is a phrase of the lexicon, whatever room is between its letters. */
  boolean is(String key, PrintedLine line) {
    String text = text(line);
    return Words.is(key, text)
        || LetterSpaced.is(text) && Words.isClosed(key, LetterSpaced.closed(text));
  }

  boolean isSectionHeading(PrintedLine line) {
    return is("qa-heading", line)
        || is("presentation-heading", line)
        || is("transcript-heading", line);
  }

  /** Whether the page leaves room between the two lines; a document's lines are paragraphs. */
  boolean isApart(PrintedLine before, PrintedLine line) {
    float distance = line.top() - before.top();
    boolean paragraphs = line.height() == 0;
    boolean wide = line.size() >= LEGIBLE && distance > WIDE * line.size();
    return paragraphs
        || line.page() == before.page() && (distance > 1.35 * gap || wide || distance < -1);
  }

  /**
   * The end of a label that hangs to the left of a column of speech: the offset in the line of the
   * word that begins the column; -1 where there is none.
   */
  int columnBehind(PrintedLine line) {
    for (Map.Entry<Integer, Integer> left : lefts.entrySet()) {
      boolean column = left.getValue() >= COLUMN_SHARE * lines.size();
      if (column && left.getKey() > line.left() + 40) {
        int offset = line.offsetInColumn(left.getKey());
        if (offset > 0) {
          return offset;
        }
      }
    }
    return -1;
  }

  /** Whether a line ends far from the right edge, as the last of a paragraph does. */
  boolean isShort(PrintedLine line) {
    return rightEdge - line.right() > SHORT_LINE;
  }

  /** Where most full lines end: the right edge of the column. */
  private static float rightEdge(List<PrintedLine> lines) {
    return (float)
        lines.stream()
            .mapToDouble(PrintedLine::right)
            .sorted()
            .skip(lines.size() * 8L / 10)
            .findFirst()
            .orElse(0);
  }
}
