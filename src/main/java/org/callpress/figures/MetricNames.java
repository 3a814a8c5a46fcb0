package org.callpress.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Figure;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * How figures call a metric that the lexicon does not know, or one that words narrow: by the words
 * that were said. A capital that only opens a sentence is not kept, and one metric has one form in
 * a call: "Paying members" and "paying members" are "paying members".
 */
final class MetricNames {
  private static final Pattern LOWER = Pattern.compile("\\b\\p{Ll}[\\p{L}'’]*+");
  private static final Pattern OPENING = Pattern.compile("\\p{Lu}\\p{Ll}+");

  private final String text;
  private final Map<String, String> forms = new HashMap<>();
  private Set<String> lower;

  private MetricNames(String text) {
    this.text = text;
  }

  /** The names of all statements' metrics in a text. */
  static MetricNames of(String text, List<Statement> statements) {
    MetricNames names = new MetricNames(text);
    for (Statement statement : statements) {
      Subject subject = statement.subject;
      if (subject.modified() && subject.said() != null) {
        String form = names.form(subject.said(), statement.sentence);
        names.forms.merge(subject.id(), form, MetricNames::plainer);
      }
    }
    return names;
  }

  /** The id of a known metric, else the words for it. */
  String of(Subject subject) {
    String name =
        subject.modified() ? forms.getOrDefault(subject.id(), subject.id()) : subject.id();
    return subject.is(Subject.Trait.CONSTANT_RATES) ? name + Figure.AT_CONSTANT_RATES : name;
  }

  private String form(Span said, Span sentence) {
    List<String> words = new ArrayList<>(List.of(said.of(text).strip().split("\\s+")));
    String first = words.get(0);
    if (opens(said, sentence) && OPENING.matcher(first).matches()) {
      String small = Character.toLowerCase(first.charAt(0)) + first.substring(1);
      words.set(0, isSaidSmall(small) ? small : first);
    }
    return String.join(" ", words);
  }

  private boolean opens(Span said, Span sentence) {
    for (int i = sentence.start(); i < said.start(); i++) {
      if (!Whitespace.is(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSaidSmall(String word) {
    if (lower == null) {
      lower = new HashSet<>();
      Matcher words = LOWER.matcher(text);
      while (words.find()) {
        lower.add(words.group());
      }
    }
    return lower.contains(word);
  }

  private static String plainer(String one, String other) {
    return capitals(other) < capitals(one) ? other : one;
  }

  private static long capitals(String form) {
    return form.chars().filter(Character::isUpperCase).count();
  }
}
