package org.callpress.call;

import java.util.List;
import java.util.Map;

/**
 * One person (or voice) of a call.
 *
 * @param id unique in the call, and the same person in other calls where that is known: "eddie-wu"
 * @param name the name to show where a language has none of its own
 * @param names by language tag, e.g. {"en": "Eddie Wu", "zh": "吴泳铭"}
 * @param aliases other forms of the name that are said in the call: "Jiang Fan" is 蒋凡 and 蒋总
 * @param labels the printed labels that this person speaks under, as printed
 * @param role in this call, or null
 * @param affiliation company or firm, or null where nothing says it
 */
public record Speaker(
    String id,
    String name,
    Map<String, String> names,
    List<String> aliases,
    List<String> labels,
    String role,
    String affiliation,
    Side side) {
  public Speaker {
    names = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(names));
    aliases = List.copyOf(aliases);
    labels = List.copyOf(labels);
  }

  public String nameIn(String language) {
    return LanguageTags.pick(names, language, name);
  }
}
