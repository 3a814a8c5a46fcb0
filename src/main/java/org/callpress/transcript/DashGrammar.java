package org.callpress.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Label;

/**
 * "Name -- Title", "Name--Title", "Name — Firm — Analyst" as a whole line; "Operator" and names
 * that have a title elsewhere stand alone.
 */
final class DashGrammar implements Grammar {
  private static final int LONGEST = 200;
  private static final Pattern DASH = Pattern.compile("\\s*(?:--|—)\\s*");
  private final List<Line> lines;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  DashGrammar(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      Label label = label(line);
      if (label != null) {
        names.add(label.name());
        counts.merge(label.name(), 1, Integer::sum);
      }
    }
  }

  /** How many lines are labels with a title. */
  int labels() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether somebody has more than one. */
  boolean recurring() {
    return counts.values().stream().anyMatch(count -> count > 1);
  }

  @Override
  public Labelled at(int index) {
    Line line = lines.get(index);
    Label label = label(line);
    if (label == null && (names.contains(line.text()) || Words.is("unnamed-label", line.text()))) {
      label = new Label(line.span(), line.text(), line.text(), null);
    }
    return label == null ? null : new Labelled(label, null);
  }

  private static Label label(Line line) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher dash = DASH.matcher(text);
    if (!dash.find() || dash.start() == 0) {
      return null;
    }
    String name = text.substring(0, dash.start());
    String role = text.substring(dash.end()).strip();
    boolean speech = !role.isEmpty() && (!Character.isLetter(role.charAt(0)) || endsSentence(role));
    return speech || !PersonName.plausible(name) && !Words.is("unnamed-label", name)
        ? null
        : new Label(line.span(), text, name, role.isEmpty() ? null : role);
  }

  /** "Rose to 54% from 51%." does; "Stifel, Nicolaus & Co." does not. */
  private static boolean endsSentence(String role) {
    char last = role.charAt(role.length() - 1);
    int space = role.lastIndexOf(' ');
    boolean shortForm = role.length() - space <= 6 && space >= 0 && !hasDigit(role);
    return last == '?' || last == '!' || last == '…' || last == '.' && !shortForm;
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }
}
