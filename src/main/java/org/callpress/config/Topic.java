package org.callpress.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A topic that questions are filed under: "capital-return", known by "buyback", "dividend" and 回购.
 *
 * @param id in addresses and in the export
 * @param names to show, by language tag
 * @param terms that tell it, in any language: a word or a phrase each, in any case
 */
public record Topic(String id, Map<String, String> names, List<String> terms) {
  public Topic {
    names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
    terms = List.copyOf(terms);
  }

  /**
   * The topics that a site has which states none, from the files {@code topics.yml}. Their names
   * are messages of the interface, {@code topic.pricing}, since pages may be in more languages than
   * calls are understood in.
   */
  public static List<Topic> defaults() {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    for (Lexicon lexicon : Lexicon.all("topics")) {
      for (String id : lexicon.map("terms").keySet()) {
        List<String> found = terms.computeIfAbsent(id, i -> new ArrayList<>());
        ((List<?>) lexicon.map("terms").get(id)).forEach(term -> found.add(term.toString()));
      }
    }
    List<Topic> topics = new ArrayList<>();
    terms.forEach((id, cues) -> topics.add(new Topic(id, Map.of(), cues)));
    return List.copyOf(topics);
  }

  /** Topics and further ones; one with the id of another replaces it. */
  public static List<Topic> and(List<Topic> topics, List<Topic> others) {
    Map<String, Topic> byId = new LinkedHashMap<>();
    topics.forEach(topic -> byId.put(topic.id(), topic));
    others.forEach(topic -> byId.put(topic.id(), topic));
    return List.copyOf(byId.values());
  }

  public String nameIn(String language) {
    String own = names.get(language);
    return own != null ? own : names.isEmpty() ? id : names.values().iterator().next();
  }
}
