package org.callpress.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a line of an extracted text stands on its page. A text taken from PDF or DOCX keeps this
 * beside it: what is set in bold, where a paragraph ends, which lines head every page.
 *
 * @param span of the line in the text
 * @param page 1-based; 1 where a file has no pages
 * @param left distance of the first character from the page's left edge, in points
 * @param right distance of the end of the last character from the page's left edge, in points
 * @param top distance of the line from the page's top edge, in points
 * @param height of the page, in points; 0 where there are no pages
 * @param size of the type, in points
 * @param bold how many characters at the start of the line are bold
 * @param italic whether the whole line is
 * @param annotation whether it is set upon the page afterwards: a signature's stamp, a typed note
 * @param words where each word begins: its offset in the line, and its distance from the left edge
 */
public record PrintedLine(
    Span span,
    int page,
    float left,
    float right,
    float top,
    float height,
    float size,
    int bold,
    boolean italic,
    boolean annotation,
    List<Word> words) {
  private static final float SAME_COLUMN = 3;

  /** A distance between lines is common that so many of them have. */
  private static final double COMMON_GAP = 0.15;

  /** A gap between columns is wider than so many letters. */
  private static final float WIDE_GAP = 1.1f;

  public PrintedLine {
    words = List.copyOf(words);
  }

  /**
   * A word of the line.
   *
   * @param offset of its first character in the line
   * @param left distance from the page's left edge, in points
   * @param gap between the word before and this one, in points; 0 for the first
   */
  public record Word(int offset, float left, float gap) {}

  /**
   * The offset of the word that begins in a column, with more room before it than between words; -1
   * where there is none.
   */
  public int offsetInColumn(float column) {
    float letter = (right - left) / Math.max(1, span.length());
    return words.stream()
        .filter(word -> Math.abs(word.left() - column) <= SAME_COLUMN)
        .filter(word -> word.gap() > WIDE_GAP * letter)
        .mapToInt(Word::offset)
        .findFirst()
        .orElse(-1);
  }

  /**
   * The distance between lines within a paragraph, in points: the smallest that is common. Between
   * the short paragraphs of questions and answers there may be more gaps than within them.
   */
  public static float usualGap(List<PrintedLine> lines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).top() - lines.get(i - 1).top();
      if (gap > 1) {
        counts.merge(Math.round(gap * 2), 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(gap -> gap.getValue() >= COMMON_GAP * all)
        .map(gap -> gap.getKey() / 2f)
        .findFirst()
        .orElse(1f);
  }

  /** The same line at another place in the text. */
  PrintedLine at(Span place) {
    return new PrintedLine(
        place, page, left, right, top, height, size, bold, italic, annotation, words);
  }

  /** Whether all of the line is bold. */
  public boolean isBold() {
    return bold >= span.length() && bold > 0;
  }
}
