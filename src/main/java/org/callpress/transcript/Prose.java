package org.callpress.transcript;

import java.util.regex.Pattern;

/**
 * Whether a line is somebody's speech, or other prose, rather than a heading: a sentence of some
 * length, whatever stage direction stands behind it.
 */
final class Prose {
  private static final int SHORTEST = 30;
  private static final int FEWEST_WORDS = 6;
  private static final int SHORTEST_UNSPACED = 12;
  private static final String ENDS = ".?!。？！\"”」])）…-";
  private static final Pattern SPACE = Pattern.compile(" +");

  private Prose() {}

  static boolean is(String line) {
    if (ENDS.indexOf(line.charAt(line.length() - 1)) < 0 || Words.is("page-chrome", line)) {
      return false;
    }
    boolean spaced = line.length() >= SHORTEST && SPACE.split(line).length >= FEWEST_WORDS;
    return spaced || isUnspaced(line);
  }

  /** Scripts without spaces say as much in fewer characters. */
  private static boolean isUnspaced(String line) {
    return line.length() >= SHORTEST_UNSPACED && "。？！".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
