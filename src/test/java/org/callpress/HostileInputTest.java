package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Markup, code and template syntax in every field of transcript, YAML and prose are words and
 * nothing else. Every attack of the fixture calls {@code evil(n)}.
 */
class HostileInputTest {
  private static SiteFixture site;
  private static SiteFixture.Outcome outcome;

  @BeforeAll
  static void build(@TempDir Path folder) {
    site = SiteFixture.of("sites", "hostile", folder);
    outcome = site.build();
  }

  private static List<String> pages() {
    return site.files().stream().filter(file -> file.endsWith(".html")).toList();
  }

  @Test
  void theSiteIsBuilt() {
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(pages()).hasSizeGreaterThan(20);
  }

  @Test
  void noPageRunsAnything() {
    List<String> wrong = new ArrayList<>();
    for (String page : pages()) {
      Document html = Jsoup.parse(site.read(page));
      for (Element element : html.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          if (isCode(attribute)) {
            wrong.add(page + ": " + element.tagName() + " " + attribute);
          }
        }
        String tag = element.normalName();
        boolean code =
            tag.equals("script")
                && !element.attr("type").equals("application/ld+json")
                && !element.attr("src").startsWith("../")
                && !element.attr("src").startsWith("assets/");
        if (code || List.of("style", "iframe", "object").contains(tag)) {
          wrong.add(page + ": " + element);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isCode(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
    return name.startsWith("on")
        || name.equals("style")
        || value.startsWith("javascript:")
        || List.of("src", "href").contains(name) && value.contains("evil");
  }

  /** The same in a page's bytes, where a browser's parser would find what jsoup's does not. */
  @Test
  void noPageHoldsAnUnescapedAttack() {
    for (String page : pages()) {
      assertThat(site.read(page))
          .as(page)
          .doesNotContain("<script>", "<img src=x", "<svg on", "</title><", "<#include", "<@layout")
          .doesNotContainIgnoringCase("href=\"javascript:")
          .doesNotContain("\"onmouseover=\"", "uid=0", "root:x:");
    }
  }

  @Test
  void titlesHoldTheWordsThatWereWritten() {
    Document home = Jsoup.parse(site.read("en/index.html"));
    assertThat(home.title()).startsWith("</title><script>evil(71)</script> \"onmouseover=");
    assertThat(home.title()).contains("${7*7}", "{{7*7}}").doesNotContain("49");
    assertThat(home.select("title")).hasSize(1);
  }

  @Test
  void speechIsShownAsItStands() {
    Document remarks = Jsoup.parse(site.read("en/hostile/2026-q1/remarks.html"));
    assertThat(remarks.text())
        .contains("Revenue of </title><script>evil(8)</script> was $12 million")
        .contains("${\"freemarker.template.utility.Execute\"?new()(\"id\")}")
        .contains("&lt;script&gt;");
  }

  @Test
  void theSitemapIsXml() {
    Document xml = Jsoup.parse(site.read("sitemap.xml"), "", Parser.xmlParser());
    assertThat(xml.select("loc").eachText())
        .contains("https://example.com/calls/en/hostile/2026-q1/qa.html")
        .allMatch(url -> url.startsWith("https://example.com/calls/"));
  }
}
