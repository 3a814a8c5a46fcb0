package org.callpress.transcript;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.callpress.call.Side;

/**
 * Names with a title or firm on the next line, as S&P and FactSet print them: the same two lines
 * stand in the list of participants and above each turn. FactSet adds a "Q" or an "A".
 */
final class TitledNames {
  private static final int LONGEST_TITLE = 150;
  private static final int SHORTEST_WRAPPED = 8;

  /** A list has its heading once, or again in a table of contents. */
  private static final int FEWEST_SIDES = 3;

  private static final Pattern LETTER = Pattern.compile("\\s+[QA]$");

  private final List<Line> lines;

  /** Under each name, how often each title stands there. */
  private final Map<String, NavigableMap<String, Integer>> titles = new HashMap<>();

  private final Set<String> names = new HashSet<>();

  /** The lines that name somebody who has a title on the next. */
  private final BitSet titled = new BitSet();

  /** How often the headings of lists stand, where they may be sides of who speaks. */
  private final Map<String, Integer> sides = new HashMap<>();

  TitledNames(List<Line> lines) {
    this.lines = lines;
    lines.stream()
        .map(Line::text)
        .filter(TitledNames::isSideWord)
        .forEach(side -> sides.merge(side, 1, Integer::sum));
    List<Integer> candidates =
        IntStream.range(0, Math.max(0, lines.size() - 1)).filter(this::mayBe).boxed().toList();
    for (int i : candidates) {
      titles
          .computeIfAbsent(lines.get(i).text(), name -> new TreeMap<>())
          .merge(title(i), 1, Integer::sum);
    }
    boolean inCapitals =
        candidates.stream()
                .filter(i -> isInCapitals(i) && recurs(i))
                .map(i -> lines.get(i).text())
                .distinct()
                .count()
            > 1;
    for (int i : candidates) {
      if (recurs(i)
          || isSide(next(i))
          || LETTER.matcher(next(i)).find()
          || inCapitals && isInCapitals(i) && !isInCapitals(i + 1)) {
        titled.set(i);
        names.add(lines.get(i).text());
      }
    }
  }

  /** Everybody who has a title. */
  Set<String> names() {
    return names;
  }

  /**
   * Whether the line names somebody and the next one is the title that always stands there. Where
   * names in capitals recur with their titles, each such pair of lines is a label.
   */
  boolean isTitled(int index) {
    return titled.get(index);
  }

  /** Whether the two lines have the shape of a name and a title, if for once. */
  boolean mayBeTitled(int index) {
    return index + 1 < lines.size() && mayBe(index);
  }

  private boolean isInCapitals(int index) {
    return lines.get(index).text().chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the title stands under the name elsewhere, perhaps wrapped. */
  private boolean recurs(int index) {
    String title = title(index);
    NavigableMap<String, Integer> all = titles.get(lines.get(index).text());
    int count = all.get(title);
    if (title.length() >= SHORTEST_WRAPPED) {
      count += sum(all.subMap(title + " ", title + "!"));
      for (int at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) {
        count += at < SHORTEST_WRAPPED ? 0 : all.getOrDefault(title.substring(0, at), 0);
      }
    }
    return count > 1;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether a line goes on with the title above it: the whole of it stands under the name. */
  boolean goesOn(int name, int line) {
    String wrapped = title(name) + " " + lines.get(line).text();
    NavigableMap<String, Integer> all = titles.get(lines.get(name).text());
    return all != null && all.containsKey(wrapped);
  }

  /** The title under a name, without a letter behind it. */
  String title(int index) {
    return withoutLetter(next(index));
  }

  /** A title without FactSet's "Q" or "A" behind it. */
  static String withoutLetter(CharSequence title) {
    return LETTER.matcher(title).replaceAll("").strip();
  }

  /**
   * Whether a line is the side of whom the line above names: "Executives", below each of their
   * labels. A list has such a heading once.
   */
  boolean isSide(int index) {
    return index > 0 && titled.get(index - 1) && isSide(lines.get(index).text());
  }

  /** Where one side stands so often, each does. */
  private boolean isSide(String text) {
    Side side = ParticipantLists.heading(text);
    return side != null
        && side != Side.UNIDENTIFIED
        && sides.values().stream().anyMatch(count -> count >= FEWEST_SIDES);
  }

  private static boolean isSideWord(String text) {
    return ParticipantLists.heading(text) != null;
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
        && (!isSideWord(title) || isSide(title));
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
