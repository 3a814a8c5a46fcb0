package org.callpress.transcript;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Heading;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.call.Omission;
import org.callpress.call.Part;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * "Name (Role)" alone on a line above each turn, e.g. "Toby Xu (CFO)"; unnamed voices as "Speaker
 * 14". Page chrome, a title such as "Alibaba Group - Q1 2025" and a date stand above the first
 * label; there are no section headings.
 */
final class NameRoleFormat implements Format {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<name>\\p{L}[\\p{L}\\p{M}\\p{N} .,'’·-]{0,79}?) ?\\((?<role>[^()]{1,120})\\)");
  private static final Pattern UNNAMED = Pattern.compile("(?<name>Speaker \\d{1,3})");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<company>.+?)\\s+[-–—]\\s+(?:Q(?<quarter>[1-4])\\s+)?(?:FY\\s*)?(?<year>\\d{4})");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  @Override
  public String name() {
    return "name-role";
  }

  @Override
  public double recognise(SourceText source) {
    int labels = 0;
    for (int line = 1; line <= source.lineCount(); line++) {
      if (label(source, line) != null) {
        labels++;
      }
    }
    return labels == 0 ? 0 : labels == 1 ? 0.3 : 0.9;
  }

  @Override
  public Transcript parse(SourceText source) {
    List<Turn> turns = new ArrayList<>();
    List<HeadingLine> heading = new ArrayList<>();
    List<Omission> omitted = new ArrayList<>();
    String title = null;
    String company = null;
    FiscalPeriod period = null;
    LocalDate date = null;
    Label open = null;
    List<Span> paragraphs = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      Span span = source.line(line).trimmed(source.text());
      if (span.isEmpty()) {
        continue;
      }
      Label label = label(source, line);
      if (label != null) {
        if (open != null) {
          turns.add(new Turn("t" + (turns.size() + 1), open, paragraphs));
        }
        open = label;
        paragraphs = new ArrayList<>();
      } else if (open != null) {
        paragraphs.add(span);
      } else {
        String text = source.slice(span);
        Matcher asTitle = TITLE.matcher(text);
        LocalDate asDate = date(text);
        if (title == null && asTitle.matches()) {
          title = text;
          company = asTitle.group("company");
          String quarter = asTitle.group("quarter");
          period =
              new FiscalPeriod(
                  Integer.parseInt(asTitle.group("year")),
                  quarter == null ? null : Integer.valueOf(quarter),
                  null);
          heading.add(new HeadingLine(span, HeadingLine.Kind.TITLE));
        } else if (asDate != null && date == null) {
          date = asDate;
          heading.add(new HeadingLine(span, HeadingLine.Kind.DATE));
        } else if (text.equalsIgnoreCase("Transcript")) {
          heading.add(new HeadingLine(span, HeadingLine.Kind.SECTION));
        } else {
          omitted.add(new Omission(span, "page-chrome"));
        }
      }
    }
    if (open != null) {
      turns.add(new Turn("t" + (turns.size() + 1), open, paragraphs));
    }
    Heading head = new Heading(title, company, null, period, date, heading, List.of());
    Map<String, Part> parts = new HashMap<>();
    turns.forEach(turn -> parts.put(turn.id(), Part.PREPARED));
    return new Transcript(source, name(), head, turns, parts, List.of(), omitted);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text, DATE);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Label label(SourceText source, int line) {
    Span span = source.line(line).trimmed(source.text());
    if (span.isEmpty() || span.length() > 200) {
      return null;
    }
    String text = source.slice(span);
    Matcher named = LABEL.matcher(text);
    if (named.matches()) {
      return new Label(span, text, named.group("name").strip(), named.group("role").strip());
    }
    Matcher unnamed = UNNAMED.matcher(text);
    return unnamed.matches() ? new Label(span, text, unnamed.group("name"), null) : null;
  }
}
