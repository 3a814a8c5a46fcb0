package org.callpress.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Label;
import org.callpress.call.Participant;
import org.callpress.source.Span;

/**
 * Labels of several shapes in one text: bare listed names in the remarks, "Name: what is said" in
 * the questions. Neither a section's heading nor a listed person's title is a label.
 */
final class MixedGrammar implements Grammar {
  private final List<Line> lines;
  private final List<Grammar> grammars;
  private final Map<String, Participant> titles = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  MixedGrammar(Page page) {
    this.lines = page.lines();
    this.grammars = List.of(new ListedNameGrammar(page.lines(), page.lists()), page.colons());
    for (Participant participant : page.lists().participants()) {
      addTitle(participant.role(), participant);
      addTitle(participant.affiliation(), participant);
    }
  }

  private void addTitle(String title, Participant participant) {
    if (title != null && titles.putIfAbsent(title, participant) != null) {
      shared.add(title);
    }
  }

  @Override
  public Labelled at(int index) {
    String text = lines.get(index).text();
    if (titles.containsKey(text) || ParticipantLists.isSectionHeading(text)) {
      return null;
    }
    Labelled titled = titled(lines.get(index));
    if (titled != null) {
      return titled;
    }
    for (Grammar grammar : grammars) {
      Labelled labelled = grammar.at(index);
      if (labelled != null) {
        return labelled;
      }
    }
    return null;
  }

  /** A title that one person has alone, and a colon. */
  private Labelled titled(Line line) {
    int colon = line.text().indexOf(':');
    String title = colon <= 0 ? "" : line.text().substring(0, colon);
    Participant person = titles.get(title);
    if (person == null || shared.contains(title)) {
      return null;
    }
    int start = line.span().start();
    Span span = new Span(start, start + colon + 1);
    String printed = line.text().substring(0, colon + 1);
    return new Labelled(new Label(span, printed, person.name(), title), line.from(colon + 1));
  }
}
