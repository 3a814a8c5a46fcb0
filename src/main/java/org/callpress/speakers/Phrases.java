package org.callpress.speakers;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.config.Lexicon;
import org.callpress.config.PhraseList;

/**
 * The cue phrases of one language, with its places for names filled in: {@code {person}} and {@code
 * {firm}} by what a name looks like there, {@code {name}} by the names of a cast, any other by the
 * phrases of that key.
 */
final class Phrases {
  /** Stands for words that the transcriber could not make out: {@code {gap}}. */
  static final String GAP = "\uFFFC";

  private static final String NAME = "{name}";
  private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z-]+)\\}");

  private final Lexicon lexicon;
  private final Phrases nameless;
  private final String names;
  private final Map<String, PhraseList> compiled = new ConcurrentHashMap<>();
  private final Map<String, Map<Pattern, PhraseList>> tables = new ConcurrentHashMap<>();

  /** Phrases that know nobody by name: {@code {name}} matches nothing. Good for every call. */
  Phrases(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nameless = null;
    this.names = "(?!)";
  }

  private Phrases(Phrases nameless, String names) {
    this.lexicon = nameless.lexicon;
    this.nameless = nameless;
    this.names = names;
  }

  /**
   * These phrases in a call; those without a name in them stay compiled.
   *
   * @param forms of names that are said in the call
   */
  Phrases knowing(Collection<String> forms) {
    return forms.isEmpty()
        ? this
        : new Phrases(
            this,
            forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
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
    return phrases(key).in(text);
  }

  /** Hands over the matcher at everything that any phrase of the key finds in the text. */
  void each(String key, CharSequence text, Consumer<Matcher> found) {
    for (Matcher matcher : phrases(key).matchers(text)) {
      while (matcher.find()) {
        found.accept(matcher);
      }
    }
  }

  /** The text without what phrases of the key find in it. */
  String without(String key, String text) {
    String rest = text;
    for (Matcher matcher : phrases(key).matchers(text)) {
      rest = matcher.pattern().matcher(rest).replaceAll("");
    }
    return rest;
  }

  /** The first phrase of the key that is found in the text, or null. */
  Matcher find(String key, CharSequence text) {
    return phrases(key).matchers(text).stream().filter(Matcher::find).findFirst().orElse(null);
  }

  boolean has(String key, CharSequence text) {
    return find(key, text) != null;
  }

  /** Whether a phrase of the key is the whole text. */
  boolean is(String key, CharSequence text) {
    return phrases(key).anyIs(text);
  }

  /** The lists under a key that maps phrases to phrases; they know nobody by name. */
  Map<Pattern, PhraseList> table(String key) {
    return nameless != null ? nameless.table(key) : tables.computeIfAbsent(key, this::readTable);
  }

  private Map<Pattern, PhraseList> readTable(String key) {
    Map<Pattern, PhraseList> table = new LinkedHashMap<>();
    lexicon
        .map(key)
        .forEach(
            (phrase, list) ->
                table.put(
                    compile(phrase),
                    compiled(((List<?>) list).stream().map(String::valueOf).toList())));
    return table;
  }

  private String either(String key) {
    List<String> forms = lexicon.list(key);
    return forms.isEmpty() ? "(?!)" : String.join("|", forms);
  }

  private PhraseList phrases(String key) {
    PhraseList known = compiled.get(key);
    if (known != null) {
      return known;
    }
    List<String> listed = lexicon.list(key);
    boolean shared = nameless != null && listed.stream().noneMatch(p -> p.contains(NAME));
    PhraseList list = shared ? nameless.phrases(key) : compiled(listed);
    compiled.put(key, list);
    return list;
  }

  private PhraseList compiled(List<String> listed) {
    return PhraseList.of(listed.stream().map(this::compile).toList());
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
      case "person" -> "(?:" + GAP + " ?)?(?<person>" + either("person") + ")(?: " + GAP + "){0,2}";
      case "firm" -> "(?<firm>" + either("firm") + ")";
      case "gap" -> GAP;
      default -> "(?:" + either(key) + ")";
    };
  }
}
