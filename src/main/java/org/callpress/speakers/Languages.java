package org.callpress.speakers;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.callpress.source.Scripts;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * Which language a sentence is in, by its script. Latin words inside Chinese are not a change of
 * language; a sentence that shows none (digits, a lone "OK") goes with its neighbours.
 */
final class Languages {
  /** A sentence in Latin letters of at most so many words does not leave its neighbours. */
  private static final int STRAY_WORDS = 1;

  private final Map<UnicodeScript, String> byScript = new LinkedHashMap<>();
  private final String standard;

  Languages(List<Phrases> phrases) {
    byScript.put(UnicodeScript.HANGUL, "ko");
    byScript.put(UnicodeScript.HIRAGANA, "ja");
    byScript.put(UnicodeScript.KATAKANA, "ja");
    byScript.put(UnicodeScript.CYRILLIC, "ru");
    byScript.put(UnicodeScript.HAN, "zh");
    for (Phrases language : phrases) {
      for (String script : language.scripts()) {
        byScript.put(UnicodeScript.forName(script), language.language());
      }
    }
    standard = byScript.getOrDefault(UnicodeScript.LATIN, "en");
  }

  /** The language of each sentence of a paragraph; null for all where none shows any. */
  List<String> of(String text, List<Span> sentences) {
    List<String> shown = new ArrayList<>();
    sentences.forEach(sentence -> shown.add(shown(sentence.of(text))));
    List<String> languages = new ArrayList<>(shown);
    for (int i = 0; i < languages.size(); i++) {
      if (isStray(text, sentences.get(i), languages.get(i))) {
        languages.set(i, null);
      }
    }
    fill(languages, shown);
    return languages.stream().allMatch(Objects::isNull) ? shown : languages;
  }

  /** The language of most of the sentences' characters; null where none shows any. */
  String most(String text, List<Span> sentences) {
    List<String> of = of(text, sentences);
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (int i = 0; i < of.size(); i++) {
      if (of.get(i) != null) {
        lengths.merge(of.get(i), sentences.get(i).length(), Integer::sum);
      }
    }
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The language of text whose script tells none. */
  String standard() {
    return standard;
  }

  private boolean isStray(String text, Span sentence, String language) {
    return standard.equals(language) && words(sentence.of(text)) <= STRAY_WORDS;
  }

  /**
   * Gives what shows no language that of its neighbours; between two languages a stray word stays
   * in the language that it is written in.
   */
  private static void fill(List<String> languages, List<String> shown) {
    String[] before = new String[languages.size()];
    String[] after = new String[languages.size()];
    for (int i = 1; i < languages.size(); i++) {
      before[i] = languages.get(i - 1) != null ? languages.get(i - 1) : before[i - 1];
    }
    for (int i = languages.size() - 2; i >= 0; i--) {
      after[i] = languages.get(i + 1) != null ? languages.get(i + 1) : after[i + 1];
    }
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i) == null) {
        boolean between = before[i] != null && after[i] != null && !before[i].equals(after[i]);
        String near = before[i] != null ? before[i] : after[i];
        languages.set(i, between && shown.get(i) != null ? shown.get(i) : near);
      }
    }
  }

  /** The language whose script outweighs Latin words, or the language of Latin, or null. */
  private String shown(String sentence) {
    Map<UnicodeScript, Integer> counts = new LinkedHashMap<>();
    sentence
        .codePoints()
        .filter(c -> Character.isLetter(c) && !Scripts.isLatinLetter(c))
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    int words = words(sentence);
    for (Map.Entry<UnicodeScript, String> script : byScript.entrySet()) {
      if (counts.getOrDefault(script.getKey(), 0) > words / 2) {
        return script.getValue();
      }
    }
    return words > 0 ? standard : null;
  }

  private static int words(String sentence) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      boolean letter = Scripts.isLatinLetter(c);
      if (letter && !inside) {
        words++;
      }
      inside = letter || inside && (c == '\'' || c == '’' || c == '-') && !Whitespace.is(c);
    }
    return words;
  }
}
