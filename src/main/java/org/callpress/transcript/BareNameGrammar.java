package org.callpress.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.call.Label;
import org.callpress.source.Span;

/**
 * A bare name on a line, then what is said on the next. The shape of a name alone proves little; a
 * line is a label where it stands between blank lines, follows speech and is followed by speech.
 */
final class BareNameGrammar implements Grammar {
  private static final int LONGEST_TITLE = 150;
  private static final Pattern DASH_IN_FRONT = Pattern.compile("(?:--|[-–—])\\s*(?=\\p{Lu})");
  private final List<Line> lines;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Integer> labels = new TreeSet<>();

  BareNameGrammar(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (isCandidate(i)) {
        counts.merge(lines.get(i).text(), 1, Integer::sum);
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean expected = i == 0 || !labels.contains(i - 1);
      if (isCandidate(i) && expected && (recurs(i) || !isCandidate(i + 1) && !isTitle(i))) {
        labels.add(i);
      }
    }
  }

  /** How many different names stand more than once. */
  long recurring() {
    Map<String, Long> byName =
        labels.stream()
            .collect(Collectors.groupingBy(i -> lines.get(i).text(), Collectors.counting()));
    return byName.values().stream().filter(count -> count > 1).count();
  }

  /** Whether nearly each second line below the first label is a label. */
  boolean alternates() {
    int below = labels.isEmpty() ? 0 : lines.size() - labels.iterator().next();
    return labels.size() * 5 >= below * 2;
  }

  /** The share of the lines that are labels, 0 to 1. */
  double share() {
    return lines.isEmpty() ? 0 : (double) labels.size() / lines.size();
  }

  @Override
  public Labelled at(int index) {
    if (!labels.contains(index)) {
      return null;
    }
    Line line = lines.get(index);
    String title = index + 1 < lines.size() ? titleBelow(lines.get(index + 1).text()) : null;
    if (title == null) {
      return new Labelled(label(line), null);
    }
    Line below = lines.get(index + 1);
    Span span = line.span().cover(below.span());
    String printed = line.text() + " " + below.text();
    return new Labelled(new Label(span, printed, line.text(), title), null, 2, null);
  }

  private static Label label(Line line) {
    String text = line.text();
    TitledName titled = TitledName.of(text);
    return titled == null
        ? new Label(line.span(), text, text, null)
        : new Label(line.span(), text, titled.name(), titled.title());
  }

  /** "- Chief Executive Officer" below a name; null for any other line. */
  private static String titleBelow(String text) {
    Matcher dash = DASH_IN_FRONT.matcher(text);
    boolean title =
        dash.lookingAt()
            && text.length() <= LONGEST_TITLE
            && ".?!".indexOf(text.charAt(text.length() - 1)) < 0
            && Words.has("role-words", text);
    return title ? text.substring(dash.end()) : null;
  }

  private boolean recurs(int index) {
    return counts.getOrDefault(lines.get(index).text(), 0) > 1;
  }

  /** "Acme Q3 Call" above all that is said is no name. */
  private boolean isTitle(int index) {
    return labels.isEmpty() && Words.has("title-words", lines.get(index).text());
  }

  private boolean isCandidate(int index) {
    Line line = lines.get(index);
    boolean apart = index == 0 || line.number() - lines.get(index - 1).number() > 1;
    return apart
        && (PersonName.plausible(line.text()) || Words.is("unnamed-label", line.text()))
        && TitleLine.of(line.text()) == null;
  }
}
