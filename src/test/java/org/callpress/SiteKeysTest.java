package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code site-config.yml} says of look, menus and pages is what the site has. */
class SiteKeysTest {
  private static final String CONFIG =
      """
      name: {en: Aldermoor calls}
      languages: [en]
      logo: brand/logo.svg
      accent: "#7a1f3d"
      fonts:
        serif: brand/house.woff2
        sans: [{file: brand/house.woff2, weight: 400}, {file: brand/house.woff2, weight: 400, style: italic}]
      navigation: [calls, {name: Investor relations, url: https://ir.example.com/}, {page: about, name: What this is}]
      footer: [disclaimer]
      pages: {questions: false, exchanges: false, speakers: false, firms: false, metrics: false, guidance: false, search: false}
      """;

  @TempDir private static Path folder;
  private static SiteReport report;

  @BeforeAll
  static void build() throws IOException {
    SiteFixture.copy(
        Path.of("content/aldermoor-surgical/2025-q3"), folder.resolve("content/aldermoor/q3"));
    SiteFixture.copy(Path.of("content/pages"), folder.resolve("content/pages"));
    Files.createDirectories(folder.resolve("brand"));
    Files.writeString(
        folder.resolve("brand/logo.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\"/>");
    Files.writeString(folder.resolve("brand/house.woff2"), "not read by a build");
    Files.writeString(folder.resolve("site-config.yml"), CONFIG);
    report = Sites.build(folder.resolve("site-config.yml"));
  }

  private static Path site() {
    return folder.resolve("site");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site())) {
      return files
          .filter(
              file -> file.toString().endsWith(".html") && !file.startsWith(site().resolve("data")))
          .sorted()
          .toList();
    }
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site().resolve(path)));
  }

  @Test
  void isPublishedWithoutAFinding() {
    assertThat(report.output()).isNotNull();
    assertThat(report.findings())
        .noneMatch(found -> "PC".indexOf(found.code().name().charAt(0)) >= 0);
  }

  @Test
  void kindsOfPagesThatAreSwitchedOffAreNotThereAndNothingLeadsThere() throws IOException {
    String off = ".*(questions/|speakers/|firms/|metrics\\.html|guidance\\.html|search\\.html).*";
    assertThat(pages()).hasSizeGreaterThan(5).noneMatch(page -> page.toString().matches(off));
    for (Path page : pages()) {
      assertThat(Jsoup.parse(Files.readString(page)).select("[href]").eachAttr("href"))
          .as(page.toString())
          .noneMatch(href -> href.matches(off) && !href.startsWith("https:"));
    }
    assertThat(site().resolve("search")).doesNotExist();
  }

  @Test
  void namesStayWhereTheirLinksWent() throws IOException {
    Document call = page("aldermoor/2025-q3/index.html");
    assertThat(call.select("#people .cast").text()).isNotBlank();
    assertThat(call.select("#people .cast a")).isEmpty();
    assertThat(call.select("li:empty, nav:empty, p:empty:not(#said), h2:empty")).isEmpty();
  }

  @Test
  void menusNameWhatTheyAreToldTo() throws IOException {
    Document home = page("index.html");
    Element menu = home.selectFirst("header.site nav");
    assertThat(menu.select("a").eachText())
        .containsExactly("Calls", "Investor relations", "What this is");
    assertThat(menu.select("a").eachAttr("href"))
        .containsExactly("calls.html", "https://ir.example.com/", "about.html");
    assertThat(home.select(".prose-links a").eachAttr("href")).containsExactly("disclaimer.html");
  }

  @Test
  void theLookIsTheSites() throws IOException {
    Document page = page("aldermoor/2025-q3/index.html");
    Element logo = page.selectFirst("header.site img");
    assertThat(logo.attr("src")).matches("\\.\\./\\.\\./assets/logo\\.[0-9a-f]{8}\\.svg");
    assertThat(logo.attr("width")).isEqualTo("96");
    List<String> sheets = page.select("link[rel=stylesheet]").eachAttr("href");
    assertThat(sheets.get(sheets.size() - 1)).contains("config.");
    assertThat(sheets).noneMatch(sheet -> sheet.contains("fonts."));
    String css = Files.readString(site().resolve(sheets.get(sheets.size() - 1).substring(6)));
    assertThat(css)
        .contains("--accent: light-dark(#7a1f3d, #", "--tint: light-dark(#")
        .contains("@font-face { font-family: \"Callpress Serif\"", "font-style: italic")
        .containsPattern("url\\(\"house\\.[0-9a-f]{8}\\.woff2\"\\)");
  }
}
