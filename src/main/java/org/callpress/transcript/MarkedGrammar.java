package org.callpress.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Label;
import org.callpress.source.Span;

/**
 * Labels that are set in bold or as headings: "**Jane Doe - Aldgate, Analyst**", "### Jane Doe
 * (CFO)", "**Jane Doe:** Good morning." A name is believed where it recurs, is listed or said,
 * names nobody or has a role; headings of topics above the transcript's own heading are no labels.
 */
final class MarkedGrammar implements Grammar {
  /** What stands between a name and a role. */
  private static final Pattern JOINT =
      Pattern.compile("\\s+(?:--|[-–—|/·])\\s+|\\s*(?:--|—|｜|／)\\s*|[,，]\\s*|\\s*(?=[(（])");

  /** A title behind the marks: "**Jane Doe**, Chief Financial Officer: Good morning." */
  private static final Pattern TITLE_BEHIND =
      Pattern.compile("\\s*[,，(（|–—-]\\s*[^:：.?!]{2,80}[:：]");

  private final List<Line> lines;
  private final ParticipantLists lists;
  private final Map<Integer, Span> marked = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final SaidNames said = new SaidNames();
  private final int speech;

  MarkedGrammar(Page page, List<Span> marks) {
    this.lines = page.lines();
    this.lists = page.lists();
    marks.forEach(mark -> marked.put(mark.start(), mark));
    this.speech = speechStart();
    for (int i = speech; i < lines.size(); i++) {
      Label label = label(lines.get(i));
      if (label != null) {
        counts.merge(label.name(), 1, Integer::sum);
      }
      said.add(label == null ? lines.get(i).text() : rest(lines.get(i), label));
    }
  }

  /** The last line that heads a transcript; 0 where none does. */
  private int speechStart() {
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean heads = marked.containsKey(lines.get(i).span().start());
      start = heads && Words.is("transcript-heading", lines.get(i).text()) ? i : start;
    }
    return start;
  }

  /** How many lines are labels. */
  int labels() {
    return (int)
        java.util.stream.IntStream.range(0, lines.size()).filter(i -> at(i) != null).count();
  }

  /** Whether somebody has more than one. */
  boolean recurring() {
    return counts.values().stream().anyMatch(count -> count > 1);
  }

  @Override
  public Labelled at(int index) {
    Line line = lines.get(index);
    Label label = index < speech ? null : label(line);
    if (label == null || !isBelieved(label)) {
      return null;
    }
    Span rest = line.from(label.span().length());
    return rest == null && label.role() == null && isTitle(index + 1)
        ? titledBelow(label, lines.get(index + 1))
        : new Labelled(label, rest);
  }

  /** "**Jane Doe**" and on the next line "Chief Financial Officer, Acme". */
  private static Labelled titledBelow(Label label, Line title) {
    Span span = label.span().cover(title.span());
    String printed = label.text() + " " + title.text();
    return new Labelled(new Label(span, printed, label.name(), title.text()), null, 2, null);
  }

  private boolean isTitle(int index) {
    return index < lines.size()
        && !marked.containsKey(lines.get(index).span().start())
        && isTitle(lines.get(index).text());
  }

  private static boolean isTitle(String text) {
    return TitledNames.isTitle(text) && Words.has("role-words", text);
  }

  private static String rest(Line line, Label label) {
    return line.text().substring(label.span().length());
  }

  private boolean isBelieved(Label label) {
    return counts.get(label.name()) > 1
        || lists.lists(label.name())
        || said.has(label.name())
        || Words.is("unnamed-label", label.name())
        || SideLabels.isSide(label.name())
        || label.role() != null && Words.has("role-words", label.role());
  }

  private Label label(Line line) {
    Span mark = marked.get(line.span().start());
    if (mark == null || mark.isEmpty() || ParticipantLists.isSectionHeading(line.text())) {
      return null;
    }
    int length = Math.min(mark.length(), line.text().length());
    Matcher title = TITLE_BEHIND.matcher(line.text()).region(length, line.text().length());
    length = title.lookingAt() ? title.end() : length;
    String behind = line.text().substring(length).strip();
    if (mark.length() < line.text().length() && !behind.isEmpty() && isTitle(behind)) {
      return named(line, line.text().length(), line.text().substring(0, length), behind);
    }
    while (length < line.text().length() && ":： ".indexOf(line.text().charAt(length)) >= 0) {
      length++;
    }
    String printed = line.text().substring(0, length).strip();
    String words = printed.replaceAll("\\s*[:：]$", "");
    Matcher joint = JOINT.matcher(words);
    String name = joint.find() ? words.substring(0, joint.start()) : words;
    String role = name.length() == words.length() ? null : role(words.substring(joint.end()));
    return named(line, printed.length(), name, role);
  }

  /** The label of so many characters at the start of a line; null where the name is none. */
  private static Label named(Line line, int length, String name, String role) {
    Span span = new Span(line.span().start(), line.span().start() + length);
    boolean named =
        PersonName.plausible(name) || Words.is("unnamed-label", name) || SideLabels.isSide(name);
    return named ? new Label(span, line.text().substring(0, length), name, role) : null;
  }

  private static String role(String behind) {
    String role = behind.strip();
    boolean brackets = role.matches("[(（].*[)）]");
    role = brackets ? role.substring(1, role.length() - 1).strip() : role;
    return role.isEmpty() ? null : role;
  }
}
