package org.callpress.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.callpress.call.Label;
import org.callpress.call.Misspelling;
import org.callpress.source.Scripts;

/**
 * "Name: what is said", "Name:what is said", "NAME, FIRM: …", "Name (Role): …", "张三：……". Speech has
 * colons too, so a name is believed where it recurs, is listed, names nobody ("Operator:"), is said
 * by somebody else, announced in the line above or in front of words that open a turn.
 */
final class ColonGrammar implements Grammar {
  /** Where so many labels in capitals recur, each line that opens in capitals is one. */
  private static final int FEWEST_IN_CAPITALS = 2;

  /** Where so many people stand on lines of their own, a lone one is told by that. */
  private static final int FEWEST_ALONE = 3;

  private final List<Line> lines;
  private final ParticipantLists lists;
  private final Function<Line, Label> shape;
  private final Set<String> believed = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** "Jane Doe (Aldgate):" is a label even if it occurs once. */
  private final Set<String> bracketed = new HashSet<>();

  /** Whose surname alone is a label, by that surname. */
  private final Map<String, String> wholeNames = new HashMap<>();

  /** Names that stand alone on a line, with how often they do. */
  private final Map<String, Integer> alone = new HashMap<>();

  ColonGrammar(List<Line> lines, ParticipantLists lists) {
    this(lines, lists, ColonLabel::of);
  }

  /**
   * @param shape the label that a line opens with by its shape, or null
   */
  ColonGrammar(List<Line> lines, ParticipantLists lists, Function<Line, Label> shape) {
    this.lines = lines;
    this.shape = shape;
    this.lists = lists;
    Set<String> announced = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Label label = shape.apply(lines.get(i));
      if (label != null) {
        counts.merge(label.name(), 1, Integer::sum);
        if (isAlone(lines.get(i), label)) {
          alone.merge(label.name(), 1, Integer::sum);
        }
        boolean told = isAnnounced(i, label.name()) || opensTurn(i, label);
        announced.addAll(told ? Set.of(label.name()) : Set.of());
        boolean whole = label.name().indexOf(' ') > 0;
        if (whole && label.text().matches(".*[)）]\\s*[:：]") || !whole && isTitled(label)) {
          bracketed.add(label.name());
        }
      }
    }
    SaidNames said = said(lines);
    long recurring =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 1 && isInCapitals(entry.getKey()))
            .count();
    boolean inCapitals = recurring >= FEWEST_IN_CAPITALS;
    counts.forEach(
        (name, count) -> {
          if (count > 1 && !SideLabels.isSide(name)
              || inCapitals && isInCapitals(name)
              || bracketed.contains(name)
              || lists.lists(name)
              || announced.contains(name)
              || said.has(name)
              || PersonName.isSurelyHan(name) && !Words.has("role-words", name)) {
            believed.add(name);
          }
        });
    if (labelsStandAlone()) {
      alone.keySet().stream().filter(PersonName::mayBeHan).forEach(believed::add);
    }
    addMisspelt();
    addSurnames();
  }

  /** "이수민 CFO:": a name of one word with a title beside it. */
  private static boolean isTitled(Label label) {
    return label.role() != null
        && label.name().codePoints().allMatch(Scripts::isHangul)
        && Words.has("role-words", label.role());
  }

  /** "PREWITT:" is who was "GIDEON PREWITT, NORTHGATE:" before, where nobody else is called so. */
  private void addSurnames() {
    Map<String, List<String>> bySurname =
        believed.stream()
            .filter(ColonGrammar::isInCapitals)
            .collect(Collectors.groupingBy(PersonName::surname));
    for (String name : counts.keySet()) {
      List<String> whole = bySurname.getOrDefault(PersonName.key(name), List.of());
      if (!whole.isEmpty() && name.chars().noneMatch(Character::isLowerCase)) {
        believed.add(name);
        if (whole.size() == 1) {
          wholeNames.put(name, whole.get(0));
        }
      }
    }
  }

  /** Names of somebody who is believed, with a slip in one of their words. */
  private void addMisspelt() {
    Map<String, List<List<String>>> known = new HashMap<>();
    for (String name : believed) {
      List<String> words = words(name);
      withoutOne(words)
          .forEach(rest -> known.computeIfAbsent(rest, r -> new ArrayList<>()).add(words));
    }
    counts.keySet().stream()
        .filter(name -> !believed.contains(name) && name.indexOf(' ') > 0)
        .filter(name -> isMisspelt(words(name), known))
        .toList()
        .forEach(believed::add);
  }

  private static boolean isMisspelt(List<String> name, Map<String, List<List<String>>> known) {
    return withoutOne(name)
        .flatMap(rest -> known.getOrDefault(rest, List.of()).stream())
        .anyMatch(other -> Misspelling.of(name, other));
  }

  /** The words of a name but for one, each in turn: what a slip in that one leaves alone. */
  private static Stream<String> withoutOne(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(
            left -> {
              List<String> rest = new ArrayList<>(words);
              rest.set(left, "");
              return String.join(" ", rest);
            });
  }

  private static List<String> words(String name) {
    return List.of(PersonName.key(name).split(" "));
  }

  private static boolean isAlone(Line line, Label label) {
    return line.text().substring(label.span().length()).isBlank();
  }

  /**
   * Whether those who are known stand on lines of their own, so that others there are people too.
   */
  private boolean labelsStandAlone() {
    long standing = believed.stream().filter(alone::containsKey).count();
    return standing >= FEWEST_ALONE && standing * 2 > believed.size();
  }

  /** "Mary Roe: Thank you, John.", also where the words stand on the next line. */
  private boolean opensTurn(int index, Label label) {
    Line line = lines.get(index);
    boolean below = isAlone(line, label) && index + 1 < lines.size();
    String words =
        below ? lines.get(index + 1).text() : line.text().substring(label.span().length());
    return label.name().indexOf(' ') > 0 && Words.has("opens-turn", words.strip());
  }

  /** "The next question is from Mr. Roe." stands above. */
  private boolean isAnnounced(int index, String name) {
    String above = index == 0 ? "" : lines.get(index - 1).text();
    int at = Words.has("question-cue", above) ? above.indexOf(name) : -1;
    return at >= 0 && isApart(above, at - 1, name) && isApart(above, at + name.length(), name);
  }

  /** Whether a name ends where a character stands: Han characters stand side by side. */
  private static boolean isApart(String text, int at, String name) {
    return at < 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || name.codePoints().allMatch(Scripts::isHan);
  }

  /** How many lines open with a label. */
  int labels() {
    return counts.entrySet().stream()
        .filter(entry -> isBelieved(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many different labels recur; "Q1:" and "Q2:" are one, whose number counts. */
  long recurring() {
    Map<String, Integer> unnumbered = new HashMap<>();
    counts.forEach(
        (name, count) -> {
          if (isBelieved(name)) {
            unnumbered.merge(SideLabels.withoutNumber(name), count, Integer::sum);
          }
        });
    return unnumbered.values().stream().filter(count -> count > 1).count();
  }

  @Override
  public Labelled at(int index) {
    Line line = lines.get(index);
    Label label = shape.apply(line);
    if (label == null || !isBelieved(label.name())) {
      return null;
    }
    String name = wholeNames.getOrDefault(label.name(), label.name());
    return new Labelled(
        new Label(label.span(), label.text(), name, label.role()),
        line.from(label.span().length()));
  }

  private static boolean isInCapitals(String name) {
    return name.indexOf(' ') > 0
        && name.chars().noneMatch(Character::isLowerCase)
        && name.chars().anyMatch(Character::isUpperCase);
  }

  private boolean isBelieved(String name) {
    return believed.contains(name) || Words.is("unnamed-label", name) || isAskedAndAnswered(name);
  }

  /** "Q1:" and "A:" are labels where there are both. */
  private boolean isAskedAndAnswered(String name) {
    return SideLabels.isSide(name)
        && counts.keySet().stream().anyMatch(SideLabels::asks)
        && counts.keySet().stream().anyMatch(SideLabels::answers);
  }

  /** The lines without their labels. */
  private SaidNames said(List<Line> lines) {
    SaidNames said = new SaidNames();
    for (Line line : lines) {
      Label label = shape.apply(line);
      said.add(line.text().substring(label == null ? 0 : label.span().length()));
    }
    return said;
  }
}
