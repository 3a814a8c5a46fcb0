package org.callpress.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.config.Lexicon;
import org.callpress.config.PhraseList;

/**
 * The lexicons "transcript" of all languages as one: a call may change its language at any turn, so
 * its phrases are looked for in every language. {@code Words.has("closing", "You may now
 * disconnect.")} is true.
 */
final class Words {
  private static final List<Lexicon> LEXICONS = Lexicon.all("transcript");
  private static final Map<String, List<Pattern>> PHRASES = new ConcurrentHashMap<>();
  private static final Map<String, PhraseList> LISTS = new ConcurrentHashMap<>();
  private static final Map<String, Pattern> WHOLE = new ConcurrentHashMap<>();
  private static final Map<String, Pattern> CLOSED = new ConcurrentHashMap<>();

  private static final Map<String, Set<String>> SETS = new ConcurrentHashMap<>();
  private static final Map<String, Map<String, Object>> ENTRIES = new ConcurrentHashMap<>();

  /** A heading, a label, a notice is shorter, in characters. */
  private static final int LONGEST_WHOLE = 2000;

  private Words() {}

  /** The phrases under a key, in every language. */
  static List<Pattern> phrases(String key) {
    return PHRASES.computeIfAbsent(
        key, k -> LEXICONS.stream().flatMap(l -> l.phrases(k).stream()).toList());
  }

  /** A matcher on the text for each phrase of the key that may stand in it. */
  static List<Matcher> matchers(String key, CharSequence text) {
    return list(key).matchers(text);
  }

  private static PhraseList list(String key) {
    return LISTS.computeIfAbsent(key, k -> PhraseList.of(phrases(k)));
  }

  /** Whether a phrase of the key stands anywhere in the text. */
  static boolean has(String key, CharSequence text) {
    return list(key).anyIn(text);
  }

  /** Whether the whole text, trimmed, is a phrase of the key. */
  static boolean is(String key, CharSequence text) {
    return text.length() <= LONGEST_WHOLE && whole(key).matcher(text.toString().strip()).matches();
  }

  /** Whether the whole text, written without any blanks, is a phrase of the key so written. */
  static boolean isClosed(String key, String text) {
    Pattern closed =
        CLOSED.computeIfAbsent(
            key, k -> Lexicon.compile(alternatives(k).replace(" ?", "").replace(" ", "")));
    return closed.matcher(text).matches();
  }

  /** One pattern for every phrase of the key as alternatives. */
  private static Pattern whole(String key) {
    return WHOLE.computeIfAbsent(key, k -> Lexicon.compile(alternatives(k)));
  }

  private static String alternatives(String key) {
    List<String> phrases = new ArrayList<>();
    LEXICONS.forEach(l -> phrases.addAll(l.list(key)));
    return phrases.isEmpty() ? "(?!)" : "(?:" + String.join("|", phrases) + ")";
  }

  /** The words under a key, in lower case. */
  static Set<String> set(String key) {
    return SETS.computeIfAbsent(
        key,
        k ->
            LEXICONS.stream()
                .flatMap(l -> l.list(k).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** The number under a word, e.g. "ordinals", "third" → 3; null where there is none. */
  static Integer number(String key, String word) {
    return word.codePoints().allMatch(Character::isDigit)
        ? Integer.valueOf(word)
        : (Integer) entries(key).get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * What stands under a word, e.g. "metadata-keys", "Bank" → "company"; null where nothing does.
   */
  static String entry(String key, String word) {
    return (String) entries(key).get(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Object> entries(String key) {
    return ENTRIES.computeIfAbsent(
        key,
        k -> {
          Map<String, Object> all = new LinkedHashMap<>();
          LEXICONS.forEach(l -> all.putAll(l.map(k)));
          return all;
        });
  }
}
