package org.callpress.card;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets lines of text in the first of some faces that has a character, so that Han stands beside
 * Latin. A text with a character that none of them has is not set at all.
 */
final class Type {
  /** What no line begins with. */
  private static final String CLOSING = "。，、；：？！）」』》〉”’·…—,.;:?!)";

  private final List<Face> faces;

  Type(Face... faces) {
    this.faces = List.of(faces);
  }

  boolean has(String text) {
    return text.codePoints().allMatch(c -> face(c) != null);
  }

  private Face face(int character) {
    return faces.stream().filter(face -> face.has(character)).findFirst().orElse(null);
  }

  double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> face(c).advance(c)).sum() * size;
  }

  /** Draws a line and says where it ends. */
  double draw(String text, double x, double baseline, double size, int ink, Canvas canvas) {
    double at = x;
    for (int c : text.codePoints().toArray()) {
      Face face = face(c);
      face.draw(c, at, baseline, size, ink, canvas);
      at += face.advance(c) * size;
    }
    return at;
  }

  /**
   * The text in lines of at most a width; the last of {@code most} lines ends in "…" if it must.
   */
  List<String> lines(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty() && lines.size() < most) {
      int end = width(rest, size) <= width ? rest.length() : fitting(rest, size, width);
      boolean cut = end < rest.length() && lines.size() == most - 1;
      lines.add(cut ? shortened(rest, size, width) : rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  private String shortened(String text, double size, double width) {
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).strip() + "…", size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  /** Where the first line ends: at the last place where it may and where it still fits. */
  private int fitting(String text, double size, double width) {
    int fits = 0;
    int end = 0;
    double at = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (i > 0 && mayBreak(text.codePointBefore(i), c)) {
        end = i;
      }
      at += face(c).advance(c) * size;
      if (at > width && fits > 0) {
        return end > 0 ? end : fits;
      }
      fits = i + Character.charCount(c);
    }
    return text.length();
  }

  private static boolean mayBreak(int before, int after) {
    boolean han = Character.isIdeographic(before) || Character.isIdeographic(after);
    return CLOSING.indexOf(after) < 0 && (Character.isWhitespace(before) || han);
  }
}
