package org.callpress.call;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A word of a company's own, explained: "ADS", also said 美国存托股, "American depositary share; one
 * Lanyi ADS stands for four ordinary shares".
 *
 * @param name as the company writes it
 * @param aliases other forms that are said, in any language
 * @param explanations by language tag; at least one
 */
public record Term(String name, List<String> aliases, Map<String, String> explanations) {
  public Term {
    aliases = List.copyOf(aliases);
    explanations = Collections.unmodifiableMap(new TreeMap<>(explanations));
  }

  /** The language of the explanation that a page in {@code language} shows: its own, else any. */
  public String languageFor(String language) {
    return explanations.containsKey(language) ? language : explanations.keySet().iterator().next();
  }
}
