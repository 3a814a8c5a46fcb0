package org.callpress.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.callpress.source.PrintedLine;

/**
 * Labels as print sets them off: a bold name on a line of its own, a bold name with a colon, a name
 * that hangs to the left of the speech, a name in capitals that speaks elsewhere too.
 */
final class PrintedLabels {
  private static final int LONGEST = 80;
  private final PrintedPages pages;
  private final Set<String> speakers = new HashSet<>();

  PrintedLabels(PrintedPages pages, List<PrintedLine> lines, List<String> listed) {
    this.pages = pages;
    listed.forEach(name -> speakers.add(PersonName.key(name)));
    Map<String, Integer> alone = new HashMap<>();
    for (PrintedLine line : lines) {
      String text = pages.text(line);
      int end = inline(line);
      if (end > 0) {
        speakers.add(PersonName.key(name(text.substring(0, end))));
      } else if (line.isBold() && isName(name(text))) {
        alone.merge(PersonName.key(name(text)), 1, Integer::sum);
      }
    }
    alone.forEach(
        (name, count) -> {
          if (count > 1) {
            speakers.add(name);
          }
        });
  }

  /** How many characters of the line are its label; 0 where it has none. */
  int length(PrintedLine line) {
    String text = pages.text(line);
    if (ParticipantLists.isSectionHeading(text)) {
      return 0;
    }
    int inline = inline(line);
    if (inline > 0) {
      return inline;
    }
    boolean known = speakers.contains(PersonName.key(name(text)));
    boolean setOff = line.isBold() || isCapitals(text);
    boolean alone = setOff && (known || Words.is("unnamed-label", name(text)));
    return alone && text.length() <= LONGEST ? text.length() : 0;
  }

  /** A label in front of speech on the same line. */
  private int inline(PrintedLine line) {
    String text = pages.text(line);
    int bold = line.bold();
    if (bold > 0 && bold < text.length()) {
      int colon = text.indexOf(':');
      boolean closed = colon > 0 && colon <= bold + 1;
      if (closed && isName(name(text.substring(0, colon)))) {
        return colon + 1;
      }
    }
    int column = pages.columnBehind(line);
    String before = column > 0 ? text.substring(0, column).strip() : "";
    return column > 0 && isName(name(before)) ? before.length() : 0;
  }

  private static boolean isName(String text) {
    return PersonName.plausible(text) || Words.is("unnamed-label", text);
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && text.codePoints().anyMatch(Character::isUpperCase);
  }

  /**
   * How many characters at the start of a line go on with the label that hangs above: a firm in
   * brackets, "(Aldgate)"; 0 where there are none.
   */
  int continued(PrintedLine line) {
    String text = pages.text(line);
    int column = text.startsWith("(") ? pages.columnBehind(line) : -1;
    String before = column > 0 ? text.substring(0, column).strip() : text.strip();
    boolean whole = column < 0 && text.length() <= LONGEST / 2;
    return text.startsWith("(") && before.endsWith(")") && (column > 0 || whole)
        ? before.length()
        : 0;
  }

  /** The name in a printed label: without its colon, without a firm in brackets. */
  static String name(String label) {
    String name = label.strip();
    name = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    int open = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    return open > 0 ? name.substring(0, open) : name;
  }

  /** What stands in brackets behind the name; null where nothing does. */
  static String role(String label) {
    String text = label.strip();
    int open = text.lastIndexOf('(');
    int close = text.lastIndexOf(')');
    return open >= 0 && close > open + 1 ? text.substring(open + 1, close) : null;
  }
}
