package org.callpress.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.callpress.call.Label;
import org.callpress.call.Participant;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * Labels that go on after the name: the speaker's title or firm, as listed, on the next line or in
 * front of the speech ("Jane Doe: Chief Financial Officer [Interpreted] Thank you").
 */
final class TitledLabels {
  private TitledLabels() {}

  /** The layout with such titles in the labels. */
  static Layout absorbed(Layout layout) {
    List<Turn> turns = new ArrayList<>();
    for (Turn turn : layout.turns()) {
      turns.add(absorbed(turn, layout));
    }
    return layout.with(turns, layout.omitted());
  }

  private static Turn absorbed(Turn turn, Layout layout) {
    Label label = turn.label();
    if (label == null || turn.paragraphs().isEmpty()) {
      return turn;
    }
    SourceText source = layout.source();
    Span first = turn.paragraphs().get(0);
    String title = title(first.of(source.text()), label.name(), layout);
    if (title == null) {
      return turn;
    }
    Span behind = new Span(first.start(), first.start() + title.length());
    List<Span> paragraphs = new ArrayList<>(turn.paragraphs().subList(1, turn.paragraphs().size()));
    Span rest = new Span(behind.end(), first.end()).trimmed(source.text());
    if (!rest.isEmpty()) {
      paragraphs.add(0, rest);
    }
    Span whole = label.span().cover(behind);
    String role = label.role() == null ? title : label.role();
    Label full = new Label(whole, Whitespace.collapsed(source.slice(whole)), label.name(), role);
    return new Turn(turn.id(), full, paragraphs);
  }

  /** The longest title of the person that the speech opens with; null where it opens with none. */
  private static String title(String speech, String name, Layout layout) {
    return layout.heading().participants().stream()
        .filter(person -> PersonName.key(person.name()).equals(PersonName.key(name)))
        .flatMap(TitledLabels::titles)
        .filter(title -> opens(speech, title))
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  private static Stream<String> titles(Participant person) {
    String role = person.role();
    String firm = person.affiliation();
    if (role == null || firm == null) {
      return Stream.of(role == null ? "" : role, firm == null ? "" : firm);
    }
    return Stream.of(role, firm, role + ", " + firm, firm + ", " + role, firm + " - " + role);
  }

  /** Whether the speech is the title, or goes on behind it as speech begins. */
  private static boolean opens(String speech, String title) {
    if (title.isEmpty() || !speech.startsWith(title)) {
      return false;
    }
    String rest = speech.substring(title.length()).strip();
    return rest.isEmpty() || rest.startsWith("[") || Character.isUpperCase(rest.charAt(0));
  }
}
