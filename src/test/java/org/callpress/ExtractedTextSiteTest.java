package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.callpress.config.SiteConfigReader;
import org.callpress.transcript.TypesetPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A call from a PDF: the file and its text are published, linked, and what the places refer to. */
class ExtractedTextSiteTest {
  private static final String PAGES =
      """
      head: Acme Corp
      foot: Page # of ##
      lines: 9
      **Acme Corp Q1 2026 Earnings Call**
      April 30, 2026

      **Operator:** Good day, and welcome to the Acme call. Otto, please go ahead.

      **Otto Brandt:** Thank you. Freight grew by eight percent in the quarter, and the contracts that we signed in the autumn will carry it through the year, as far as one can see today from the orders that are at hand in all of our regions.

      We will now take your questions.

      **Operator:** Our first question is from Ana Ruiz of Aldgate Research.

      **Ana Ruiz:** How is pricing?

      **Otto Brandt:** Firm, as before.
      """;

  @Test
  void placesReferToTheTextBesideTheOriginal(@TempDir Path folder) throws IOException {
    byte[] pdf = TypesetPdf.of(PAGES, false);
    Path file = folder.resolve("content/acme/2026-q1/transcript.pdf");
    Files.createDirectories(file.getParent());
    Files.write(file, pdf);
    new SiteBuilder(SiteConfigReader.defaults(folder), false).build(2);

    Path data = folder.resolve("site/data/acme/2026-q1");
    assertThat(data.resolve("source.pdf")).hasBinaryContent(pdf);
    Lines text = new Lines(data.resolve("source.txt"));
    JsonNode call = new ObjectMapper().readTree(Files.readString(data.resolve("call.json")));
    for (JsonNode passage : call.get("passages")) {
      assertThat(text.at(passage.get("spans")).replaceAll("\\s+", ""))
          .isEqualTo(passage.get("text").asString().replaceAll("\\s+", ""));
    }
    assertThat(call.get("passages").size()).isGreaterThan(4);

    Path pages = folder.resolve("site/en/acme/2026-q1");
    assertThat(pages.resolve("index.html"))
        .content()
        .contains("data/acme/2026-q1/source.pdf\"", "data/acme/2026-q1/source.txt\"");
    assertThat(pages.resolve("passages.html")).content().contains("data/acme/2026-q1/source.txt\"");
  }

  /** A saved page is data here: no host serves it as a page that runs what is in it. */
  @Test
  void aSavedPageIsPublishedAsText(@TempDir Path folder) throws IOException {
    String page =
        "<!doctype html><html><head><script>evil()</script></head><body>"
            + "<p>Acme Corp - Q1 2026</p><p>April 30, 2026</p>"
            + "<p>Otto Brandt: Freight grew by eight percent.</p>"
            + "<p>Ana Ruiz: How is pricing?</p><p>Otto Brandt: Firm.</p><p>Ana Ruiz: Thanks.</p>"
            + "</body></html>";
    Path file = folder.resolve("content/acme/2026-q1/transcript.html");
    Files.createDirectories(file.getParent());
    Files.writeString(file, page);
    new SiteBuilder(SiteConfigReader.defaults(folder), false).build(2);

    Path data = folder.resolve("site/data/acme/2026-q1");
    assertThat(data.resolve("source.html.txt")).hasContent(page);
    assertThat(data.resolve("source.html")).doesNotExist();
    assertThat(folder.resolve("site/en/acme/2026-q1/index.html"))
        .content()
        .contains("data/acme/2026-q1/source.html.txt\"");
  }
}
