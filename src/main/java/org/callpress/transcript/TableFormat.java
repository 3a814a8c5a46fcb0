package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.CueTime;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * A table with a turn in each row, its values between bars, tabs, commas or semicolons; a column
 * may hold times of the recording, titles or firms.
 */
final class TableFormat implements Format {
  @Override
  public String name() {
    return "table";
  }

  @Override
  public Recognition recognise(Page page) {
    Table table = Table.in(page.source());
    return new Recognition(
        table == null ? 0 : 0.9, () -> new Reader(page.source(), table).layout());
  }

  private static final class Reader {
    private static final int LONGEST_COLUMN_HEADING = 30;
    private static final Pattern HEADING_MARKS = Pattern.compile("#{1,6}\\s+");
    private final SourceText source;
    private final Table table;
    private final Reading reading;
    private final HeadingFacts facts = new HeadingFacts();
    private final Layout.Builder out = new Layout.Builder();
    private final List<CueTime> times = new ArrayList<>();
    private String speaking;

    Reader(SourceText source, Table table) {
      this.source = source;
      this.table = table;
      this.reading = new Reading(source);
    }

    Layout layout() {
      boolean first = true;
      for (TableRows.Row row : table.rows()) {
        if (!table.isRegular(row)) {
          beside(row.whole());
        } else if (first && headsColumns(row)) {
          reading.leaveOut(row.whole(), "metadata");
          first = false;
        } else {
          turn(row.cells());
          first = false;
        }
      }
      return out.build(reading.build(), facts).timed(times);
    }

    /** "Speaker | Role | Text": no name of anybody stands in the column of names. */
    private boolean headsColumns(TableRows.Row row) {
      Span name = row.cells().get(table.speaker());
      long same =
          table.rows().stream()
              .filter(table::isRegular)
              .filter(r -> source.slice(r.cells().get(table.speaker())).equals(source.slice(name)))
              .count();
      return same == 1
          && row.cells().stream().allMatch(cell -> cell.length() <= LONGEST_COLUMN_HEADING)
          && !Words.is("unnamed-label", source.slice(name));
    }

    /** A line that is no row: above the table a heading, else somebody's words. */
    private void beside(Span line) {
      if (out.speaking()) {
        out.paragraph(line(line));
        return;
      }
      Matcher marks = HEADING_MARKS.matcher(source.text()).region(line.start(), line.end());
      Span bare = marks.lookingAt() ? new Span(marks.end(), line.end()) : line;
      String words = source.slice(bare);
      Span span = line(bare);
      TitleLine title = TitleLine.of(words);
      if (title != null) {
        facts.title(words, title);
        out.heading(span, HeadingLine.Kind.TITLE);
      } else if (Dates.alone(words) != null) {
        facts.date(Dates.alone(words));
        out.heading(span, HeadingLine.Kind.DATE);
      } else {
        out.omit(span, Prose.is(words) ? "editorial" : "page-chrome");
      }
    }

    private void turn(List<Span> cells) {
      for (int i = 0; i < cells.size(); i++) {
        boolean read = i == table.speaker() || i == table.words() || i == table.role();
        if (!read && !cells.get(i).isEmpty()) {
          reading.leaveOut(cells.get(i), i == table.time() ? "time" : "metadata");
        }
      }
      label(cells);
      if (table.time() >= 0 && !cells.get(table.time()).isEmpty()) {
        times.add(new CueTime(reading.length(), Stamp.millis(cell(cells, table.time()))));
      }
      Span words = cells.get(table.words());
      for (Span line : DataHeading.lines(source.text(), words)) {
        out.paragraph(line(line));
      }
    }

    private void label(List<Span> cells) {
      String name = cell(cells, table.speaker());
      if (name.isEmpty()) {
        return;
      }
      Span span = line(cells.get(table.speaker()));
      if (name.equals(speaking)) {
        out.omit(span, RepeatedLabels.REASON);
      } else {
        String role = table.role() < 0 ? "" : cell(cells, table.role());
        out.label(new Label(span, name, name, role.isEmpty() ? null : role));
      }
      speaking = name;
      if (table.role() >= 0 && !cells.get(table.role()).isEmpty()) {
        out.heading(line(cells.get(table.role())), HeadingLine.Kind.PARTICIPANTS);
      }
    }

    private String cell(List<Span> cells, int column) {
      return source.slice(cells.get(column));
    }

    /** Adds a run of the source on a line of its own; doubled quotes are one. */
    private Span line(Span span) {
      int start = reading.length();
      boolean quoted = span.start() > 0 && source.text().charAt(span.start() - 1) == '"';
      int kept = span.start();
      for (int i = span.start(); quoted && i + 1 < span.end(); i++) {
        if (source.text().startsWith("\"\"", i)) {
          reading.keep(new Span(kept, i)).replace(new Span(i, i + 2), "\"");
          kept = i + 2;
          i++;
        }
      }
      reading.keep(new Span(kept, span.end()));
      Span read = new Span(start, reading.length());
      reading.space("\n");
      return read;
    }
  }
}
