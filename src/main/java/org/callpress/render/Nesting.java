package org.callpress.render;

/** How deeply a Markdown text can nest, told from the beginnings of its lines. */
final class Nesting {
  /** Spaces that can take a list item one level deeper. */
  private static final int INDENT = 2;

  private Nesting() {}

  /** An upper bound of how many quotations and lists stand inside one another. */
  static int deepest(String markdown) {
    int deepest = 0;
    for (int start = 0; start < markdown.length(); ) {
      int end = markdown.indexOf('\n', start);
      int next = end < 0 ? markdown.length() : end + 1;
      deepest = Math.max(deepest, depth(markdown, start, next));
      start = next;
    }
    return deepest;
  }

  private static int depth(String text, int start, int end) {
    int markers = 0;
    int spaces = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        spaces++;
      } else if (c == '\t') {
        spaces += 4;
      } else if (isMarker(text, i, end)) {
        markers++;
      } else if (!Character.isDigit(c)) {
        break;
      }
    }
    return markers + spaces / INDENT;
  }

  /** ">", or "-", "*", "+", "1." and "1)" before a space. */
  private static boolean isMarker(String text, int i, int end) {
    char c = text.charAt(i);
    boolean beforeSpace = i + 1 >= end || Character.isWhitespace(text.charAt(i + 1));
    return c == '>' || ("-*+.)".indexOf(c) >= 0 && beforeSpace);
  }
}
