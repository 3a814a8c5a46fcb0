package org.callpress.transcript;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * "Name (Role)" alone on a line above each turn, e.g. "Toby Xu (CFO)"; unnamed voices as "Speaker
 * 14". Page chrome, a title such as "Alibaba Group - Q1 2025", a date and the word "Transcript"
 * stand above the first label; the sections of the call have no headings. A blank line after the
 * label may be missing. Every line is a paragraph.
 */
final class NameRoleFormat implements Format {
  @Override
  public String name() {
    return "name-role";
  }

  @Override
  public double recognise(SourceText source) {
    Map<String, Integer> labels = new HashMap<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      Label label = NameRoleLabel.of(source.text(), trimmed(source, line));
      if (label != null) {
        labels.merge(label.name(), 1, Integer::sum);
      }
    }
    int total = labels.values().stream().mapToInt(Integer::intValue).sum();
    boolean recurring = labels.values().stream().anyMatch(count -> count > 1);
    return total == 0 ? 0 : recurring ? 0.9 : total == 1 ? 0.3 : 0.6;
  }

  @Override
  public Layout parse(SourceText source) {
    return new Reading(source).layout();
  }

  private static Span trimmed(SourceText source, int line) {
    return source.line(line).trimmed(source.text());
  }

  /** One pass over one source text. */
  private static final class Reading {
    private final SourceText source;
    private final Layout.Builder out = new Layout.Builder();
    private final HeadingFacts facts = new HeadingFacts();
    private final Set<String> names = new HashSet<>();
    private final int firstLabel;
    private final int titleLine;

    Reading(SourceText source) {
      this.source = source;
      int first = 0;
      for (int line = 1; line <= source.lineCount(); line++) {
        Label label = NameRoleLabel.of(source.text(), trimmed(source, line));
        if (label != null && TitleLine.of(label.text()) == null) {
          names.add(label.name());
          first = first == 0 ? line : first;
        }
      }
      firstLabel = first;
      titleLine = titleLine();
    }

    Layout layout() {
      for (int line = 1; line <= source.lineCount(); line++) {
        Span span = trimmed(source, line);
        if (!span.isEmpty()) {
          read(line, span);
        }
      }
      return out.build(facts);
    }

    private void read(int line, Span span) {
      String text = source.slice(span);
      if (line < firstLabel && !out.speaking()) {
        readHeading(line, span, text);
        return;
      }
      Label label = label(span, text);
      if (label != null) {
        out.label(label);
      } else if (CutMarks.is(text)) {
        out.omit(span, CutMarks.REASON);
      } else {
        out.paragraph(span);
      }
    }

    /** A labelled line; a bare line is one where it names nobody or somebody labelled elsewhere. */
    private Label label(Span span, String text) {
      Label label = NameRoleLabel.of(source.text(), span);
      if (label != null) {
        return label;
      }
      boolean bare = names.contains(text) || Words.is("unnamed-label", text);
      return bare ? new Label(span, text, text, null) : null;
    }

    private void readHeading(int line, Span span, String text) {
      LocalDate date = Dates.alone(text);
      if (line == titleLine) {
        readTitle(span, text);
      } else if (date != null && !facts.hasDate()) {
        facts.date(date);
        out.heading(span, HeadingLine.Kind.DATE);
      } else if (Words.is("transcript-heading", text)) {
        out.section(span, null);
      } else if (label(span, text) != null) {
        out.label(label(span, text));
      } else if (facts.hasTitle() && Prose.is(text)) {
        out.paragraph(span);
      } else {
        out.omit(span, "page-chrome");
      }
    }

    private void readTitle(Span span, String text) {
      TitleLine title = TitleLine.of(text);
      if (title != null) {
        facts.title(text, title);
      } else {
        facts.title(text).company(text);
      }
      out.heading(span, HeadingLine.Kind.TITLE);
    }

    /** The line that names a period; failing that, the line above the date; 0 where none is. */
    private int titleLine() {
      int last = 0;
      int aboveDate = 0;
      for (int line = 1; line < firstLabel; line++) {
        Span span = trimmed(source, line);
        if (span.isEmpty()) {
          continue;
        }
        String text = source.slice(span);
        if (TitleLine.of(text) != null) {
          return line;
        }
        if (Dates.alone(text) != null && aboveDate == 0) {
          aboveDate = last;
        }
        last = Words.is("page-chrome", text) || Prose.is(text) ? 0 : line;
      }
      return aboveDate;
    }
  }
}
