package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A company with four calls: its series, a value that a later call states otherwise, one that it
 * states alike, and guidance that came true, did not, and is still open.
 */
class FiguresOverCallsTest {
  private static SiteFixture site;
  private static SiteFixture.Outcome outcome;

  @BeforeAll
  static void build(@TempDir Path folder) {
    site = SiteFixture.of("sites", "over-calls", folder);
    outcome = site.build();
  }

  private static Document page(String name) {
    return Jsoup.parse(site.read("en/larkfield/" + name));
  }

  private static List<String> rows(Document page, String of) {
    return page.select(of + " tbody tr").stream().map(Element::text).toList();
  }

  @Test
  void theSeriesStandCallByCall() {
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(rows(page("metrics.html"), "#revenue"))
        .containsExactly("Company, as stated 200 +5% 220 +6% 230 +4% 210 +9%");
    assertThat(rows(page("metrics.html"), "#operating-income"))
        .containsExactly("Company, as stated 20 24 — 25");
  }

  @Test
  void aChartSaysItsValuesInWords() {
    Element chart = page("metrics.html").selectFirst("#revenue svg");
    assertThat(chart.attr("role")).isEqualTo("img");
    assertThat(chart.selectFirst("desc").text())
        .isEqualTo("Q1 FY25: 200; Q2 FY25: 220; Q4 FY25: 230; Q1 FY26: 210");
    assertThat(chart.select("rect")).hasSize(4);
  }

  @Test
  void earlierValuesAreComparedWithWhatWasSaidThen() {
    assertThat(rows(page("metrics.html"), "#earlier"))
        .containsExactly(
            "Revenue US$ 192 million Q1 FY2026 US$ 200 million Q1 FY2025 differ",
            "Operating income US$ 20 million Q2 FY2025 US$ 20 million Q1 FY2025 agree",
            "Operating income US$ 20 million Q1 FY2026 US$ 20 million Q1 FY2025 agree");
  }

  @Test
  void guidanceStandsBesideWhatWasStatedLater() {
    assertThat(site.read("data/larkfield/guidance.csv").lines().map(line -> line.split(",")))
        .extracting(cells -> cells[0] + " " + cells[2] + " " + cells[4] + " " + cells[12])
        .containsExactly(
            "call metric period outcome",
            "larkfield/2025-q1 capex FY2025 within",
            "larkfield/2025-q1 revenue Q2 FY2025 above",
            "larkfield/2025-q2 capex FY2025 within",
            "larkfield/2025-q4 revenue Q1 FY2026 below",
            "larkfield/2026-q1 revenue Q2 FY2026 open");
  }

  @Test
  void theCompanyAndEachCallLeadThere() {
    assertThat(page("index.html").select("a[href=metrics.html], a[href=guidance.html]")).hasSize(2);
    assertThat(page("2025-q1/figures.html").select("a[href=../metrics.html]")).hasSize(1);
  }
}
