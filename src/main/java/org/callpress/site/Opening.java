package org.callpress.site;

/** The first words of a text, for lists. */
public final class Opening {
  /** Characters (code points) of a text that a list shows. */
  private static final int LENGTH = 120;

  private Opening() {}

  /**
   * The text on one line, at most 120 characters, cut at a word's end where there is one and then
   * marked with an ellipsis.
   */
  public static String of(String text) {
    return of(text, LENGTH);
  }

  /**
   * @param length characters (code points) that are shown at most
   */
  public static String of(String text, int length) {
    String stripped = text.strip();
    String start = stripped.substring(0, Math.min(stripped.length(), length * 4));
    String line = start.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= length) {
      return start.length() == stripped.length() ? line : line + "…";
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, length - 1));
    int space = cut.lastIndexOf(' ');
    return (space > length / 2 ? cut.substring(0, space) : cut).stripTrailing() + "…";
  }
}
