package org.callpress.site;

import java.util.List;
import java.util.Map;

/**
 * The search page. Its script reads everything it says from here.
 *
 * @param index folder of the search index, relative to the page
 * @param tree folder of the tree's pages, relative to the page
 * @param trees folder of every language's pages, relative to the page, by language
 * @param words what the script writes, by name; "#" stands for a number
 * @param languages names of languages by tag, for the passages' tags
 * @param links the indexes, for readers without scripts
 */
public record SearchPage(
    Frame frame,
    String index,
    String tree,
    Map<String, String> trees,
    Map<String, String> words,
    Map<String, String> languages,
    List<Link> links)
    implements Page {
  public SearchPage {
    trees = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(trees));
    words = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(words));
    languages = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(languages));
    links = List.copyOf(links);
  }

  @Override
  public String template() {
    return "search";
  }
}
