package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.HeadingLine;
import org.callpress.source.Datum;
import org.callpress.source.Span;

/** What the fields of a file of data say of the call as a whole. */
final class DataHeading {
  private static final int LONGEST = 200;
  private final HeadingFacts facts;

  /** The period that a title names: believed where no field states it. */
  private final List<FiscalPeriod> titled = new ArrayList<>();

  /** What to do with a value that is understood. */
  interface Lines {
    void add(Datum value, HeadingLine.Kind kind);
  }

  private final Lines lines;

  DataHeading(HeadingFacts facts, Lines lines) {
    this.facts = facts;
    this.lines = lines;
  }

  /** Reads the object's own fields, then those of the objects in it ("event", "meta"). */
  void read(Datum object) {
    text(object, "title", HeadingLine.Kind.TITLE, this::title);
    text(object, "company", HeadingLine.Kind.TITLE, name -> facts.company(plain(name)));
    text(object, "ticker", HeadingLine.Kind.TITLE, facts::ticker);
    period(object);
    text(object, "date", HeadingLine.Kind.DATE, this::date);
    titled.forEach(facts::period);
    object.fields().values().stream()
        .filter(value -> !value.fields().isEmpty() && hasPlainFields(value))
        .forEach(this::read);
  }

  private static boolean hasPlainFields(Datum value) {
    return List.of("date", "year", "period", "company").stream()
        .map(meaning -> Fields.first(value, meaning))
        .anyMatch(found -> found != null && found.isText());
  }

  private void text(Datum object, String meaning, HeadingLine.Kind kind, Consumer<String> use) {
    Datum value = Fields.first(object, meaning);
    if (value != null && value.isText() && value.span().length() <= LONGEST) {
      use.accept(value.text().strip());
      lines.add(value, kind);
    }
  }

  /** "Q1-2023" in one field, or the year and the quarter in two. */
  private void period(Datum object) {
    Datum year = Fields.first(object, "year");
    Datum quarter = Fields.first(object, "quarter");
    Datum period = Fields.first(object, "period");
    FiscalPeriods.Found found = period == null ? null : FiscalPeriods.in(period.text());
    if (found != null) {
      facts.period(found.period());
      lines.add(period, HeadingLine.Kind.TITLE);
    } else if (year != null && year.text().matches("(?:19|20)\\d\\d")) {
      String number = quarter == null ? "" : quarter.text().replaceAll("\\D", "");
      boolean stated = number.matches("[1-4]");
      facts.period(
          new FiscalPeriod(
              Integer.parseInt(year.text()), stated ? Integer.valueOf(number) : null, null));
      lines.add(year, HeadingLine.Kind.TITLE);
      if (stated) {
        lines.add(quarter, HeadingLine.Kind.TITLE);
      }
    }
  }

  private void title(String value) {
    facts.title(value);
    FiscalPeriods.Found found = FiscalPeriods.in(value);
    if (found != null) {
      titled.add(found.period());
    }
  }

  private void date(String value) {
    Dates.Found found = Dates.in(value);
    if (found != null) {
      facts.date(found.date());
    }
  }

  /** "Acme Group (阿克米)" → "Acme Group": the brackets say the same again. */
  private static String plain(String company) {
    int open = company.lastIndexOf(" (");
    return open > 0 && company.endsWith(")") ? company.substring(0, open).strip() : company;
  }

  /** The lines of a paragraph-separated text that are not blank, trimmed. */
  static List<Span> lines(CharSequence text, Span span) {
    List<Span> lines = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        Span line = new Span(start, i).trimmed(text);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
