package org.callpress.transcript;

import java.util.List;
import org.callpress.source.Scripts;

/**
 * What stands below the speech: disclaimers, copyright, ratings, links, a list of participants. It
 * is found from the last line upwards and ends at the first line that may be speech, or at the
 * publisher's own note on the end ("This article is a transcript of …").
 */
final class Foot {
  /** A note on the end this far above it is the publisher's: no words are spoken below it. */
  private static final int LONGEST = 40;

  private Foot() {}

  /** The index of the first line of the foot; the number of lines where there is none. */
  static int start(List<Line> lines, ParticipantLists lists) {
    int start = above(lines.size(), lines, lists);
    int note = above(note(lines), lines, lists);
    return start == 0 ? lines.size() : Math.min(start, note);
  }

  /** Where the foot begins that ends at a line. */
  private static int above(int end, List<Line> lines, ParticipantLists lists) {
    int start = end;
    while (start > 0) {
      if (lists.holds(start - 1) || reason(lines.get(start - 1)) != null) {
        start--;
      } else if (start > 1 && isCaption(lines.get(start - 2))) {
        start -= 2; // with what the caption is of
      } else {
        break;
      }
    }
    return start;
  }

  /** "日期" alone: the last rows of a form, a cell to a line. */
  private static boolean isCaption(Line line) {
    return line.text().codePoints().anyMatch(Scripts::isHan)
        && Words.entry("metadata-keys", line.text()) != null;
  }

  /** The index of the publisher's note on the end; the number of lines where there is none. */
  private static int note(List<Line> lines) {
    for (int i = Math.max(1, lines.size() - LONGEST); i < lines.size(); i++) {
      if (Words.is("end-note", lines.get(i).text())) {
        return i;
      }
    }
    return lines.size();
  }

  private static String reason(Line line) {
    if (line.isRule()) {
      return "markup";
    }
    if (Words.is("page-chrome", line.text())) {
      return "page-chrome";
    }
    if (Words.is("boilerplate", line.text())) {
      return "boilerplate";
    }
    return Head.metadataKey(line.text()) == null ? null : DataReading.METADATA;
  }

  static void read(
      List<Line> lines, int start, ParticipantLists lists, Layout.Builder out, HeadingFacts facts) {
    for (int i = start; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (lists.holds(i)) {
        Page.participant(lists.at(i), line, out, facts);
      } else {
        String reason = reason(line);
        boolean row = isCaption(line) || i > start && isCaption(lines.get(i - 1));
        out.omit(line.span(), reason != null ? reason : row ? DataReading.METADATA : "boilerplate");
      }
    }
  }
}
