package org.callpress.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names with a title or firm on the next line, as S&P and FactSet print them: the same two lines
 * stand in the list of participants and above each turn. FactSet adds a "Q" or an "A".
 */
final class TitledNames {
  private static final int LONGEST_TITLE = 150;
  private static final int SHORTEST_WRAPPED = 8;
  private static final Pattern LETTER = Pattern.compile("\\s+[QA]$");

  private final List<Line> lines;
  private final Map<String, List<String>> titles = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** Whether names in capitals recur with their titles; then each such pair of lines is a label. */
  private final boolean inCapitals;

  TitledNames(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (mayBe(i)) {
        titles.computeIfAbsent(lines.get(i).text(), name -> new ArrayList<>()).add(title(i));
      }
    }
    this.inCapitals =
        IntStream.range(0, lines.size())
                .filter(i -> i + 1 < lines.size() && mayBe(i) && recurs(i) && isInCapitals(i))
                .mapToObj(i -> lines.get(i).text())
                .distinct()
                .count()
            > 1;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isTitled(i)) {
        names.add(lines.get(i).text());
      }
    }
  }

  /** Everybody who has a title. */
  Set<String> names() {
    return names;
  }

  /** Whether the line names somebody and the next one is the title that always stands there. */
  boolean isTitled(int index) {
    return index + 1 < lines.size()
        && mayBe(index)
        && (recurs(index)
            || LETTER.matcher(next(index)).find()
            || inCapitals && isInCapitals(index) && !isInCapitals(index + 1));
  }

  private boolean isInCapitals(int index) {
    return lines.get(index).text().chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the title stands under the name elsewhere, perhaps wrapped. */
  private boolean recurs(int index) {
    String title = title(index);
    return titles.getOrDefault(lines.get(index).text(), List.of()).stream()
            .filter(other -> isSame(title, other))
            .count()
        > 1;
  }

  private static boolean isSame(String title, String other) {
    boolean wraps = Math.min(title.length(), other.length()) >= SHORTEST_WRAPPED;
    return title.equals(other)
        || wraps && (title.startsWith(other + " ") || other.startsWith(title + " "));
  }

  /** Whether a line goes on with the title above it: the whole of it stands under the name. */
  boolean goesOn(int name, int line) {
    String wrapped = title(name) + " " + lines.get(line).text();
    return titles.getOrDefault(lines.get(name).text(), List.of()).contains(wrapped);
  }

  /** The title under a name, without a letter behind it. */
  String title(int index) {
    return withoutLetter(next(index));
  }

  /** A title without FactSet's "Q" or "A" behind it. */
  static String withoutLetter(CharSequence title) {
    return LETTER.matcher(title).replaceAll("").strip();
  }

  private String next(int index) {
    return lines.get(index + 1).text();
  }

  private boolean mayBe(int index) {
    String name = lines.get(index).text();
    String title = next(index);
    return name.indexOf(' ') > 0
        && PersonName.plausible(name)
        && !Words.has("role-words", name)
        && isTitle(title)
        && !ParticipantLists.isSectionHeading(title)
        && ParticipantLists.heading(title) == null;
  }

  /** Short, in capitals at its start, and no sentence. */
  static boolean isTitle(String text) {
    char last = text.charAt(text.length() - 1);
    boolean sentence = "?!:…。？！：".indexOf(last) >= 0 || last == '.' && !endsShort(text);
    return text.length() <= LONGEST_TITLE
        && Character.isUpperCase(text.codePointAt(0))
        && !sentence
        && !Words.is("unnamed-label", text)
        && !PersonName.opensSpeech(text);
  }

  /** "Acme, Inc." ends with a short form. */
  private static boolean endsShort(String text) {
    return text.length() - text.lastIndexOf(' ') <= 6 && text.indexOf(' ') > 0;
  }
}
