package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.config.Lexicon;
import org.callpress.config.PhraseList;
import org.callpress.source.Span;

/**
 * How one language asks and answers: the phrases of {@code languages/<language>/exchanges.yml}. A
 * language without such a file has none, and only its question marks tell.
 */
final class Phrases {
  /** A sentence is judged by its first characters: bounds the work on a line of any length. */
  private static final int WINDOW = 1500;

  private static final int LONGEST_LEAD_IN = 8;

  private static final String ORDINAL = "{n}";

  /** What a name may have in it and does not end in. */
  private static final Pattern TRAILING = Pattern.compile("[.'’-]{1,9}$");

  /** Stands in a phrase for any word of the list of that name. */
  private static final Pattern WORDS_OF = Pattern.compile("\\{([a-z-]{2,})\\}");

  /** The number of "last" and "finally". */
  static final int LAST = -1;

  /** The number of a claim to everything that was asked: "let me take both". */
  static final int ALL = 0;

  private static final Map<String, Phrases> BY_LANGUAGE = load();

  private final Map<String, PhraseList> plain = new LinkedHashMap<>();
  private final Map<String, PhraseList> numbered = new LinkedHashMap<>();

  /** Which number each of the numbered phrases has in it. */
  private final Map<Pattern, Integer> numbers = new IdentityHashMap<>();

  private final List<Pattern> leadIns;

  private Phrases(Lexicon lexicon) {
    leadIns = lexicon == null ? List.of() : lexicon.phrases("lead-in");
    for (Topic topic : Topic.values()) {
      List<String> phrases = lexicon == null ? List.of() : expanded(lexicon, topic.key);
      plain.put(topic.key, plain(phrases));
      numbered.put(
          topic.key, lexicon == null ? PhraseList.of(List.of()) : numbered(lexicon, phrases));
    }
  }

  /** The headings of the file whose entries are phrases. */
  enum Topic {
    CALL("call"),
    CUE("cue"),
    OPEN_LINE("open-line"),
    ON_BEHALF("on-behalf"),
    READING_OUT("reading-out"),
    COURTESY("courtesy"),
    NOT_AN_ASK("not-an-ask"),
    TOPIC("topic"),
    COUNT("count"),
    UNFINISHED("unfinished"),
    INVITATION("invitation"),
    ELABORATION("elaboration"),
    OPENING_QUESTION("opening-question"),
    CLAUSE_BREAK("clause-break"),
    REQUEST("request"),
    IMPERATIVE("imperative"),
    ANNOUNCEMENT("announcement"),
    NEXT_GROUP("next-group"),
    ANSWERS_QUESTION("answers-question"),
    ANSWERS_ALL("answers-all"),
    HAND_OVER("hand-over"),
    PASSING_ON("passing-on"),
    ADDS("adds"),
    AFFIRMATION("affirmation"),
    LEAVES_OPEN("leaves-open"),
    AFTER_CALL("after-call"),
    STAND_IN("stand-in"),
    ASKED_BY("asked-by"),
    QUOTED("quoted"),
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

  /**
   * Whether one of the topic's phrases stands in the text, with or without an ordinal, from its
   * beginning or from where its lead-in ("And so, I guess, …") ends.
   */
  boolean found(Topic topic, String text) {
    String window = window(text);
    List<Matcher> phrases = plain.get(topic.key).matchers(window);
    return phrases.stream().anyMatch(Matcher::find)
        || !phrases.isEmpty() && anyIn(withoutLeadIn(window), phrases)
        || !ordinals(topic, text).isEmpty();
  }

  private static boolean anyIn(String text, List<Matcher> phrases) {
    return phrases.stream().anyMatch(phrase -> phrase.reset(text).find());
  }

  /** What stands behind the first of the topic's phrases; all of it where there is none. */
  String after(Topic topic, String text) {
    return first(topic, text).map(found -> text.substring(found.end())).orElse(text);
  }

  /** Whether the text is no more than what may stand before what a sentence says: "And then". */
  boolean isLeadIn(String text) {
    return text.isBlank() || withoutLeadIn(text + ", x").equals("x");
  }

  private String withoutLeadIn(String text) {
    String rest = text;
    for (int i = 0; i < LONGEST_LEAD_IN; i++) {
      int end = 0;
      for (Pattern leadIn : leadIns) {
        Matcher matcher = leadIn.matcher(rest);
        end = matcher.lookingAt() ? Math.max(end, matcher.end()) : end;
      }
      if (end == 0 || end == rest.length()) {
        return rest;
      }
      rest = rest.substring(end);
    }
    return rest;
  }

  /** An ordinal that one of the topic's phrases has in it, and where the phrase stands. */
  record Ordinal(int number, Span span) {}

  /**
   * The ordinals in the topic's phrases, in the order of the text; {@link #LAST} for "last". Where
   * phrases overlap, the one that begins first stands.
   */
  List<Ordinal> ordinals(Topic topic, String text) {
    String window = window(text);
    List<Matcher> phrases = numbered.get(topic.key).matchers(window);
    if (phrases.isEmpty()) {
      return List.of();
    }
    int leadIn = window.length() - withoutLeadIn(window).length();
    List<Ordinal> found = new ArrayList<>();
    for (Matcher matcher : phrases) {
      addOrdinals(found, matcher, 0);
      addOrdinals(found, matcher, leadIn);
    }
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

  private void addOrdinals(List<Ordinal> found, Matcher matcher, int from) {
    matcher.reset();
    matcher.region(from, matcher.regionEnd());
    while (matcher.find()) {
      int number = numbers.get(matcher.pattern());
      found.add(new Ordinal(number, new Span(matcher.start(), matcher.end())));
    }
  }

  /** The first place where one of the topic's phrases stands. */
  Optional<Matcher> first(Topic topic, String text) {
    String window = window(text);
    return plain.get(topic.key).in(window).stream().min(Comparator.comparingInt(Matcher::start));
  }

  /** What a phrase has under a name, e.g. {@code (?<firm>…)}; null where it has no such thing. */
  static String named(String name, Matcher found) {
    String words =
        found.pattern().pattern().contains("(?<" + name + ">") ? found.group(name) : null;
    return words == null ? null : TRAILING.matcher(words).replaceFirst("");
  }

  /** The places of the topic's phrases in the whole text, in order. */
  List<Span> places(Topic topic, String text) {
    List<Span> places = new ArrayList<>();
    for (Matcher matcher : plain.get(topic.key).matchers(text)) {
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

  private static PhraseList plain(List<String> phrases) {
    return PhraseList.of(
        phrases.stream().filter(p -> !p.contains(ORDINAL)).map(Lexicon::compile).toList());
  }

  private PhraseList numbered(Lexicon lexicon, List<String> phrases) {
    List<Pattern> all = new ArrayList<>();
    List<String> frames = phrases.stream().filter(p -> p.contains(ORDINAL)).toList();
    lexicon
        .map("ordinals")
        .forEach(
            (number, words) -> {
              for (String frame : frames) {
                Pattern phrase =
                    Lexicon.compile(frame.replace(ORDINAL, alternatives((List<?>) words)));
                numbers.put(phrase, Integer.valueOf(number));
                all.add(phrase);
              }
            });
    return PhraseList.of(all);
  }

  private static List<String> expanded(Lexicon lexicon, String key) {
    return lexicon.list(key).stream()
        .map(
            phrase ->
                WORDS_OF
                    .matcher(phrase)
                    .replaceAll(
                        list ->
                            Matcher.quoteReplacement(alternatives(lexicon.list(list.group(1))))))
        .toList();
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
