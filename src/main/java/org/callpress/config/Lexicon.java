package org.callpress.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What one stage has to know of one language: cue phrases, names of metrics, number words. Read
 * from {@code languages/<language>/<topic>.yml} on the class path. Phrases are regular expressions,
 * matched without regard to case; lists of plain words are read as they stand.
 */
public final class Lexicon {
  private final String language;
  private final Map<String, Object> entries;

  private Lexicon(String language, Map<String, Object> entries) {
    this.language = language;
    this.entries = entries;
  }

  /** BCP 47 tags of the languages that Callpress knows, in the order of the index. */
  public static List<String> languages() {
    return ((List<?>) load("languages/index.yml")).stream().map(String::valueOf).toList();
  }

  /** The lexicons of all languages that have one on this topic, in the order of the index. */
  public static List<Lexicon> all(String topic) {
    List<Lexicon> lexicons = new ArrayList<>();
    for (String language : languages()) {
      Object entries = load("languages/" + language + "/" + topic + ".yml");
      if (entries != null) {
        lexicons.add(new Lexicon(language, asMap(entries)));
      }
    }
    return List.copyOf(lexicons);
  }

  /** BCP 47 tag, e.g. "en". */
  public String language() {
    return language;
  }

  /** The list under a key; empty where the language has none. */
  public List<String> list(String key) {
    Object value = entries.get(key);
    return value == null ? List.of() : ((List<?>) value).stream().map(String::valueOf).toList();
  }

  /** The mapping under a key; empty where the language has none. */
  public Map<String, Object> map(String key) {
    Object value = entries.get(key);
    return value == null ? Map.of() : asMap(value);
  }

  /** Everything that the language has on the topic. */
  Map<String, Object> entries() {
    return java.util.Collections.unmodifiableMap(entries);
  }

  /** The phrases under a key, compiled. */
  public List<Pattern> phrases(String key) {
    return list(key).stream().map(Lexicon::compile).toList();
  }

  /** The phrases under a key, to be looked for together. */
  public PhraseList phraseList(String key) {
    return PhraseList.of(phrases(key));
  }

  /**
   * Compiles a phrase of a lexicon: the case of letters does not matter. A phrase in ASCII is
   * compared in ASCII, which is far quicker and finds the same.
   */
  public static Pattern compile(String phrase) {
    boolean ascii = phrase.chars().allMatch(c -> c < 128);
    return Pattern.compile(
        phrase, ascii ? Pattern.CASE_INSENSITIVE : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object value) {
    return new LinkedHashMap<>((Map<String, Object>) value);
  }

  /** The document in a resource, or null where there is no such resource. */
  private static Object load(String resource) {
    try (InputStream in = Lexicon.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null
          ? null
          : new Load(LoadSettings.builder().setLabel(resource).build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
