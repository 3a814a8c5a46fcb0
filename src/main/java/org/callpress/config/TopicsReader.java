package org.callpress.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callpress.call.Slug;

/** Reads {@code topics:} of {@code site-config.yml} and {@code company.yml}. */
final class TopicsReader {
  private TopicsReader() {}

  /**
   * @param language of names and terms that are written without one
   */
  static List<Topic> read(YamlMap root, String language) {
    List<Topic> topics = new ArrayList<>();
    for (YamlMap map : root.maps("topics")) {
      String id = map.id("id", "capital-return");
      Map<String, String> names = map.names("names", language);
      List<String> terms = terms(map);
      map.end();
      if (id != null || !names.isEmpty()) {
        String known = id != null ? id : Slug.of(names.values().iterator().next());
        topics.add(new Topic(known, names, terms));
      }
    }
    return List.copyOf(topics);
  }

  /** A list, or a list for each language. */
  private static List<String> terms(YamlMap map) {
    if (!map.holdsMap("terms")) {
      return map.texts("terms");
    }
    YamlMap byLanguage = map.map("terms");
    List<String> terms = new ArrayList<>();
    byLanguage.names().forEach(language -> terms.addAll(byLanguage.texts(language)));
    return terms;
  }
}
