package org.callpress.transcript;

import java.util.List;
import org.callpress.source.PrintedLine;

/** Finds what a publisher prints behind the speech: disclaimers, copyright. */
final class PrintedBack {
  /** Disclaimers are long, but not longer than this share of the lines. */
  private static final double LARGEST_SHARE = 0.2;

  private PrintedBack() {}

  /** Whether the line is of a document's footnotes, which stand behind its only page. */
  static boolean isNote(PrintedLine line) {
    return line.height() == 0 && line.page() > 1;
  }

  /** The index of the first such line; the number of lines where there is none. */
  static int start(PrintedPages pages, List<PrintedLine> lines, int first) {
    int from = Math.max(first, (int) (lines.size() * (1 - LARGEST_SHARE)));
    for (int i = from; i < lines.size(); i++) {
      if (isNote(lines.get(i))) {
        return i;
      }
      boolean opens =
          i == from
              || pages.isApart(lines.get(i - 1), lines.get(i))
              || lines.get(i).page() != lines.get(i - 1).page();
      if (opens && Words.has("back-matter", pages.text(lines.get(i)))) {
        return i;
      }
    }
    return lines.size();
  }
}
