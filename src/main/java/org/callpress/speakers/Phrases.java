package org.callpress.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.config.Lexicon;

/**
 * The cue phrases of one language, with its places for names filled in: {@code {person}} and {@code
 * {firm}} by what a name looks like there, {@code {name}} by the names of a cast, any other by the
 * phrases of that key.
 */
final class Phrases {
  /** Stands for words that the transcriber could not make out: {@code {gap}}. */
  static final String GAP = "\uFFFC";

  private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z-]+)\\}");

  private final Lexicon lexicon;
  private final Map<String, List<Pattern>> compiled = new HashMap<>();
  private final String names;

  /** Phrases that know nobody by name: {@code {name}} matches nothing. */
  Phrases(Lexicon lexicon) {
    this(lexicon, List.of());
  }

  /**
   * @param names forms of names that are said in the call
   */
  Phrases(Lexicon lexicon, List<String> names) {
    this.lexicon = lexicon;
    this.names =
        names.isEmpty()
            ? "(?!)"
            : names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
  }

  /** The same phrases, knowing these names. */
  Phrases naming(List<String> known) {
    return new Phrases(lexicon, known);
  }

  String language() {
    return lexicon.language();
  }

  /** Unicode scripts of the language, by their names, the telling one first. */
  List<String> scripts() {
    return lexicon.list("scripts");
  }

  /** Every phrase of the key that is found in the text, as the matcher that stands on it. */
  List<Matcher> matches(String key, CharSequence text) {
    List<Matcher> found = new ArrayList<>();
    for (Pattern pattern : patterns(key)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        found.add(matcher);
      }
    }
    return found;
  }

  /** Hands over the matcher at everything that any phrase of the key finds in the text. */
  void each(String key, CharSequence text, Consumer<Matcher> found) {
    for (Pattern pattern : patterns(key)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.accept(matcher);
      }
    }
  }

  /** The text without what phrases of the key find in it. */
  String without(String key, String text) {
    String rest = text;
    for (Pattern pattern : patterns(key)) {
      rest = pattern.matcher(rest).replaceAll("");
    }
    return rest;
  }

  /** The first phrase of the key that is found in the text, or null. */
  Matcher find(String key, CharSequence text) {
    List<Matcher> found = matches(key, text);
    return found.isEmpty() ? null : found.get(0);
  }

  boolean has(String key, CharSequence text) {
    return find(key, text) != null;
  }

  /** Whether a phrase of the key is the whole text. */
  boolean is(String key, CharSequence text) {
    return patterns(key).stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }

  /** The lists under a key that maps phrases to phrases, compiled. */
  Map<Pattern, List<Pattern>> table(String key) {
    Map<Pattern, List<Pattern>> table = new java.util.LinkedHashMap<>();
    lexicon
        .map(key)
        .forEach(
            (phrase, list) ->
                table.put(
                    compile(phrase),
                    ((List<?>) list).stream().map(String::valueOf).map(this::compile).toList()));
    return table;
  }

  private String either(String key) {
    List<String> forms = lexicon.list(key);
    return forms.isEmpty() ? "(?!)" : String.join("|", forms);
  }

  private List<Pattern> patterns(String key) {
    return compiled.computeIfAbsent(key, k -> lexicon.list(k).stream().map(this::compile).toList());
  }

  private Pattern compile(String phrase) {
    return Lexicon.compile(
        PLACE
            .matcher(phrase)
            .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1)))));
  }

  /** What stands for a place in a phrase; a name may have gaps on either side. */
  private String filled(String key) {
    return switch (key) {
      case "name" -> "(?<name>(?-i:" + names + "))";
      case "person" ->
          "(?:" + GAP + " ?)?(?<person>" + either("person") + ")(?: " + GAP + "){0,2}";
      case "firm" -> "(?<firm>" + either("firm") + ")";
      case "gap" -> GAP;
      default -> "(?:" + either(key) + ")";
    };
  }
}
