package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.config.Lexicon;
import org.callpress.source.Scripts;

/**
 * The words of a text that tell what it is about. Words are cut to their first six letters, which
 * makes one term of "profit", "profitable" and "profitability" without knowing the language; Han is
 * read in pairs of characters, numbers whole. Words of no topic ("thank", "question") are left out.
 */
final class Vocabulary {
  /** Truncation to a fixed length is the plainest stemming there is, and needs no language. */
  private static final int STEM = 6;

  /** A word that would get shorter than this keeps its ending. */
  private static final int SHORTEST = 3;

  private static final int LONGEST_PHRASE = 3;

  /** Characters of the longest name of a thing in Han. */
  private static final int LONGEST_HAN_NAME = 6;

  private static final Set<String> STOP_WORDS = Set.copyOf(new HashSet<>(list("stop-words")));
  private static final String STOP_CHARACTERS =
      Lexicon.all("exchanges").stream()
          .flatMap(lexicon -> lexicon.list("stop-characters").stream())
          .collect(Collectors.joining());
  private static final List<String> ENDINGS = list("endings");
  private static final Map<String, String> SAME_THING = sameThing();

  private Vocabulary() {}

  /** The terms of a text in the order of their first occurrence. */
  static Set<String> terms(String text) {
    Set<String> terms = new LinkedHashSet<>();
    List<String> words = words(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i < words.size(); i++) {
      add(terms, words.get(i));
      addPhrases(terms, words, i);
    }
    return terms;
  }

  private static void add(Set<String> terms, String word) {
    if (Scripts.isHan(word.codePointAt(0))) {
      for (int i = 0; i + 2 <= word.length(); i++) {
        String pair = word.substring(i, i + 2);
        if (!STOP_WORDS.contains(pair) && !hasStopCharacter(pair)) {
          terms.add(pair);
        }
        addThings(terms, word, i);
      }
    } else if (word.length() > 1 && !STOP_WORDS.contains(word)) {
      terms.add(stem(word));
    }
  }

  /** Han has no spaces: a name may stand anywhere in a run. */
  private static void addThings(Set<String> terms, String run, int from) {
    for (int end = from + 2; end <= Math.min(run.length(), from + LONGEST_HAN_NAME); end++) {
      String thing = SAME_THING.get(run.substring(from, end));
      if (thing != null) {
        terms.add(thing);
      }
    }
  }

  private static boolean hasStopCharacter(String pair) {
    return pair.chars().anyMatch(c -> STOP_CHARACTERS.indexOf(c) >= 0);
  }

  private static void addPhrases(Set<String> terms, List<String> words, int from) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(words.size(), from + LONGEST_PHRASE); i++) {
      phrase.append(i == from ? "" : " ").append(withoutEnding(words.get(i)));
      String thing = SAME_THING.get(phrase.toString());
      if (thing != null) {
        terms.add(thing);
      }
    }
  }

  private static String stem(String word) {
    if (!Character.isLetter(word.charAt(0))) {
      return word;
    }
    String bare = withoutEnding(word);
    return bare.length() > STEM ? bare.substring(0, STEM) : bare;
  }

  private static String bare(String phrase) {
    return String.join(" ", words(phrase).stream().map(Vocabulary::withoutEnding).toList());
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Runs of Han, and runs of letters and digits with what joins them inside a word. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    boolean han = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWordCharacter(text, i);
      boolean nowHan = inside && Scripts.isHan(text.charAt(i));
      if (start >= 0 && (!inside || nowHan != han)) {
        words.add(text.substring(start, i));
        start = -1;
      }
      if (inside && start < 0) {
        start = i;
        han = nowHan;
      }
    }
    return words;
  }

  private static boolean isWordCharacter(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || "&.-".indexOf(c) >= 0
            && at > 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1))
        || c == '%' && at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private static List<String> list(String key) {
    return Lexicon.all("exchanges").stream()
        .flatMap(lexicon -> lexicon.list(key).stream())
        .toList();
  }

  private static Map<String, String> sameThing() {
    Map<String, String> things = new HashMap<>();
    for (Lexicon lexicon : Lexicon.all("exchanges")) {
      lexicon
          .map("same-thing")
          .forEach(
              (thing, names) ->
                  ((List<?>) names)
                      .forEach(name -> things.put(bare(name.toString()), "=" + thing)));
    }
    return things;
  }
}
