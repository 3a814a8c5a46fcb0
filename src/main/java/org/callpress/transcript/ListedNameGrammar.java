package org.callpress.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Label;

/**
 * Labels that are bare names, or "Name - Firm", or "Q - Name", with nothing else to set them off: a
 * line is a label where it names somebody who is listed, or nobody ("Operator"), or where it has
 * the shape of a name and recurs, resembles a listed name, or is announced in the turn before.
 */
final class ListedNameGrammar implements Grammar {
  private static final int LONGEST = 150;
  private static final Pattern SIDE = Pattern.compile("[QA] ?[-–—:] ?(?=\\p{Lu})");
  private static final Pattern DASH = Pattern.compile("\\s*--\\s*|\\s*—\\s*|\\s+[-–](?:\\s+|$)");
  private final List<Line> lines;
  private final ParticipantLists lists;
  private final Set<String> believed = new HashSet<>();

  /** Lines that open with a name and a dash and stand more than once, by the name. */
  private final Map<String, String> again = new HashMap<>();

  ListedNameGrammar(List<Line> lines, ParticipantLists lists) {
    this.lines = lines;
    this.lists = lists;
    collectRepeated();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lists.holds(i) && PersonName.plausible(lines.get(i).text())) {
        counts.merge(lines.get(i).text(), 1, Integer::sum);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Integer count = counts.get(lines.get(i).text());
      if (count != null && (recurs(i, count) || resemblesListed(i) || isAnnounced(i))) {
        believed.add(lines.get(i).text());
      }
    }
  }

  private void collectRepeated() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Matcher dash = text.length() > LONGEST ? null : DASH.matcher(text);
      if (dash != null && dash.find() && dash.start() > 0 && !lists.holds(i) && !seen.add(text)) {
        again.put(text.substring(0, dash.start()), text);
      }
    }
  }

  @Override
  public Labelled at(int index) {
    Line line = lines.get(index);
    String text = line.text();
    if (text.length() > LONGEST) {
      return null;
    }
    if (isName(text)) {
      return labelled(line, text, null);
    }
    Matcher side = SIDE.matcher(text);
    String asked = side.lookingAt() ? text.substring(side.end()) : "";
    if (PersonName.plausible(asked) || isName(asked)) {
      return labelled(line, asked, null);
    }
    Matcher dash = DASH.matcher(text);
    if (dash.find() && dash.start() > 0) {
      String name = text.substring(0, dash.start());
      String firm = text.substring(dash.end()).strip();
      boolean known = lists.lists(name) || Words.is("unnamed-label", name);
      if (known
          || PersonName.plausible(name) && lists.listsAffiliation(firm)
          || isStranger(index, name, firm)) {
        return labelled(line, name, firm.isEmpty() ? null : firm);
      }
    }
    return null;
  }

  /** "Paulo Ruiz - Blue Quay", who is not listed: just announced, or heard again. */
  private boolean isStranger(int index, String name, String firm) {
    return name.indexOf(' ') > 0
        && PersonName.plausible(name)
        && !Words.has("role-words", name)
        && TitledNames.isTitle(firm.isEmpty() ? "-" : firm)
        && (isAnnounced(index, name) || lines.get(index).text().equals(again.get(name)));
  }

  private boolean isName(String text) {
    return lists.lists(text) || Words.is("unnamed-label", text) || believed.contains(text);
  }

  private static Labelled labelled(Line line, String name, String role) {
    return new Labelled(new Label(line.span(), line.text(), name, role), null);
  }

  /** One word must recur more often than two to be a name. */
  private boolean recurs(int index, int count) {
    return count > (lines.get(index).text().indexOf(' ') > 0 ? 1 : 2);
  }

  /** The same surname and first letter as somebody listed: "Doug Leggate", "Douglas Leggate". */
  private boolean resemblesListed(int index) {
    String name = lines.get(index).text();
    return lists.participants().stream()
        .anyMatch(
            listed ->
                PersonName.surname(listed.name()).equals(PersonName.surname(name))
                    && listed.name().charAt(0) == name.charAt(0));
  }

  /** Two words or more, the last of which stands in the line before: "… from Ana Ruiz." */
  private boolean isAnnounced(int index) {
    return isAnnounced(index, lines.get(index).text());
  }

  private boolean isAnnounced(int index, String name) {
    return isAnnounced(lines, index, name);
  }

  static boolean isAnnounced(List<Line> lines, int index, String name) {
    if (index == 0 || name.indexOf(' ') < 0) {
      return false;
    }
    String before = lines.get(index - 1).text().toLowerCase(Locale.ROOT);
    return before.length() > name.length() && before.contains(PersonName.surname(name));
  }
}
