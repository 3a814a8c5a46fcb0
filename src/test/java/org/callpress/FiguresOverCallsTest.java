package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
        .containsExactly("Company, as stated 210 +9% 230 +4% 220 +6% 200 +5%");
    assertThat(rows(page("metrics.html"), "#operating-income"))
        .containsExactly("Company, as stated 25 — 24 20");
  }

  @Test
  void aMetricOfNoLexiconIsOneHoweverItIsWritten() {
    assertThat(rows(page("metrics.html"), "#yard-services-revenue"))
        .containsExactly("Company, as stated — — 33 31");
    assertThat(page("metrics.html").select("[id=chart-yard-services-revenue-q]")).hasSize(1);
  }

  @Test
  void aChartSaysItsValuesInWords() {
    Element chart = page("metrics.html").selectFirst("#revenue svg");
    assertThat(chart.attr("role")).isEqualTo("img");
    assertThat(chart.selectFirst("desc").text())
        .isEqualTo("Q1 FY25: 200; Q2 FY25: 220; Q3 FY25: —; Q4 FY25: 230; Q1 FY26: 210");
    assertThat(chart.select("rect")).hasSize(4);
  }

  @Test
  void earlierValuesAreComparedWithWhatWasSaidThen() {
    assertThat(rows(page("metrics.html"), "#earlier"))
        .containsExactly(
            "Revenue US$ 192 million Q1 FY2026 US$ 200 million Q1 FY2025 differ Revenue was $210"
                + " million, an increase of 9%, compared to $192 million in the same quarter last"
                + " year. Revenue was $200 million, an increase of 5%.",
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
            "larkfield/2025-q4 operating-income FY2026 withdrawn",
            "larkfield/2026-q1 revenue Q2 FY2026 open");
  }

  @Test
  void aPromiseIsToldWithWhatBecameOfIt() {
    assertThat(page("guidance.html").select("tbody tr").eachText())
        .contains(
            "Capital expenditure FY2025 US$ 30 million to US$ 40 million For the full year, we"
                + " expect capital expenditures of $30 million to $40 million. as expected narrowed"
                + " to US$ 32 million to US$ 38 million Q2 FY2025 For the full year, we now expect"
                + " capital expenditures of $32 million to $38 million. stated US$ 36 million Q4"
                + " FY2025 For the full year, capital expenditures were $36 million.",
            "Operating income FY2026 at least US$ 90 million For fiscal year 2026, we expect"
                + " operating income of at least $90 million. withdrawn Q1 FY2026 After the flood"
                + " in the northern yard, we are withdrawing our guidance for the year.");
  }

  @Test
  void everyTableHasItsOwnFiles() throws Exception {
    for (String name : List.of("metrics.html", "guidance.html")) {
      for (Element section : page(name).select("section.s")) {
        Path csv = file(section, "CSV");
        long numbers = section.select("tbody td a.cell").size();
        assertThat(Csv.read(csv).size() - 1).as(csv.toString()).isBetween(1, (int) numbers);
        assertThat(Files.readString(file(section, "JSON"))).contains("\"schema\":\"callpress/");
      }
    }
    Element revenue = page("metrics.html").getElementById("revenue");
    assertThat(Csv.read(file(revenue, "CSV")).stream().skip(1).map(row -> row.get(3)))
        .containsExactly("200000000", "220000000", "230000000", "210000000");
  }

  private static Path file(Element section, String text) {
    Element link = section.selectFirst(".files a:containsOwn(" + text + ")");
    return site.output().resolve("en/larkfield").resolve(link.attr("href")).normalize();
  }

  @Test
  void theCompanyAndEachCallLeadThere() {
    assertThat(page("index.html").select("a[href=metrics.html], a[href=guidance.html]")).hasSize(2);
    assertThat(page("2025-q1/figures.html").select("a[href=../metrics.html]")).hasSize(1);
  }
}
