package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.config.Lexicon;
import org.callpress.source.Span;

/**
 * How one language asks and answers: the phrases of {@code languages/<language>/exchanges.yml}. A
 * language without such a file has none, and only its question marks tell.
 */
final class Phrases {
  /** A sentence is judged by its first characters: bounds the work on a line of any length. */
  private static final int WINDOW = 1500;

  private static final String ORDINAL = "{n}";

  /** The number of "last" and "finally". */
  static final int LAST = -1;

  private static final Map<String, Phrases> BY_LANGUAGE = load();

  private final Map<String, List<Pattern>> plain = new LinkedHashMap<>();
  private final Map<String, Map<Integer, List<Pattern>>> numbered = new LinkedHashMap<>();

  private Phrases(Lexicon lexicon) {
    for (Topic topic : Topic.values()) {
      plain.put(topic.key, lexicon == null ? List.of() : plain(lexicon.list(topic.key)));
      numbered.put(topic.key, lexicon == null ? Map.of() : numbered(lexicon, topic.key));
    }
  }

  /** The headings of the file whose entries are phrases. */
  enum Topic {
    CUE("cue"),
    OPEN_LINE("open-line"),
    ON_BEHALF("on-behalf"),
    NOT_AN_ASK("not-an-ask"),
    INVITATION("invitation"),
    ELABORATION("elaboration"),
    CLAUSE_BREAK("clause-break"),
    REQUEST("request"),
    IMPERATIVE("imperative"),
    ANNOUNCEMENT("announcement"),
    NEXT_GROUP("next-group"),
    ANSWERS_QUESTION("answers-question"),
    HAND_OVER("hand-over"),
    EMPTY_ANSWER("empty-answer");

    private final String key;

    Topic(String key) {
      this.key = key;
    }
  }

  static Phrases of(String language) {
    Phrases phrases = BY_LANGUAGE.get(language);
    return phrases != null
        ? phrases
        : BY_LANGUAGE.getOrDefault(primary(language), new Phrases(null));
  }

  /** Whether one of the topic's phrases stands in the text, with or without an ordinal. */
  boolean found(Topic topic, String text) {
    String window = window(text);
    return plain.get(topic.key).stream().anyMatch(phrase -> phrase.matcher(window).find())
        || !ordinals(topic, text).isEmpty();
  }

  /** An ordinal that one of the topic's phrases has in it, and where the phrase stands. */
  record Ordinal(int number, Span span) {}

  /**
   * The ordinals in the topic's phrases, in the order of the text; {@link #LAST} for "last". Where
   * phrases overlap, the one that begins first stands.
   */
  List<Ordinal> ordinals(Topic topic, String text) {
    String window = window(text);
    List<Ordinal> found = new ArrayList<>();
    numbered
        .get(topic.key)
        .forEach((number, phrases) -> addOrdinals(found, number, phrases, window));
    found.sort(
        Comparator.comparingInt((Ordinal ordinal) -> ordinal.span().start())
            .thenComparingInt(ordinal -> -ordinal.span().end())
            .thenComparingInt(Ordinal::number));
    List<Ordinal> disjoint = new ArrayList<>();
    for (Ordinal ordinal : found) {
      if (disjoint.isEmpty()
          || disjoint.get(disjoint.size() - 1).span().end() <= ordinal.span().start()) {
        disjoint.add(ordinal);
      }
    }
    return disjoint;
  }

  private static void addOrdinals(
      List<Ordinal> found, int number, List<Pattern> phrases, String text) {
    for (Pattern phrase : phrases) {
      Matcher matcher = phrase.matcher(text);
      while (matcher.find()) {
        found.add(new Ordinal(number, new Span(matcher.start(), matcher.end())));
      }
    }
  }

  /** The places of the topic's phrases in the whole text, in order. */
  List<Span> places(Topic topic, String text) {
    List<Span> places = new ArrayList<>();
    for (Pattern phrase : plain.get(topic.key)) {
      Matcher matcher = phrase.matcher(text);
      while (matcher.find()) {
        places.add(new Span(matcher.start(), matcher.end()));
      }
    }
    places.sort(null);
    return places;
  }

  private static String window(String text) {
    return text.length() <= WINDOW ? text : text.substring(0, WINDOW);
  }

  private static List<Pattern> plain(List<String> phrases) {
    return phrases.stream().filter(p -> !p.contains(ORDINAL)).map(Lexicon::compile).toList();
  }

  private static Map<Integer, List<Pattern>> numbered(Lexicon lexicon, String key) {
    Map<Integer, List<Pattern>> byNumber = new LinkedHashMap<>();
    List<String> frames = lexicon.list(key).stream().filter(p -> p.contains(ORDINAL)).toList();
    lexicon
        .map("ordinals")
        .forEach(
            (number, words) ->
                byNumber.put(
                    Integer.valueOf(String.valueOf(number)),
                    frames.stream()
                        .map(f -> f.replace(ORDINAL, alternatives((List<?>) words)))
                        .map(Lexicon::compile)
                        .toList()));
    return byNumber;
  }

  private static String alternatives(List<?> words) {
    return String.join("|", words.stream().map(word -> Pattern.quote(word.toString())).toList());
  }

  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  private static Map<String, Phrases> load() {
    Map<String, Phrases> phrases = new LinkedHashMap<>();
    for (Lexicon lexicon : Lexicon.all("exchanges")) {
      phrases.put(lexicon.language(), new Phrases(lexicon));
    }
    return phrases;
  }
}
