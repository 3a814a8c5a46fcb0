package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.callpress.config.SiteConfigReader;
import org.callpress.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/**
 * The sample archive as it is published under an address of its own, in four languages: what pages
 * say to readers of any page of a call, and to machines; and how heavy they are.
 */
class PublishedPagesTest {
  private static final String URL = "https://ir.example.com/calls/";
  private static final String CALL = "lanyi/2026-q2/";
  private static final int KB = 1024;

  @TempDir private static Path site;

  @BeforeAll
  static void build() {
    String config =
        "url: " + URL + "\nlanguages: [en, zh, zh-Hant, ja]\noutput: " + site.resolve("out");
    SourceText yaml = new SourceText("site-config.yml", config, "");
    SiteReport report =
        new SiteBuilder(SiteConfigReader.read(yaml, Path.of("").toAbsolutePath()).value(), false)
            .build(2);
    assertThat(report.output()).as("%s", report).isNotNull();
  }

  private static String text(String path) throws IOException {
    return Files.readString(site.resolve("out").resolve(path));
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(text(path), URL + path);
  }

  private static List<String> files(String ending) throws IOException {
    Path root = site.resolve("out");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static List<String> pages() throws IOException {
    return files(".html").stream().filter(p -> p.contains("/") && !p.startsWith("data/")).toList();
  }

  @Test
  void anOldCallSaysThatItIsOne() throws IOException {
    for (String page : List.of("index", "remarks", "qa", "figures", "passages")) {
      Element notice = page("en/" + CALL + page + ".html").selectFirst(".asof");
      assertThat(notice).as(page).isNotNull();
      assertThat(notice.text()).contains("13 November 2025", "Q4 FY2026");
      assertThat(notice.selectFirst("a").absUrl("href")).endsWith("en/lanyi/2026-q4/index.html");
    }
    assertThat(page("en/lanyi/2026-q4/qa.html").select(".asof")).isEmpty();
  }

  @Test
  void theSafeHarbourStatementIsOneClickAway() throws IOException {
    for (String call : List.of("lanyi/2026-q1", "lanyi/2026-q4", "aldermoor-surgical/2025-q3")) {
      Element link = page("en/" + call + "/figures.html").selectFirst(".foot a[href*=#t]");
      assertThat(link).as(call).isNotNull();
      String[] target = link.absUrl("href").substring(URL.length()).split("#");
      assertThat(page(target[0]).getElementById(target[1])).as(link.outerHtml()).isNotNull();
    }
  }

  @Test
  void aCallIsCitedInTheLanguageOfThePage() throws IOException {
    Document english = page("en/" + CALL + "qa.html");
    assertThat(english.selectFirst("[data-cite=apa]").text())
        .isEqualTo(
            "Lanyi Group. (2025, November 13). Q2 FY2026 results call [Earnings call transcript]. "
                + english.selectFirst(".site .name").text()
                + ". "
                + URL
                + "en/lanyi/2026-q2/index.html");
    assertThat(page("zh/" + CALL + "qa.html").selectFirst("[data-cite=gbt7714]").text())
        .isEqualTo(
            "岚驿集团. 2026财年第2财季业绩会：业绩会文字记录[EB/OL]. (2025-11-13). "
                + URL
                + "zh/lanyi/2026-q2/index.html.");
    assertThat(english.selectFirst("[data-cite=bibtex]").wholeText())
        .startsWith("@misc{lanyi-2026-q2,\n  author = {{Lanyi Group}},\n")
        .contains("date = {2025-11-13}")
        .endsWith("\n}");
  }

  @Test
  void termsLeadToTheGlossaryAndBringTheirExplanation() throws IOException {
    Document reading = page("zh/" + CALL + "qa.html");
    assertThat(reading.select("a.term")).isNotEmpty();
    for (Element term : reading.select("a.term")) {
      String[] target = term.absUrl("href").substring(URL.length()).split("#");
      assertThat(page(target[0]).getElementById(target[1])).as(term.outerHtml()).isNotNull();
      assertThat(reading.getElementById(term.attr("aria-describedby")).text()).isNotBlank();
    }
    assertThat(reading.select("[lang^=zh] a.term").eachText()).contains("服务费");
  }

  @Test
  void everyPartCarriesItsLanguage() throws IOException {
    Document japanese = page("ja/" + CALL + "qa.html");
    assertThat(japanese.selectFirst("html").attr("lang")).isEqualTo("ja");
    assertThat(japanese.text()).contains("2025年11月13日");
    Document traditional = page("zh-hant/" + CALL + "qa.html");
    assertThat(traditional.selectFirst("html").attr("lang")).isEqualTo("zh-Hant");
    assertThat(traditional.select(".t[lang=zh-Hans]")).hasSizeGreaterThan(10);
    assertThat(traditional.select(".t[lang=zh-Hant]")).isEmpty();
  }

  @Test
  void alternatesAreAbsoluteAndMutual() throws IOException {
    for (String path : pages()) {
      List<String> alternates = alternates(path);
      assertThat(alternates).as(path).contains(URL + path).allMatch(a -> a.startsWith(URL));
      for (String alternate : alternates) {
        String there = alternate.substring(URL.length());
        assertThat(alternates(there)).as(path + " and " + there).isEqualTo(alternates);
      }
    }
    assertThat(page("en/" + CALL + "qa.html").select("link[hreflang=x-default]")).hasSize(1);
  }

  private static List<String> alternates(String path) throws IOException {
    return page(path)
        .select("link[rel=alternate][hreflang]:not([hreflang=x-default])")
        .eachAttr("href");
  }

  @Test
  void dataBlocksAreWholeInTheWordsOfSchemaOrg() throws IOException {
    StructuredDataRules rules = new StructuredDataRules(site.resolve("out"), URL);
    for (String path : pages()) {
      rules.check(path);
    }
    assertThat(rules.wrong()).isEmpty();
    assertThat(rules.types().keySet())
        .containsExactlyInAnyOrderElementsOf(StructuredDataRules.TYPES);
    assertThat(rules.types().get("Event")).isEqualTo(4 * 6);
  }

  @Test
  void feedsHoldEachCallOnceNewestFirst() throws Exception {
    org.w3c.dom.Document feed = xml("zh/feed.atom");
    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    NodeList updated = feed.getElementsByTagName("updated");
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(6);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      Element html = page(elementText(feed, "id", i + 1).substring(URL.length())).body();
      assertThat(html.selectFirst("h1").text()).isNotBlank();
      ids.add(elementText(feed, "id", i + 1));
      assertThat(updated.item(i).getTextContent())
          .isGreaterThanOrEqualTo(updated.item(i + 1).getTextContent());
    }
    assertThat(ids).hasSize(6);
    assertThat(xml("en/lanyi/feed.atom").getElementsByTagName("entry").getLength()).isEqualTo(4);
    for (String folder : List.of("en/", "zh/", "zh-hant/", "ja/", "ja/lanyi/")) {
      FeedRules.checkAtom(site.resolve("out").resolve(folder + "feed.atom"), URL + folder);
      FeedRules.checkJson(site.resolve("out").resolve(folder + "feed.json"), URL + folder);
    }
  }

  private static String elementText(org.w3c.dom.Document document, String tag, int index) {
    return document.getElementsByTagName(tag).item(index).getTextContent();
  }

  private static org.w3c.dom.Document xml(String path) throws Exception {
    return FeedRules.xml(site.resolve("out").resolve(path));
  }

  @Test
  void theSitemapKnowsThePagesAndTheirAlternates() throws Exception {
    NodeList places = xml("sitemap.xml").getElementsByTagName("loc");
    assertThat(places.getLength()).isGreaterThan(100);
    for (int i = 0; i < places.getLength(); i++) {
      String path = places.item(i).getTextContent().substring(URL.length());
      assertThat(site.resolve("out").resolve(path)).exists();
    }
    assertThat(text("sitemap.xml")).contains("hreflang=\"zh-Hant\" href=\"" + URL + "zh-hant/");
    assertThat(text("robots.txt")).contains("Sitemap: " + URL + "sitemap.xml");
  }

  @Test
  void hostsAndProgramsFindTheirFiles() throws IOException {
    assertThat(text("_headers"))
        .contains("script-src 'self'", "frame-ancestors 'self'", "/calls/assets/*", "immutable")
        .doesNotContain("unsafe");
    List<String> listed = text("llms.txt").lines().filter(line -> line.startsWith("- [")).toList();
    assertThat(listed).hasSize(7);
    for (String line : listed) {
      String path = line.replaceFirst("^- \\[.*?\\]\\(" + URL + "(.*?)\\).*", "$1");
      assertThat(site.resolve("out").resolve(path)).exists();
    }
    assertThat(files(".css")).allMatch(f -> f.matches("assets/.+\\.[0-9a-f]{8}\\.css"));
  }

  @Test
  void cardsNameThePage() throws IOException {
    Document call = page("en/" + CALL + "index.html");
    assertThat(call.select("meta[property=og:url]").attr("content"))
        .isEqualTo(call.select("link[rel=canonical]").attr("href"))
        .isEqualTo(URL + "en/" + CALL + "index.html");
    assertThat(call.select("meta[property=og:title]").attr("content")).contains("Q2 FY2026");
    assertThat(call.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    for (String page : List.of("index", CALL + "qa", "lanyi/metrics", "speakers/index")) {
      String image = page("zh/" + page + ".html").select("meta[property=og:image]").attr("content");
      assertThat(site.resolve("out").resolve(image.substring(URL.length()))).exists();
    }
  }

  @Test
  void pagesAreLight() throws IOException {
    assertThat(weight(".css", "")).isLessThanOrEqualTo(12 * KB);
    assertThat(weight(".woff2", "")).isLessThanOrEqualTo(150 * KB);
    assertThat(weight(".js", "assets/search")).isLessThanOrEqualTo(6 * KB);
    for (String path : files("qa.html")) {
      assertThat(zipped(path)).as(path).isLessThanOrEqualTo(40 * KB);
    }
  }

  /** Of all assets with this ending, but for those whose path begins so. */
  private static int weight(String ending, String but) throws IOException {
    int sum = 0;
    for (String path : files(ending)) {
      boolean counts = path.startsWith("assets/") && (but.isEmpty() || !path.startsWith(but));
      sum += counts ? zipped(path) : 0;
    }
    return sum;
  }

  private static int zipped(String path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(site.resolve("out").resolve(path)));
    }
    return bytes.size();
  }
}
