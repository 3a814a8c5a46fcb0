package org.callpress.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * The labels of a translation: the original's names, as they are or in the other language's
 * spelling. The latter are learnt: short lines that come again and again above speech.
 */
final class TranslatedLabels {
  private static final int LONGEST = 24;
  private static final int LONGEST_ENTRY = 60;
  private static final int SHORTEST_SENTENCE = 8;
  private static final String SENTENCE_ENDS = ".?!。？！…\"”]";

  /** "[Foreign Language]", "[외국어]": nothing else in a translation stands in such brackets. */
  private static final Pattern DIRECTION = Pattern.compile("\\[[^\\[\\]]{1,40}\\].*");

  private final Set<String> names = new HashSet<>();

  TranslatedLabels(Layout original) {
    original.turns().stream()
        .map(Turn::label)
        .filter(Objects::nonNull)
        .forEach(label -> names.addAll(List.of(label.name(), bare(label.text()))));
  }

  /** The names with those added that recur as lines of their own in the translation. */
  Set<String> learnt(SourceText translation) {
    Map<String, Integer> counts = new HashMap<>();
    Span all = new Span(0, translation.text().length());
    List<Span> lines = DataHeading.lines(translation.text(), all);
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = bare(lines.get(i).of(translation.text()));
      if (isShort(line) && isProse(lines.get(i + 1).of(translation.text()))) {
        counts.merge(line, 1, Integer::sum);
      }
    }
    counts.forEach(
        (line, count) -> {
          if (count > 1) {
            names.add(line);
          }
        });
    return names;
  }

  /** Whether the words are a label by themselves. */
  boolean holds(String words) {
    String label = bare(words);
    return names.contains(label) || Words.is("unnamed-label", label) || holdsInBrackets(label);
  }

  /** "제프 수 (Jeff Su)". */
  private boolean holdsInBrackets(String label) {
    int open = label.lastIndexOf('(');
    return open > 0
        && label.endsWith(")")
        && names.contains(label.substring(open + 1, label.length() - 1));
  }

  /** A line without the marks of Markdown and a colon at its ends. */
  static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && "*#_ ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "*#_ :：".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }

  /** Short as a name is, and neither a sentence nor a direction. */
  static boolean isShort(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST
        && Character.isLetter(line.codePointAt(0))
        && !line.contains(" - ")
        && line.chars().noneMatch(c -> ".?!。？！…,;[]()（）".indexOf(c) >= 0);
  }

  /** Whether the line is speech, or a direction that stands for it, rather than an entry. */
  static boolean isProse(String line) {
    String words = bare(line);
    if (DIRECTION.matcher(words).matches()) {
      return true;
    }
    boolean ended =
        !words.isEmpty() && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return words.length() > LONGEST_ENTRY || ended && words.length() >= SHORTEST_SENTENCE;
  }
}
