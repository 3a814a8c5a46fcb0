package org.callpress.transcript;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * A line of Markdown, or a plain one, taken apart: "### Jane Doe", "**Jane Doe - Aldgate**",
 * "**Jane Doe:** Good morning", "(00:01:10) Good morning".
 *
 * @param text the whole line
 * @param level of a heading, 1 to 6; else 0
 * @param words from where to where the line is read, offsets in the line
 * @param bold the run in bold that the words begin with, without its marks; null where none does
 * @param stamp the time at the start or the end of the line, or null
 */
record MarkdownLine(String text, int level, Span words, Span bold, Stamp stamp) {
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+");
  private static final Pattern BLOCK = Pattern.compile("^(?:>\\s*|[-*+•]\\s+){1,4}");
  private static final Pattern BOLD =
      Pattern.compile("^(\\*\\*\\*|\\*\\*|__)(?=\\S)(.{1,200}?)(?<=\\S)\\1");

  /**
   * @param styles of the times that are believed
   */
  static MarkdownLine of(String line, Set<Stamp.Style> styles) {
    Matcher heading = HEADING.matcher(line);
    int level = heading.find() ? heading.group(1).length() : 0;
    int start = level > 0 ? heading.end() : 0;
    Matcher block = BLOCK.matcher(line).region(start, line.length());
    start = block.find() ? block.end() : start;
    Stamp stamp = believed(Stamp.leading(line.substring(start)), start, styles);
    start = stamp == null ? start : stamp.span().end();
    Matcher bold = BOLD.matcher(line).region(start, line.length());
    Span run = bold.find() ? new Span(bold.start(2), bold.end(2)) : null;
    if (stamp == null && run != null) {
      stamp = believed(Stamp.leading(run.of(line)), run.start(), styles);
      run = stamp == null ? run : new Span(stamp.span().end(), run.end());
    }
    stamp = stamp == null ? believed(Stamp.trailing(line), 0, styles) : stamp;
    return new MarkdownLine(line, level, new Span(start, line.length()), run, stamp);
  }

  private static Stamp believed(Stamp stamp, int offset, Set<Stamp.Style> styles) {
    return stamp == null || !styles.contains(stamp.style()) ? null : stamp.shifted(offset);
  }

  /** Whether the line is a heading or opens in bold. */
  boolean isMarked() {
    return level > 0 || bold != null;
  }

  /** Whether the line is set as somebody's words: "&gt; Thank you." */
  boolean isQuoted() {
    return text.startsWith("> ");
  }

  /** The words of a heading, without marks. */
  String heading() {
    return words.of(text).replaceAll("[*_#]", "").strip();
  }

  /** Adds lines to a reading without their marks. */
  static final class Writer {
    private static final Pattern MARK =
        Pattern.compile(
            "\\*{2,3}|__|\\\\(?=[*_#\\[\\]()>~`.+!|-])|<br ?/?>|\\s#{1,6}$"
                + "|\\[(?=[^\\[\\]]{1,200}\\]\\(https?:)|\\]\\(https?:[^()\\s]{1,300}\\)");

    /** Emphasis: a single mark that a word stands right behind, and its partner. */
    private static final Pattern EMPHASIS =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}*])([*_])(?=[^\\s*_])([^*_]{1,300})(?<=\\S)\\1(?![\\p{L}\\p{N}*])");

    private final SourceText source;
    private final Reading out;
    private int markedEnd;

    Writer(SourceText source, Reading out) {
      this.source = source;
      this.out = out;
    }

    /** Adds the words of a line that begins at an offset of the source. */
    void write(MarkdownLine line, int offset) {
      boolean[] skip = skipped(line);
      int from = line.words().start();
      int behindMarked = line.bold() == null ? line.text().length() : line.bold().end();
      markedEnd = out.length();
      for (int i = from; i <= line.text().length(); i++) {
        boolean ends = i == line.text().length() || skip[i];
        if (ends || i == behindMarked) {
          out.keep(new Span(offset + from, offset + Math.max(from, i)));
          from = ends ? i + 1 : i;
        }
        markedEnd = i <= behindMarked ? out.length() : markedEnd;
      }
    }

    /** Where the reading stood when the bold run of the last line had been added. */
    int markedEnd() {
      return markedEnd;
    }

    private static boolean[] skipped(MarkdownLine line) {
      boolean[] skip = new boolean[line.text().length()];
      for (Matcher m = MARK.matcher(line.text()); m.find(); ) {
        java.util.Arrays.fill(skip, m.start(), m.end(), true);
      }
      for (Matcher m = EMPHASIS.matcher(line.text()); m.find(); ) {
        skip[m.start()] = true;
        skip[m.end() - 1] = true;
      }
      if (line.stamp() != null) {
        Span stamp = line.stamp().span();
        java.util.Arrays.fill(skip, stamp.start(), stamp.end(), true);
      }
      return skip;
    }
  }
}
