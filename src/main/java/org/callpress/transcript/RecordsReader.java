package org.callpress.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.call.Participant;
import org.callpress.call.Side;
import org.callpress.source.Datum;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/** Lays out records: the heading's fields, the people, then each record as a turn. */
final class RecordsReader {
  private final Datum root;
  private final Records records;
  private final DataPeople people;
  private final DataReading reading;
  private final HeadingFacts facts = new HeadingFacts();
  private final Layout.Builder out = new Layout.Builder();
  private String speaking;

  RecordsReader(Datum root, Records records) {
    this.root = root;
    this.records = records;
    this.people = DataPeople.in(root, records);
    this.reading = new DataReading(root);
  }

  Layout read() {
    new DataHeading(facts, (value, kind) -> out.heading(reading.line(value), kind)).read(root);
    people.all().forEach(this::person);
    records.items().forEach(this::record);
    SourceText source = reading.build();
    return out.build(source, facts);
  }

  private void person(DataPeople.Person person) {
    out.heading(reading.line(person.name()), HeadingLine.Kind.PARTICIPANTS);
    String role = first(person.roles());
    String affiliation = first(person.affiliations());
    facts.participant(
        new Participant(
            person.name().text().strip(), role, affiliation, side(person.name().text(), role)));
  }

  private String first(List<Datum> values) {
    if (values.isEmpty()) {
      return null;
    }
    out.heading(reading.line(values.get(0)), HeadingLine.Kind.PARTICIPANTS);
    return values.get(0).text().strip();
  }

  private static Side side(String name, String role) {
    if (role == null) {
      return Words.is("unnamed-label", name) ? Side.OPERATOR : Side.UNIDENTIFIED;
    }
    if (Words.has("analyst-role", role)) {
      return Side.ANALYST;
    }
    return Words.has("company-role", role) ? Side.COMPANY : Side.UNIDENTIFIED;
  }

  private void record(Records.Item item) {
    if (item.speaker() != null) {
      label(item);
    }
    text(item);
    reading.space("\n");
  }

  private void label(Records.Item item) {
    String printed = item.speaker().text().strip();
    Span span = reading.line(item.speaker());
    if (printed.equals(speaking)) {
      out.omit(span, RepeatedLabels.REASON);
      return;
    }
    speaking = printed;
    DataPeople.Person person = people.of(printed);
    String name = person == null ? printed : person.name().text().strip();
    String role = item.role() != null ? item.role().text().strip() : role(person);
    out.label(new Label(span, printed, name, role));
    besideName(item.role());
    besideName(item.affiliation());
  }

  /** A record's own role and firm belong to its label, but stand in fields of their own. */
  private void besideName(Datum value) {
    if (value != null) {
      out.heading(reading.line(value), HeadingLine.Kind.PARTICIPANTS);
    }
  }

  private static String role(DataPeople.Person person) {
    return person == null || person.roles().isEmpty() ? null : person.roles().get(0).text().strip();
  }

  private void text(Records.Item item) {
    int start = reading.length();
    for (Datum text : item.texts()) {
      reading.add(text);
      reading.space(item.pieces() ? " " : "\n");
    }
    Span all = new Span(start, reading.length());
    Span rest = withoutTitle(all, item);
    for (Span line : DataHeading.lines(reading.text(), rest)) {
      if (CutMarks.is(line.of(reading.text()))) {
        out.omit(line, CutMarks.REASON);
      } else {
        out.paragraph(line);
      }
    }
    reading.space("\n");
  }

  /** The text without the speaker's title and firm, where a page's label ran into it. */
  private Span withoutTitle(Span all, Records.Item item) {
    DataPeople.Person person = item.speaker() == null ? null : people.of(item.speaker().text());
    if (person == null) {
      return all;
    }
    String text = all.of(reading.text());
    String title = longestAtStart(text, person);
    if (title == null || title.length() == text.strip().length()) {
      return all;
    }
    Span label = new Span(all.start(), all.start() + title.length());
    out.omit(label, RepeatedLabels.REASON);
    return new Span(label.end(), all.end());
  }

  private static String longestAtStart(String text, DataPeople.Person person) {
    List<String> titles = new ArrayList<>();
    for (Datum role : person.roles()) {
      titles.add(role.text());
      person.affiliations().forEach(firm -> titles.add(role.text() + ", " + firm.text()));
    }
    return titles.stream()
        .filter(title -> !title.isBlank() && text.startsWith(title + " "))
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }
}
