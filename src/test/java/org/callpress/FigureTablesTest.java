package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of figures of a call whose questions are interpreted: an original and its rendering
 * share a row, one is rendered wrongly, and an analyst's number contradicts two of the company.
 */
class FigureTablesTest {
  private static SiteFixture site;
  private static Document page;

  @BeforeAll
  static void build(@TempDir Path folder) {
    site = SiteFixture.of("sites", "rendered", folder);
    SiteFixture.Outcome outcome = site.build();
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out() + outcome.err()).contains("2 warnings"); // each slip is told once
    page = Jsoup.parse(site.read("en/brennick/2025-q2/figures.html"));
  }

  @Test
  void originalAndRenderingShareARow() {
    Element row = page.getElementById("t4.1.f2");
    assertThat(row.select("td.words").text()).isEqualTo("The harbour fee is 0.6%. = 港口费是0.6%。");
    assertThat(row.select("td.src a").eachText()).containsExactly("¶ 4.1", "¶ 5.1");
    assertThat(row.select("[id=t5.1.f2]").attr("lang")).isEqualTo("zh");
  }

  @Test
  void aRenderingThatDiffersIsMarked() {
    assertThat(page.getElementById("t6.1.f2").select("td.words").text())
        .contains("12.5%. ≠ 订单增长了18%，平均折扣是15.5%。");
  }

  @Test
  void whatDoesNotAgreeStandsFirstWithItsSentences() {
    Element checks = page.getElementById("checks");
    assertThat(checks.select("tbody tr").eachText())
        .startsWith(
            "Stated −30%; the other figures give −20% do not agree Free cash flow was RMB 2.0"
                + " billion, a decrease of RMB 0.5 billion. Mara Quill ¶ 2.1 Your free cash flow"
                + " decreased 30%. Otto Brandt ¶ 4.1",
            "The interpretation states 15.5%, the original 12.5% do not agree Orders grew 18%, and"
                + " the average discount was 12.5%. Mara Quill ¶ 6.1 订单增长了18%，平均折扣是15.5%。 Mara"
                + " Quill ¶ 7.1");
    assertThat(checks.select("tbody tr").last().text())
        .startsWith("An approximate number proves nothing cannot be tested Operating income was");
    assertThat(page.select("#group a[href=#checks]")).hasSize(2);
  }

  @Test
  void numbersStandInLineAtTheirPoints() {
    Element revenue = page.selectFirst("#segments table");
    assertThat(revenue.select("td.v a").eachText()).containsExactly("14.1", "9", "24.6");
    assertThat(revenue.select("td.v a").eachAttr("data-pad")).containsExactly(".0");
  }

  @Test
  void anAmountPerShareStandsInFullInATableOfBillions() {
    assertThat(page.selectFirst("#group table").text())
        .contains("RMB 4.20")
        .doesNotContain("0.0000");
  }

  @Test
  void everyTableHasFilesThatHoldJustItsFigures() throws Exception {
    List<String> tested = new ArrayList<>();
    for (Element section : page.select("section.s")) {
      Path csv = target(section, "CSV");
      assertThat(Files.readString(target(section, "JSON"))).contains("\"schema\":\"callpress/");
      List<String> rows = Csv.read(csv).stream().skip(1).map(row -> row.get(0)).toList();
      if (section.id().equals("checks")) {
        assertThat(rows).hasSize(section.select("tbody tr").size());
      } else {
        assertThat(new TreeSet<>(rows)).as(section.id()).isEqualTo(figures(section));
      }
      tested.add(section.id());
    }
    assertThat(tested).containsExactly("segments", "group", "checks", "guidance", "answers");
  }

  private static Path target(Element section, String text) {
    Element link = section.selectFirst(".files a:containsOwn(" + text + ")");
    return site.output().resolve("en/brennick/2025-q2").resolve(link.attr("href")).normalize();
  }

  private static Set<String> figures(Element section) {
    return new TreeSet<>(section.select("[id^=t]").eachAttr("id"));
  }
}
