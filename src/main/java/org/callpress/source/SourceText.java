package org.callpress.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The text of one source file. Everything Callpress knows of a call refers to it by {@link Span};
 * the text itself is never edited.
 *
 * <p>Of a file of plain text it is the decoded file. Of a file that wraps its text (HTML, JSON,
 * YAML, subtitles, the lines of a printed page) it is a {@link Reading}: what a person reads there,
 * without markup, with {@code &amp;} and {@code \n} as the characters they stand for. A reading
 * knows where each of its characters stands in the file, so that places ({@link #place}, {@link
 * #inFile}) are those of the file as it lies on disk.
 */
public final class SourceText {
  private final String file;
  private final String text;
  private final String sha256;
  private final int[] lineStarts;
  private final Reading.Map reading;
  private final List<PrintedLine> printed;
  private final Volumes volumes;

  /**
   * @param file path relative to the content folder, with forward slashes
   * @param text the decoded characters, line ends as they are, without a byte order mark
   * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
   */
  public SourceText(String file, String text, String sha256) {
    this(file, text, sha256, null, List.of(), null);
  }

  /** The text that has been taken out of a file that is none. */
  SourceText(String file, Extraction extraction, String sha256) {
    this(file, extraction.text(), sha256, null, extraction.lines(), null);
  }

  SourceText(String file, String text, String sha256, Reading.Map reading) {
    this(file, text, sha256, reading, List.of(), null);
  }

  SourceText(String file, String text, String sha256, Volumes volumes) {
    this(file, text, sha256, null, List.of(), volumes);
  }

  private SourceText(
      String file,
      String text,
      String sha256,
      Reading.Map reading,
      List<PrintedLine> printed,
      Volumes volumes) {
    this.file = file;
    this.text = text;
    this.sha256 = sha256;
    this.lineStarts = lineStarts(text);
    this.reading = reading;
    this.printed = printed;
    this.volumes = volumes;
  }

  /**
   * Two files as one text, the second behind the first. Places are still those of each file.
   *
   * @param first the main one; the bound text has its name
   */
  public static SourceText bound(SourceText first, SourceText second) {
    return Volumes.bind(List.of(first.original(), second.original()));
  }

  /**
   * This text, or reading of a file, as a reading of the text that the file has been bound into.
   */
  public SourceText within(SourceText bound) {
    int i = bound.files().indexOf(original());
    return Volumes.rebased(this, bound, bound.volumes.starts()[i]);
  }

  /** The files that the text is of: one, unless several are bound. */
  public List<SourceText> files() {
    SourceText whole = original();
    return whole.volumes == null ? List.of(whole) : whole.volumes.files();
  }

  /** The name of the file that a character of the text stands in. */
  public String fileAt(int offset) {
    if (reading != null) {
      return reading.origin().fileAt(reading.toOrigin(offset));
    }
    return volumes == null ? file : volumes.at(offset).file();
  }

  /** The whole line of the file that a character of the text stands in, without its line end. */
  public String lineAt(int offset) {
    if (reading != null) {
      return reading.origin().lineAt(reading.toOrigin(offset));
    }
    if (volumes != null) {
      return volumes.at(offset).lineAt(volumes.within(offset));
    }
    int line = place(offset).line();
    return line <= lineCount() ? slice(line(line)) : "";
  }

  /**
   * How the lines of a text stand on their pages that was taken from PDF or DOCX; empty for a file
   * that is text itself.
   */
  public List<PrintedLine> printed() {
    return printed;
  }

  Reading.Map reading() {
    return reading;
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

  /** How many lines the text has; a last line without a newline counts, an empty one does not. */
  public int lineCount() {
    int count = lineStarts.length;
    return lineStarts[count - 1] == text.length() ? count - 1 : count;
  }

  /** The characters of a line of the text without its line end. {@code line} is 1-based. */
  public Span line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  /** The text that this one is a reading of; null where it is none. */
  public SourceText origin() {
    return reading == null ? null : reading.origin();
  }

  /** The file's whole text, which this text may be a reading of; this text where it is none. */
  public SourceText original() {
    return reading == null ? this : reading.origin().original();
  }

  /** Where an offset of the text stands in the file; the end of the text is a valid offset. */
  public Place place(int offset) {
    if (reading != null) {
      return reading.origin().place(reading.toOrigin(offset));
    }
    if (volumes != null) {
      return volumes.at(offset).place(volumes.within(offset));
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int index = found >= 0 ? found : -found - 2;
    return new Place(index + 1, text.codePointCount(lineStarts[index], offset) + 1);
  }

  /**
   * What a span of the text stands for in the file: spans of {@link #original()}, in the order of
   * the text, without the markup between them.
   */
  public List<Span> inFile(Span span) {
    if (reading == null) {
      return List.of(span);
    }
    return reading.pieces(span).stream()
        .flatMap(piece -> reading.origin().inFile(piece).stream())
        .toList();
  }

  /** What of {@link #original()} is not in the text, and why; in the order of the file. */
  public List<Unread> unread() {
    if (reading == null) {
      return List.of();
    }
    List<Unread> unread = new ArrayList<>(reading.origin().unread());
    for (Unread own : reading.unread()) {
      reading.origin().inFile(own.span()).stream()
          .map(span -> new Unread(span, own.reason()))
          .forEach(unread::add);
    }
    unread.sort(Comparator.comparing(Unread::span));
    return unread;
  }

  /**
   * Characters of the file that the reading leaves out.
   *
   * @param span of the file's text
   * @param reason "markup", "running-head", …
   */
  public record Unread(Span span, String reason) {}

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
