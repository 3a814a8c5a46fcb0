package org.callpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.callpress.config.SiteConfig;
import org.callpress.config.SiteConfigReader;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with more pages than one sitemap may have gets several and an index of them. */
class SitemapTest {
  @TempDir private Path folder;

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }

  private void write(int most, String... pages) throws IOException {
    SourceText yaml =
        new SourceText("site-config.yml", "url: https://a.example/c/\nlanguages: [en, zh]", "");
    SiteConfig config = SiteConfigReader.read(yaml, folder).value();
    try (OutputTree tree = OutputTree.open(folder.resolve("site"), step -> {})) {
      Sitemap.write(config, new TreeSet<>(List.of(pages)), most, tree);
      tree.finish();
      tree.publish();
    }
  }

  @Test
  void whatFitsIsOneFile() throws IOException {
    write(2, "en/a.html", "zh/a.html");
    assertThat(text("sitemap.xml"))
        .contains("<urlset", "<loc>https://a.example/c/en/a.html</loc>")
        .contains("hreflang=\"zh\" href=\"https://a.example/c/zh/a.html\"");
    assertThat(folder.resolve("site/sitemap-1.xml")).doesNotExist();
  }

  @Test
  void theRestGoesToFurtherOnes() throws IOException {
    write(2, "en/a.html", "en/b.html", "zh/a.html");
    assertThat(text("sitemap.xml"))
        .contains("<sitemapindex", "<loc>https://a.example/c/sitemap-1.xml</loc>", "sitemap-2.xml")
        .doesNotContain("sitemap-3.xml", "a.html");
    assertThat(text("sitemap-1.xml"))
        .contains("en/a.html", "en/b.html")
        .doesNotContain("<loc>https://a.example/c/zh");
    assertThat(text("sitemap-2.xml")).contains("<loc>https://a.example/c/zh/a.html</loc>");
    assertThat(text("robots.txt")).contains("Sitemap: https://a.example/c/sitemap.xml");
  }

  @Test
  void aPageOfOneLanguageHasNoAlternateInTheOther() throws IOException {
    write(9, "en/a.html", "en/b.html", "zh/a.html");
    assertThat(text("sitemap.xml")).contains("href=\"https://a.example/c/zh/a.html\"");
    assertThat(text("sitemap.xml")).doesNotContain("https://a.example/c/zh/b.html");
  }
}
