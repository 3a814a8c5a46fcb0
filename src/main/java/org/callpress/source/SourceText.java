package org.callpress.source;

import java.util.Arrays;

/**
 * One source file, decoded and otherwise untouched. Everything Callpress knows of a call refers to
 * it by {@link Span}; the text itself is never edited.
 */
public final class SourceText {
  private final String file;
  private final String text;
  private final String sha256;
  private final int[] lineStarts;

  /**
   * @param file path relative to the content folder, with forward slashes
   * @param text the decoded characters, line ends as they are, without a byte order mark
   * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
   */
  public SourceText(String file, String text, String sha256) {
    this.file = file;
    this.text = text;
    this.sha256 = sha256;
    this.lineStarts = lineStarts(text);
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  public String sha256() {
    return sha256;
  }

  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** How many lines the file has; a last line without a newline counts, an empty one does not. */
  public int lineCount() {
    int count = lineStarts.length;
    return lineStarts[count - 1] == text.length() ? count - 1 : count;
  }

  /** The characters of a line without its line end. {@code line} is 1-based. */
  public Span line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  /** Where an offset stands; the end of the text is a valid offset. */
  public Place place(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int index = found >= 0 ? found : -found - 2;
    return new Place(index + 1, text.codePointCount(lineStarts[index], offset) + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd =
          c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (lineEnd) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
