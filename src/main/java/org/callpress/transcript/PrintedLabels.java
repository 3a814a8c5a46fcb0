package org.callpress.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Label;
import org.callpress.source.PrintedLine;
import org.callpress.source.Span;

/**
 * Finds the labels of a printed text. Print sets them off: in bold, in capitals, in a column of
 * their own; where it does not, words tell, as in plain text. A name is believed where it recurs,
 * is listed, is said by somebody or has its title below; in bold a firm or a colon behind it does.
 */
final class PrintedLabels {
  private static final int LONGEST = 150;

  /** So many lines above a label may announce who speaks. */
  private static final int ANNOUNCEMENT = 5;

  private final PrintedPages pages;
  private final List<PrintedLine> lines;
  private final List<Line> texts;
  private final ColonGrammar colons;
  private final TitledLineGrammar titled;
  private final SaidNames said = new SaidNames();
  private final Set<String> speakers = new HashSet<>();
  private final Map<PrintedLine, PrintedLabel> labels = new HashMap<>();

  /** Whether names stand alone in bold throughout. */
  private boolean usual;

  /** Whether "Jane Doe, Aldgate Research" stands alone on lines throughout. */
  private boolean firmsRecur;

  PrintedLabels(PrintedPages pages, List<PrintedLine> lines, PrintedLists lists) {
    this.pages = pages;
    this.lines = lines;
    this.texts = pages.asText(lines);
    this.colons = new ColonGrammar(texts, lists.asInText());
    this.titled = new TitledLineGrammar(texts, lists.asInText(), new TitledNames(texts), colons);
    lists.names().forEach(name -> speakers.add(PersonName.key(name)));
    collectSpeakers(lists);
    boolean questions = false;
    for (int i = 0; i < lines.size(); i++) {
      questions |= pages.is("qa-heading", lines.get(i));
      boolean head = lists.holds(i) || pages.isHead(lines.get(i));
      PrintedLabel label = head ? null : find(i, questions);
      if (label != null) {
        labels.put(lines.get(i), label);
      }
    }
  }

  /** Who has a label in bold more than once, or one with a colon or in a column. */
  private void collectSpeakers(PrintedLists lists) {
    Map<String, Integer> alone = new HashMap<>();
    Map<String, Integer> firms = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      PrintedLabel inline = inline(i);
      PrintedLabel whole = inline == null && isSetOff(i) ? alone(i) : null;
      Label joined = TitledLineGrammar.joined(texts.get(i));
      if (joined != null) {
        firms.merge(joined.text(), 1, Integer::sum);
      }
      Grammar.Labelled opening = colons.at(i);
      if (opening != null) {
        speakers.add(PersonName.key(opening.label().name()));
      }
      if (inline != null) {
        speakers.add(PersonName.key(inline.name()));
        said.add(text(i).substring(inline.length()));
      } else if (whole != null && !lists.holds(i)) {
        alone.merge(PersonName.key(whole.name()), 1, Integer::sum);
      } else {
        said.add(text(i));
      }
    }
    alone.forEach((name, count) -> speakers.addAll(count > 1 ? Set.of(name) : Set.of()));
    firmsRecur = firms.values().stream().filter(count -> count > 1).count() > 1;
    usual = alone.values().stream().filter(count -> count > 1).count() > 1;
  }

  /** The label that the line is or opens with; null where it has none. */
  PrintedLabel at(PrintedLine line) {
    return labels.get(line);
  }

  boolean isLabel(PrintedLine line) {
    return labels.containsKey(line);
  }

  private PrintedLabel find(int index, boolean questions) {
    if (pages.isSectionHeading(lines.get(index))) {
      return null;
    }
    PrintedLabel inline = inline(index);
    if (inline != null) {
      return inline;
    }
    PrintedLabel alone = alone(index);
    if (alone != null && isSetOff(index) && isSpeaker(index, alone, questions)) {
      return alone;
    }
    if (!begins(index)) {
      return null;
    }
    boolean speaker =
        alone != null && standsAlone(index) && isSpeakerInPlainText(index, alone, questions);
    return speaker ? alone : asInPlainText(index);
  }

  /** A name that is set off is a label where it is known, or something tells that it is one. */
  private boolean isSpeaker(int index, PrintedLabel label, boolean questions) {
    if (speakers.contains(PersonName.key(label.name()))
        || Words.is("unnamed-label", label.name())) {
      return true;
    }
    boolean role = label.role() != null;
    return lines.get(index).isBold()
        && !Words.has("back-matter", text(index))
        && (titled.titleLines(index) > 0
            || role && (questions || Words.has("role-words", label.role()))
            || isAnnounced(index, label.name())
            || usual && (role || questions) && said.addresses(label.name()));
  }

  /** Whether a line that nothing sets off is a label: who speaks elsewhere, greets, is answered. */
  private boolean isSpeakerInPlainText(int index, PrintedLabel label, boolean questions) {
    if (speakers.contains(PersonName.key(label.name()))) {
      return true;
    }
    boolean followed = label.role() != null && index + 1 < lines.size();
    boolean greets = followed && Words.has("greeting", text(index + 1));
    boolean asks = followed && (greets || Words.has("asks", text(index + 1)));
    return greets && Words.has("role-words", label.role())
        || asks && (firmsRecur || questions) && said.addresses(label.name());
  }

  /** Whether the lines above call somebody of this name. */
  private boolean isAnnounced(int index, String name) {
    StringBuilder above = new StringBuilder();
    for (int i = Math.max(0, index - ANNOUNCEMENT); i < index; i++) {
      above.append(text(i)).append(' ');
    }
    SaidNames names = new SaidNames();
    names.add(above.toString());
    return names.has(name) && (Words.has("question-cue", above) || Words.has("hand-over", above));
  }

  /** A label in front of speech on the same line: in bold up to its colon, or in a column. */
  private PrintedLabel inline(int index) {
    PrintedLine line = lines.get(index);
    String text = text(index);
    Label opening = ColonLabel.of(texts.get(index));
    boolean bold = opening != null && line.bold() >= opening.span().length() - 1;
    if (bold && opening.span().length() < text.length()) {
      return new PrintedLabel(opening.span().length(), opening.name(), opening.role());
    }
    int column = pages.columnBehind(line);
    String before = column > 0 ? text.substring(0, column).strip() : "";
    return column > 0 && isName(name(before))
        ? new PrintedLabel(before.length(), name(before), role(before))
        : null;
  }

  /** A line that is nothing but a name, with title or firm or without. */
  private PrintedLabel alone(int index) {
    String text = text(index);
    if (text.length() > LONGEST || text.indexOf(": ") > 0) {
      return null;
    }
    if (isName(name(text))) {
      return new PrintedLabel(text.length(), name(text), role(text));
    }
    Label joined = TitledLineGrammar.joined(texts.get(index));
    return joined == null ? null : new PrintedLabel(text.length(), joined.name(), joined.role());
  }

  /** What the words alone say. */
  private PrintedLabel asInPlainText(int index) {
    Grammar.Labelled label = colons.at(index);
    boolean opens = label != null;
    label = opens ? label : titled.at(index);
    if (label == null || !opens && !standsAlone(index)) {
      return null;
    }
    int length = opens ? label.label().span().length() : text(index).length();
    String role = label.lines() > 1 ? null : label.label().role();
    return new PrintedLabel(length, label.label().name(), role);
  }

  /** Whether speech comes on the next line, and the line does not run into it. */
  private boolean standsAlone(int index) {
    PrintedLine line = lines.get(index);
    return index + 1 < lines.size()
        && !pages.isSectionHeading(lines.get(index + 1))
        && (pages.isShort(line) || pages.isApart(line, lines.get(index + 1)));
  }

  /** Whether a paragraph may begin here: nothing stands above that goes on. */
  private boolean begins(int index) {
    PrintedLine line = lines.get(index);
    PrintedLine before = index == 0 ? null : lines.get(index - 1);
    return before == null
        || pages.isApart(before, line)
        || pages.isShort(before) && (before.page() != line.page() || colons.at(index) != null)
        || isLabel(before)
        || PrintedReader.endsSentence(text(index - 1));
  }

  private boolean isSetOff(int index) {
    return lines.get(index).isBold() || isCapitals(text(index));
  }

  private String text(int index) {
    return texts.get(index).text();
  }

  private static boolean isName(String text) {
    return PersonName.plausible(text) || Words.is("unnamed-label", text);
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && text.codePoints().anyMatch(Character::isUpperCase);
  }

  /**
   * How many lines below a label belong to it: the title of whom it names, as it stands elsewhere
   * too, with FactSet's "Q" or "A" behind it.
   */
  int titleLines(int index) {
    return index < lines.size() ? titled.titleLines(index) : 0;
  }

  /**
   * How many characters at the start of a line go on with the label that hangs above: a firm in
   * brackets, "(Aldgate)"; 0 where there are none.
   */
  int continued(PrintedLine line) {
    String text = pages.text(line);
    int column = text.startsWith("(") ? pages.columnBehind(line) : -1;
    String before = column > 0 ? text.substring(0, column).strip() : text.strip();
    boolean whole = column < 0 && text.length() <= LONGEST / 4;
    return text.startsWith("(") && before.endsWith(")") && (column > 0 || whole)
        ? before.length()
        : 0;
  }

  /** The name in a printed label: without its colon, without a firm in brackets. */
  private static String name(String label) {
    String name = label.strip();
    name = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    int open = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    return open > 0 ? name.substring(0, open) : name;
  }

  /** What stands in brackets behind the name; null where nothing does. */
  static String role(String label) {
    String text = label.strip();
    int open = text.lastIndexOf('(');
    int close = text.lastIndexOf(')');
    return open >= 0 && close > open + 1 ? text.substring(open + 1, close) : null;
  }

  /** A printed label's place in the file. */
  static Span span(PrintedLine line, PrintedLabel label) {
    return new Span(line.span().start(), line.span().start() + label.length());
  }
}
