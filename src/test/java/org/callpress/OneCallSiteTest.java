package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.callpress.config.SiteConfigReader;
import org.callpress.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What single settings do, seen on a site of one call whose transcript has times. */
class OneCallSiteTest {
  private static final String TRANSCRIPT =
      """
      Aldermoor Surgical Q1 2026 Earnings Call

      [00:00:05] Operator: Good morning, and welcome to the Aldermoor Surgical earnings call.
      [00:01:10] Ines Farrow: Thank you. Revenue rose 4% to 310 million dollars in the quarter.
      [00:02:30] Operator: The first question comes from Tom Hale with Quillmark Research.
      [00:02:41] Tom Hale: How do you see demand for instruments in the second half?
      [01:03:02] Ines Farrow: We expect demand for instruments to stay where it is.
      """;

  @TempDir private Path folder;

  private Document reading(String site, String call) throws IOException {
    Path home = folder.resolve("content/aldermoor/2026-q1");
    Files.createDirectories(home);
    Files.writeString(home.resolve("transcript.txt"), TRANSCRIPT);
    Files.writeString(home.resolve("call.yml"), call);
    SourceText yaml = new SourceText("site-config.yml", "languages: [en]\n" + site, "");
    SiteReport report =
        new SiteBuilder(SiteConfigReader.read(yaml, folder).value(), false).build(1);
    assertThat(report.output()).as("%s", report).isNotNull();
    return Jsoup.parse(Files.readString(report.output().resolve("aldermoor/2026-q1/qa.html")));
  }

  @Test
  void aPassageLinksToItsTimeInTheRecording() throws IOException {
    Document page = reading("", "recording: https://media.example.com/q1.mp3\n");
    assertThat(page.select(".heard").eachAttr("href"))
        .contains(
            "https://media.example.com/q1.mp3#t=161", "https://media.example.com/q1.mp3#t=3782");
    assertThat(page.select(".heard").eachText()).contains("2:41", "1:03:02");
  }

  @Test
  void withoutARecordingThereIsNothingToHear() throws IOException {
    assertThat(reading("", "").select(".heard")).isEmpty();
  }

  @Test
  void anEmbeddedSiteBringsNoHeaderAndMayBeFramed() throws IOException {
    Document own = reading("embed: false\n", "");
    assertThat(own.select("header.site")).hasSize(1);
    Document embedded = reading("embed: true\n", "");
    assertThat(embedded.select("header.site, .foot .prose-links")).isEmpty();
    assertThat(embedded.select(".bar .find a[href$=search.html]")).hasSize(1);
    assertThat(embedded.select("main#main, .foot")).hasSize(2);
  }

  @Test
  void onlyAnEmbeddedSiteMayBeFramedByAnybody() throws IOException {
    reading("embed: true\n", "");
    assertThat(headers()).contains("frame-ancestors *").doesNotContain("frame-ancestors 'self'");
    reading("", "");
    assertThat(headers()).contains("frame-ancestors 'self'");
  }

  private String headers() throws IOException {
    return Files.readString(folder.resolve("site/_headers"));
  }
}
