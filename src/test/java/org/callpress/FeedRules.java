package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What RFC 4287 requires of {@code feed.atom}, and JSON Feed 1.1 of {@code feed.json}. */
final class FeedRules {
  static final String ATOM = "http://www.w3.org/2005/Atom";

  private FeedRules() {}

  static Document xml(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Files.readString(file))));
  }

  /**
   * @param url that the folder of the feed is published under
   */
  static void checkAtom(Path file, String url) throws Exception {
    Element feed = xml(file).getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(text(feed, "id")).isEqualTo(url + "feed.atom");
    assertThat(text(feed, "title")).isNotBlank();
    OffsetDateTime newest = OffsetDateTime.parse(text(feed, "updated"));
    assertThat(links(feed, "self")).containsExactly(url + "feed.atom");
    assertThat(links(feed, "alternate")).containsExactly(url + "index.html");
    Set<String> ids = new HashSet<>();
    OffsetDateTime last = newest;
    for (Element entry : children(feed, "entry")) {
      assertThat(ids.add(text(entry, "id"))).as("an id stands once").isTrue();
      assertThat(text(entry, "id")).startsWith("https://").endsWith("/index.html");
      assertThat(text(entry, "title")).isNotBlank();
      assertThat(text(children(entry, "author").get(0), "name")).isNotBlank();
      assertThat(text(entry, "summary")).isNotBlank();
      assertThat(links(entry, "alternate")).containsExactly(text(entry, "id"));
      OffsetDateTime updated = OffsetDateTime.parse(text(entry, "updated"));
      assertThat(updated).as("newest first").isBeforeOrEqualTo(last);
      last = updated;
    }
  }

  static void checkJson(Path file, String url) throws IOException {
    JsonNode feed = new ObjectMapper().readTree(Files.readString(file));
    assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").asString()).isNotBlank();
    assertThat(feed.get("feed_url").asString()).isEqualTo(url + "feed.json");
    assertThat(feed.get("home_page_url").asString()).isEqualTo(url + "index.html");
    Set<String> ids = new HashSet<>();
    for (JsonNode item : feed.get("items")) {
      assertThat(ids.add(item.get("id").asString())).isTrue();
      assertThat(item.get("url").asString()).startsWith("https://");
      assertThat(item.get("content_text").asString()).isNotBlank();
      OffsetDateTime.parse(item.get("date_published").asString());
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  /** The text of the one child of this name. */
  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.get(0).getTextContent();
  }

  private static List<String> links(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }
}
