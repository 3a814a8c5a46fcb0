package org.callpress.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Label;
import org.callpress.source.Span;

/**
 * Labels that give the title or firm as well, in whichever way: on the next line, behind a dash or
 * a comma; bare names and "Name: text" among them. A line is believed where it recurs, where its
 * name stands in another label, is listed, is said by somebody, or announced in the line above.
 */
final class TitledLineGrammar implements Grammar {
  private static final int LONGEST = 150;
  private static final Pattern JOINT = Pattern.compile("\\s+[-–—]{1,2}\\s+|,\\s+");

  /** "Jane Doe - Acme - CFO" is no sentence, even where it occurs once. */
  private static final Pattern THREE_PARTS = Pattern.compile("\\s[-–—]{1,2}\\s.*\\s[-–—]{1,2}\\s");

  private final List<Line> lines;
  private final ParticipantLists lists;
  private final TitledNames titled;
  private final ColonGrammar colons;
  private final SaidNames said = new SaidNames();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final int start;

  TitledLineGrammar(Page page) {
    this(page.lines(), page.lists(), page.titled(), page.colons());
  }

  TitledLineGrammar(
      List<Line> lines, ParticipantLists lists, TitledNames titled, ColonGrammar colons) {
    this.lines = lines;
    this.lists = lists;
    this.titled = titled;
    this.colons = colons;
    this.start = start();
    for (int i = start; i < lines.size(); i++) {
      String text = lines.get(i).text();
      counts.merge(text, 1, Integer::sum);
      if (!TitledNames.isTitle(text)) {
        said.add(text);
      }
    }
    collectNames();
  }

  /** Below the lists and the heading of the remarks, where there is one. */
  private int start() {
    for (int i = 0; i < lines.size(); i++) {
      if (Words.is("presentation-heading", lines.get(i).text())
          && i + 1 < lines.size()
          && !ParticipantLists.isSectionHeading(lines.get(i + 1).text())) {
        return i;
      }
    }
    return 0;
  }

  private void collectNames() {
    names.addAll(titled.names());
    for (int i = start; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Label label = joined(lines.get(i));
      if (label != null && isBelieved(label, i)) {
        names.add(label.name());
      } else if (counts.get(text) > 1 && isBareName(text)) {
        names.add(text);
      }
    }
  }

  private static boolean isBareName(String text) {
    return text.indexOf(' ') > 0 && PersonName.plausible(text) && !Words.has("role-words", text);
  }

  /** How many lines are labels with a title, and how many of them differ. */
  int[] titledLabels() {
    Set<String> different = new HashSet<>();
    int count = 0;
    for (int i = start; i < lines.size(); i++) {
      Label label = lists.holds(i) ? null : titledAt(i);
      if (label != null) {
        count++;
        different.add(label.name());
      }
    }
    return new int[] {count, different.size()};
  }

  @Override
  public Labelled at(int index) {
    Line line = lines.get(index);
    if (index < start || ParticipantLists.isSectionHeading(line.text())) {
      return null;
    }
    if (isTwoLines(index)) {
      return new Labelled(twoLines(index), null, 2, null);
    }
    if (isTwice(index)) {
      Label label = new Label(line.span(), line.text(), line.text(), null);
      return new Labelled(label, null, 2, lines.get(index + 1).span());
    }
    Label label = titledAt(index);
    if (label == null && (names.contains(line.text()) || Words.is("unnamed-label", line.text()))) {
      label = new Label(line.span(), line.text(), line.text(), null);
    }
    return label != null ? new Labelled(label, null) : colons.at(index);
  }

  /** How many lines below the name on a line are the title that always stands there; often 0. */
  int titleLines(int index) {
    if (!titled.isTitled(index)) {
      return 0;
    }
    int count = 1;
    while (index + count + 1 < lines.size() && titled.goesOn(index, index + count + 1)) {
      count++;
    }
    return count;
  }

  /**
   * A name above its title: always there, or where somebody speaks of a person of that name and the
   * title is one.
   */
  private boolean isTwoLines(int index) {
    return titled.isTitled(index)
        || index >= start
            && titled.mayBeTitled(index)
            && Words.has("role-words", lines.get(index + 1).text())
            && TitleLine.of(lines.get(index + 1).text()) == null
            && !Words.has("firm-words", lines.get(index).text())
            && said.has(lines.get(index).text());
  }

  /** "Operator" above "Operator", its title. */
  private boolean isTwice(int index) {
    String text = lines.get(index).text();
    return index + 1 < lines.size()
        && lines.get(index + 1).text().equals(text)
        && Words.is("unnamed-label", text);
  }

  private Label titledAt(int index) {
    if (isTwoLines(index)) {
      return twoLines(index);
    }
    Label label = joined(lines.get(index));
    return label != null && isBelieved(label, index) ? label : null;
  }

  private Label twoLines(int index) {
    Line name = lines.get(index);
    Line title = lines.get(index + 1);
    Span span = new Span(name.span().start(), title.span().end());
    String printed = name.text() + " " + title.text();
    return new Label(span, printed, NameCase.of(name.text()), titled.title(index));
  }

  private boolean isBelieved(Label label, int index) {
    boolean role = Words.has("role-words", label.role());
    return ListedNameGrammar.isAnnounced(lines, index, label.name())
        || counts.getOrDefault(label.text(), 0) > 1
        || role && THREE_PARTS.matcher(label.text()).find()
        || names.contains(label.name())
        || lists.lists(label.name())
        || role && said.has(label.name());
  }

  /**
   * "Jane Doe - Acme - CFO", "Jane Doe, Aldgate Research"; what stands behind a colon is said:
   * "JANE DOE, ANALYST: Thank you".
   */
  static Label joined(Line line) {
    String text = line.text();
    Matcher joint = JOINT.matcher(text);
    if (text.length() > LONGEST || !TitledNames.isTitle(text) || !joint.find()) {
      return null;
    }
    String name = text.substring(0, joint.start());
    String role = text.substring(joint.end()).strip();
    boolean spoken = role.contains(": ") || role.indexOf('：') >= 0;
    boolean shaped = !role.isEmpty() && !spoken && Character.isUpperCase(role.codePointAt(0));
    return shaped && isBareName(name) ? new Label(line.span(), text, name, role) : null;
  }
}
