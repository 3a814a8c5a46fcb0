package org.callpress.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static boolean isHan(String text, int at) {
    return at < text.length() && Scripts.isHan(text.charAt(at));
  }
}
