package org.callpress.transcript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.call.CueTime;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Markdown, or plain lines with times of a recording, as a person reads it: without the marks and
 * the times. An editor's summary under a heading of its own is left out.
 *
 * @param text the reading
 * @param title the first heading of the first level in the reading, or null
 * @param marked what is set in bold at the start of a line, or stands in a heading, in the reading
 * @param times of the recording
 * @param marks how many lines of the source are marked, or set as a quotation
 */
record MarkedUpText(
    SourceText text, Span title, List<Span> marked, List<CueTime> times, int marks) {
  private static final int FEWEST_TIMES = 4;

  static MarkedUpText of(SourceText source) {
    Reader reader = new Reader(source, styles(source));
    for (int number = 1; number <= source.lineCount(); number++) {
      reader.line(source.line(number).trimmed(source.text()), number == 1);
    }
    return new MarkedUpText(
        reader.out.build(), reader.title, reader.marked, reader.times, reader.marks);
  }

  /** Whether times stand in several lines. */
  static boolean hasTimes(SourceText source) {
    return !styles(source).isEmpty();
  }

  /** The ways in which times stand in a source, each in several lines. */
  private static Set<Stamp.Style> styles(SourceText source) {
    Map<Stamp.Style, Integer> counts = new EnumMap<>(Stamp.Style.class);
    for (int number = 1; number <= source.lineCount(); number++) {
      String line = source.line(number).trimmed(source.text()).of(source.text());
      boolean may = line.indexOf(':') >= 0;
      Stamp stamp = may ? MarkdownLine.of(line, EnumSet.allOf(Stamp.Style.class)).stamp() : null;
      if (stamp != null) {
        counts.merge(stamp.style(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < FEWEST_TIMES);
    return counts.keySet();
  }

  /** Whether times stand throughout and never run backwards by much. */
  boolean isTimed() {
    long backwards = 0;
    for (int i = 1; i < times.size(); i++) {
      backwards += times.get(i).millis() < times.get(i - 1).millis() ? 1 : 0;
    }
    return times.size() >= FEWEST_TIMES && backwards * 10 <= times.size();
  }

  /** One pass over the lines of a source. */
  private static final class Reader {
    private static final int DEEPEST = 6;
    private final SourceText source;
    private final Set<Stamp.Style> styles;
    private final Reading out;
    private final MarkdownLine.Writer writer;
    private final List<Span> marked = new ArrayList<>();
    private final List<CueTime> times = new ArrayList<>();
    private Span title;
    private int marks;
    private boolean frontMatter;

    /** The level of the heading of the summary that is being left out; 0 outside of one. */
    private int summary;

    Reader(SourceText source, Set<Stamp.Style> styles) {
      this.source = source;
      this.styles = styles;
      this.out = new Reading(source);
      this.writer = new MarkdownLine.Writer(source, out);
    }

    private void line(Span span, boolean first) {
      String line = span.of(source.text());
      boolean rule = line.equals("---") || line.equals("***") || line.equals("___");
      if (rule && (first || frontMatter)) {
        frontMatter = first;
      } else if (!rule && !line.isEmpty()) {
        MarkdownLine read = MarkdownLine.of(line, styles);
        if (isLeftOut(read)) {
          out.leaveOut(span, "editorial");
        } else {
          words(read, span);
        }
      }
      out.space("\n");
    }

    /** Whether the line belongs to a summary, its heading included. */
    private boolean isLeftOut(MarkdownLine line) {
      if (line.level() > 0 && (summary == 0 || line.level() <= summary)) {
        summary = Words.is("summary-heading", line.heading()) ? Math.min(line.level(), DEEPEST) : 0;
      }
      return summary > 0;
    }

    private void words(MarkdownLine line, Span span) {
      if (line.stamp() != null) {
        Span stamp = line.stamp().span();
        int at = span.start();
        out.leaveOut(new Span(at + stamp.start(), at + stamp.end()), "time");
        times.add(new CueTime(out.length(), line.stamp().millis()));
      }
      int start = out.length();
      writer.write(line, span.start());
      title = title == null && line.level() == 1 ? new Span(start, out.length()) : title;
      marks += line.isMarked() || line.isQuoted() ? 1 : 0;
      if (line.isMarked() && writer.markedEnd() > start) {
        marked.add(new Span(start, writer.markedEnd()));
      }
    }
  }
}
