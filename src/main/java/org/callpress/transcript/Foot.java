package org.callpress.transcript;

import java.util.List;

/**
 * What stands below the speech: disclaimers, copyright, ratings, links, a list of participants. It
 * is found from the last line upwards and ends at the first line that may be speech.
 */
final class Foot {
  private Foot() {}

  /** The index of the first line of the foot; the number of lines where there is none. */
  static int start(List<Line> lines, ParticipantLists lists) {
    int start = lines.size();
    while (start > 0 && (lists.holds(start - 1) || reason(lines.get(start - 1)) != null)) {
      start--;
    }
    return start == 0 ? lines.size() : start;
  }

  private static String reason(Line line) {
    if (line.isRule()) {
      return "markup";
    }
    if (Words.is("page-chrome", line.text())) {
      return "page-chrome";
    }
    return Words.is("boilerplate", line.text()) ? "boilerplate" : null;
  }

  static void read(
      List<Line> lines, int start, ParticipantLists lists, Layout.Builder out, HeadingFacts facts) {
    for (int i = start; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (lists.holds(i)) {
        Page.participant(lists.at(i), line, out, facts);
      } else {
        String reason = reason(line);
        out.omit(line.span(), reason == null ? "boilerplate" : reason);
      }
    }
  }
}
