package org.callpress.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pictures in a PDF that are as high as a line of text and stand among its lines: words that were
 * pasted or corrected as an image, which no program can take out of the file as text.
 */
final class PicturedWords {
  /** In letters of the text: lower ones are rules, higher ones figures. */
  private static final float LOWEST = 0.6f;

  private static final float HIGHEST = 2.2f;

  /** A word is wider than it is high; what is not may be a bullet. */
  private static final float NARROWEST = 1.5f;

  /** Pictures in one place on so many pages are the pages', not the text's. */
  private static final int RECURRING = 3;

  /**
   * A picture on a page.
   *
   * @param page 1-based
   * @param left distance from the page's left edge, in points
   * @param bottom distance of its lower edge from the page's top edge, in points
   */
  record Picture(int page, float left, float bottom, float width, float height) {
    private String place() {
      return Math.round(left) + " " + Math.round(bottom);
    }
  }

  private final List<Picture> pictures = new ArrayList<>();

  void add(Picture picture) {
    pictures.add(picture);
  }

  /**
   * The lines of text that stand where such pictures do, or directly above; in order, each once.
   */
  List<PrintedLine> beside(List<PrintedLine> lines) {
    Map<String, Integer> places = new HashMap<>();
    pictures.forEach(picture -> places.merge(picture.place(), 1, Integer::sum));
    List<PrintedLine> beside = new ArrayList<>();
    for (Picture picture : pictures) {
      PrintedLine line = places.get(picture.place()) < RECURRING ? line(picture, lines) : null;
      if (line != null && !beside.contains(line)) {
        beside.add(line);
      }
    }
    return beside;
  }

  /** The lowest line that begins above the picture's foot, with lines of text below it. */
  private static PrintedLine line(Picture picture, List<PrintedLine> lines) {
    PrintedLine above = null;
    boolean below = false;
    for (PrintedLine line : lines) {
      if (line.page() == picture.page() && isOfText(picture, line)) {
        above = line.top() <= picture.bottom() ? line : above;
        below |= line.top() > picture.bottom();
      }
    }
    return below ? above : null;
  }

  /** Whether the picture is as high as the line's letters, and within the column of text. */
  private static boolean isOfText(Picture picture, PrintedLine line) {
    return picture.height() >= LOWEST * line.size()
        && picture.height() <= HIGHEST * line.size()
        && picture.width() >= NARROWEST * picture.height()
        && picture.left() >= line.left() - line.size();
  }
}
