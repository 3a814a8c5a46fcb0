package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.callpress.call.Label;
import org.callpress.call.Participant;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * A label of several lines: "Speaker: …", then "Job Title: …" and "Company: …" where they are
 * known, then "Utterance 12: what is said". The whole of it, up to the speech, is the label.
 */
final class LabelledGrammar implements Grammar {
  private static final Pattern SPEAKER = Pattern.compile("Speaker:\\s*(?<name>.*)");
  private static final Pattern DETAIL =
      Pattern.compile("(?:(?<title>Job Title)|Company):\\s*(?<value>.*)");
  private static final Pattern UTTERANCE = Pattern.compile("Utterance \\d{1,6}:");
  private final List<Line> lines;
  private final List<Participant> people = new ArrayList<>();

  LabelledGrammar(List<Line> lines) {
    this.lines = lines;
  }

  /** Who speaks, as far as title or company stand in the labels that were read. */
  List<Participant> people() {
    return people;
  }

  @Override
  public Labelled at(int index) {
    Matcher speaker = SPEAKER.matcher(lines.get(index).text());
    if (!speaker.matches()) {
      return null;
    }
    String role = "";
    String title = null;
    String firm = null;
    int last = index;
    for (int i = index + 1; i < lines.size(); i++) {
      Matcher detail = DETAIL.matcher(lines.get(i).text());
      if (!detail.matches()) {
        break;
      }
      String value = detail.group("value").strip();
      role += (role.isEmpty() ? "" : ", ") + value;
      title = detail.group("title") != null ? value : title;
      firm = detail.group("title") == null ? value : firm;
      last = i;
    }
    String name = speaker.group("name").strip();
    if (!role.isEmpty()) {
      people.add(ParticipantLine.of(name, title, firm));
    }
    return labelled(index, last, name, title, role);
  }

  private Labelled labelled(int first, int last, String name, String title, String role) {
    int end = lines.get(last).span().end();
    int count = last - first + 1;
    Span rest = null;
    Line next = last + 1 < lines.size() ? lines.get(last + 1) : null;
    Matcher utterance = next == null ? null : UTTERANCE.matcher(next.text());
    if (utterance != null && utterance.lookingAt()) {
      end = next.span().start() + utterance.end();
      rest = next.from(utterance.end());
      count++;
    }
    Label label = label(new Span(lines.get(first).span().start(), end), first, name, title);
    return repeats(next, rest, role)
        ? withoutRepetition(label, rest, count, next, role)
        : new Labelled(label, rest, count, null);
  }

  private Label label(Span span, int first, String name, String role) {
    String printed =
        Stream.iterate(first, i -> i + 1)
            .limit(lines.size() - first)
            .map(lines::get)
            .takeWhile(line -> line.span().end() <= span.end())
            .map(Line::text)
            .reduce((a, b) -> a + " " + b)
            .orElse(name);
    return new Label(span, Whitespace.collapsed(printed), name, role);
  }

  /** Whether the speech begins with the role over again. */
  private static boolean repeats(Line line, Span rest, String role) {
    return rest != null && !role.isEmpty() && line.text().startsWith(role, offset(line, rest));
  }

  private static Labelled withoutRepetition(
      Label label, Span rest, int count, Line line, String role) {
    int end = offset(line, rest) + role.length();
    Span repeated = new Span(rest.start(), rest.start() + role.length());
    return new Labelled(label, line.from(end), count, repeated);
  }

  private static int offset(Line line, Span rest) {
    return rest.start() - line.span().start();
  }
}
