package org.callpress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a page's JSON-LD must be: each thing of a type that Callpress uses, with the properties that
 * readers of such data require, dates in ISO form, and addresses that lead somewhere in the site.
 */
final class StructuredDataRules {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Set<String> DATES =
      Set.of("startDate", "datePublished", "dateCreated", "temporalCoverage");
  private static final Set<String> ADDRESSES = Set.of("url", "item", "contentUrl", "@id");

  /** What each type must say; a type that is not here is a mistake. */
  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry("WebSite", List.of("name", "url", "inLanguage")),
          Map.entry("Event", List.of("name", "startDate", "location", "organizer", "url")),
          Map.entry("VirtualLocation", List.of("url")),
          Map.entry("DigitalDocument", List.of("name", "url", "inLanguage", "author", "encoding")),
          Map.entry("Corporation", List.of("name", "url")),
          Map.entry("Organization", List.of("name")),
          Map.entry("Person", List.of("name")),
          Map.entry("Dataset", List.of("name", "description", "creator", "distribution", "url")),
          Map.entry("DataDownload", List.of("contentUrl", "encodingFormat")),
          Map.entry("QAPage", List.of("mainEntity", "inLanguage")),
          Map.entry("Question", List.of("@id", "text", "author", "answerCount", "inLanguage")),
          Map.entry("Answer", List.of("@id")),
          Map.entry("BreadcrumbList", List.of("itemListElement")),
          Map.entry("ListItem", List.of("position", "name", "item")));

  /** All types that Callpress uses. */
  static final Set<String> TYPES = REQUIRED.keySet();

  private final Path folder;
  private final String url;
  private final Map<String, Document> pages = new TreeMap<>();
  private final Map<String, Integer> types = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  /**
   * @param folder of the site
   * @param url that it is published under
   */
  StructuredDataRules(Path folder, String url) {
    this.folder = folder;
    this.url = url;
  }

  /** How often each type was found. */
  Map<String, Integer> types() {
    return types;
  }

  List<String> wrong() {
    return wrong;
  }

  /** Looks at every block of a page. */
  void check(String path) throws java.io.IOException {
    for (Element block : page(path).select("script[type=application/ld+json]")) {
      JsonNode data = JSON.readTree(block.data());
      if (!"https://schema.org".equals(data.path("@context").asString())) {
        wrong.add(path + ": no vocabulary");
      }
      if (data.has("@graph")) {
        data.get("@graph").forEach(thing -> thing(path, thing));
      } else {
        thing(path, data);
      }
    }
  }

  private Document page(String path) throws java.io.IOException {
    Document page = pages.get(path);
    if (page == null) {
      page = Jsoup.parse(Files.readString(folder.resolve(path)));
      pages.put(path, page);
    }
    return page;
  }

  private void thing(String path, JsonNode thing) {
    String type = thing.path("@type").asString();
    types.merge(type, 1, Integer::sum);
    for (String property : REQUIRED.getOrDefault(type, List.of("a known @type"))) {
      if (!thing.has(property)
          || thing.get(property).isEmpty() && thing.get(property).isContainer()) {
        wrong.add(path + ": " + type + " has no " + property);
      }
    }
    for (String property : thing.propertyNames()) {
      JsonNode value = thing.get(property);
      value(path, property, value);
      if (property.equals("itemListElement")) {
        positions(path, value);
      }
    }
  }

  private void value(String path, String property, JsonNode value) {
    if (value.isArray()) {
      value.forEach(item -> value(path, property, item));
    } else if (value.isObject()) {
      thing(path, value);
    } else if (value.isString() && value.asString().isBlank()) {
      wrong.add(path + ": " + property + " is blank");
    } else if (DATES.contains(property) && !DATE.matcher(value.asString()).matches()) {
      wrong.add(path + ": " + property + " is no date: " + value);
    } else if (ADDRESSES.contains(property)) {
      address(path, property, value.asString());
    }
  }

  private void positions(String path, JsonNode list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).path("position").asInt() != i + 1) {
        wrong.add(path + ": the steps are not numbered");
      }
    }
  }

  private void address(String path, String property, String address) {
    String[] parts = address.split("#", 2);
    String file = parts[0].startsWith(url) ? parts[0].substring(url.length()) : "?";
    try {
      boolean there = Files.isRegularFile(folder.resolve(file));
      if (!there || parts.length == 2 && page(file).getElementById(parts[1]) == null) {
        wrong.add(path + ": " + property + " leads nowhere: " + address);
      }
    } catch (java.io.IOException e) {
      wrong.add(path + ": " + property + " cannot be read: " + address);
    }
  }
}
