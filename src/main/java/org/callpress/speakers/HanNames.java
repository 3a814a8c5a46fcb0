package org.callpress.speakers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.source.Pinyin;
import org.callpress.source.Scripts;

/**
 * Finds what people with Chinese names are called in the Chinese of the call, by the sound: "Fan
 * Jiang" is 蒋凡. Only for recognising whom a sentence names; as a name to show it would be a guess.
 */
final class HanNames {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private HanNames() {}

  /** The most frequent spelling of each sound (joined syllables, lower case) in the text. */
  static Map<String, String> find(String text, List<String> sounds) {
    Map<String, Map<String, Integer>> spellings = new TreeMap<>();
    for (int i = 0; i < text.length(); i++) {
      StringBuilder sound = new StringBuilder();
      for (int n = 1; n <= LONGEST && isHan(text, i + n - 1); n++) {
        sound.append(Pinyin.of(text.charAt(i + n - 1)));
        if (n >= SHORTEST && sounds.contains(sound.toString())) {
          spellings
              .computeIfAbsent(sound.toString(), s -> new TreeMap<>())
              .merge(text.substring(i, i + n), 1, Integer::sum);
        }
      }
    }
    Map<String, String> found = new LinkedHashMap<>();
    spellings.forEach((sound, counts) -> found.put(sound, mostFrequent(counts)));
    return found;
  }

  /**
   * What people are called by their family names, e.g. 韩总 for 韩雪, where the text calls them so and
   * the same characters mean nothing else in it (本周总体).
   *
   * @param surnames of which each is one person's alone
   * @return the surname of each form
   */
  static Map<String, String> addressed(
      String text, CastPhrases phrases, Collection<String> surnames) {
    Map<String, String> forms = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    phrases
        .naming(List.copyOf(surnames))
        .each(
            "address",
            text,
            found -> {
              forms.put(found.group(), found.group("name"));
              counts.merge(found.group(), 1, Integer::sum);
            });
    forms
        .keySet()
        .removeIf(form -> text.split(Pattern.quote(form), -1).length - 1 > counts.get(form));
    return forms;
  }

  /** The characters of a text that sound as the name does: "Qiu" is 邱, 丘 or 秋. */
  static Set<String> soundingAs(String name, String text) {
    String sound = name.toLowerCase(Locale.ROOT);
    return text.chars()
        .filter(c -> Scripts.isHan((char) c))
        .distinct()
        .filter(c -> Pinyin.of((char) c).equals(sound))
        .mapToObj(Character::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The family name of a name in Han characters; four characters begin with one of two. */
  static String surname(String name) {
    return name.substring(0, name.length() == LONGEST ? 2 : 1);
  }

  static boolean isName(String form) {
    return form.length() >= SHORTEST
        && form.length() <= LONGEST
        && form.chars().allMatch(c -> Scripts.isHan((char) c));
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static boolean isHan(String text, int at) {
    return at < text.length() && Scripts.isHan(text.charAt(at));
  }
}
