package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/**
 * What a site says to programs, on a site whose names are attacks ({@code sites/hostile}): it is
 * whole, and it says the names as they stand. The same rules hold for the sample archive, see
 * {@link PublishedPagesTest}.
 */
class ForMachinesTest {
  private static final String URL = "https://example.com/calls/";
  private static SiteFixture site;

  @BeforeAll
  static void build(@TempDir Path folder) {
    site = SiteFixture.of("sites", "hostile", folder);
    assertThat(site.build().exit()).isZero();
  }

  @Test
  void dataBlocksAreWhole() throws IOException {
    StructuredDataRules rules = new StructuredDataRules(site.output(), URL);
    for (String path : site.files()) {
      if (path.endsWith(".html")) {
        rules.check(path);
      }
    }
    assertThat(rules.wrong()).isEmpty();
    assertThat(rules.types()).containsKeys("Event", "Person", "BreadcrumbList", "QAPage");
  }

  @Test
  void feedsAreWhole() throws Exception {
    for (String folder : List.of("en/", "zh/", "en/hostile/", "zh/hostile/")) {
      FeedRules.checkAtom(site.output().resolve(folder + "feed.atom"), URL + folder);
      FeedRules.checkJson(site.output().resolve(folder + "feed.json"), URL + folder);
    }
    NodeList names =
        FeedRules.xml(site.output().resolve("en/feed.atom"))
            .getElementsByTagNameNS(FeedRules.ATOM, "name");
    assertThat(names.item(0).getTextContent()).startsWith("</title><script>evil(31)</script>");
  }

  @Test
  void everyPageHasItsImage() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String path : site.files()) {
      if (path.endsWith(".html") && path.contains("/") && !path.startsWith("data/")) {
        var image = org.jsoup.Jsoup.parse(site.read(path)).select("meta[property=og:image]");
        String to = image.attr("content").replace(URL, "");
        boolean hidden = site.read(path).contains("noindex");
        if (!hidden && (to.isEmpty() || !Files.isRegularFile(site.output().resolve(to)))) {
          wrong.add(path + ": " + to);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void llmsTextHoldsOneLinkALine() {
    List<String> lines = site.read("llms.txt").lines().toList();
    assertThat(lines.get(0)).startsWith("# ");
    assertThat(lines.stream().filter(line -> line.startsWith("- ")))
        .isNotEmpty()
        .allMatch(line -> line.matches("- \\[.+]\\(https://example\\.com/calls/[^ ()]+\\).*"))
        .noneMatch(line -> line.matches(".*[^\\\\]<script.*"));
  }
}
