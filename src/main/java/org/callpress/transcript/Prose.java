package org.callpress.transcript;

/** Whether a line is somebody's speech rather than a heading: long, and ended as sentences are. */
final class Prose {
  private static final int SHORTEST = 60;
  private static final String ENDS = ".?!。？！\"”」";

  private Prose() {}

  static boolean is(String line) {
    return line.length() >= SHORTEST
        && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
        && !Words.is("page-chrome", line);
  }
}
