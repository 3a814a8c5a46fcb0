package org.callpress.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.source.Span;

/**
 * A time of the recording that stands in a line of a transcript: "(00:01:10) Thank you.", "[1:10 -
 * 1:24] Jane Doe: …", "Jane Doe 0:10", "Jane Doe (00:10):".
 *
 * @param style how it stands there
 * @param span in the line, the brackets included
 * @param millis since the recording began
 */
record Stamp(Style style, Span span, int millis) {
  /** Where a time stands. One line proves little: "9:30 was when we opened" begins with one. */
  enum Style {
    IN_BRACKETS,
    BARE,
    BEHIND_NAME
  }

  private static final String TIME = "(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?";
  private static final String RANGE = TIME + "(?:\\s{0,2}(?:-->|-|–|to)\\s{0,2}" + TIME + ")?";
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[(\\[<]\\s?" + RANGE + "\\s?[)\\]>]:?|" + RANGE + "(?=\\s|$))\\s*(?:[-–—|]\\s+)?");
  private static final Pattern TRAILING =
      Pattern.compile(
          "\\s*(?:[(\\[<]\\s?"
              + RANGE
              + "\\s?[)\\]>]|(?<=[\\p{L}\\p{M})）.])[\\s|·-]{1,4}"
              + RANGE
              + ")(?=\\s*[:：]?$)");
  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d{1,3}))?");

  /** A line that ends with a stamp is a label, and shorter than this. */
  private static final int LONGEST_LABEL = 120;

  /** Whether a line is nothing but a time of the recording. */
  static boolean isAlone(String line) {
    return !line.isEmpty() && Character.isDigit(line.charAt(0)) && PARTS.matcher(line).matches();
  }

  /** The stamp that a line begins with, or null. */
  static Stamp leading(String line) {
    boolean bare = !line.isEmpty() && Character.isDigit(line.charAt(0));
    return found(bare ? Style.BARE : Style.IN_BRACKETS, LEADING.matcher(line));
  }

  /** The stamp that a short line ends with, in front of a colon or not; or null. */
  static Stamp trailing(String line) {
    return line.length() > LONGEST_LABEL ? null : found(Style.BEHIND_NAME, TRAILING.matcher(line));
  }

  /** This stamp in a longer line that has so many characters more in front. */
  Stamp shifted(int by) {
    return new Stamp(style, new Span(span.start() + by, span.end() + by), millis);
  }

  private static Stamp found(Style style, Matcher matcher) {
    return matcher.find() && matcher.end() > matcher.start()
        ? new Stamp(style, new Span(matcher.start(), matcher.end()), millis(matcher.group()))
        : null;
  }

  /** The first time in a text, hours or not, fractions or not: "00:01:10.500 --> …" is 70,500. */
  static int millis(String text) {
    Matcher time = PARTS.matcher(text);
    if (!time.find()) {
      return 0;
    }
    int hours = time.group(1) == null ? 0 : Integer.parseInt(time.group(1));
    int seconds =
        (hours * 60 + Integer.parseInt(time.group(2))) * 60 + Integer.parseInt(time.group(3));
    String fraction = time.group(4);
    return seconds * 1000
        + (fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3)));
  }
}
