package org.callpress.keys;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.callpress.CallReader;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.config.CompanyConfigReader;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the figures read of whole calls to what their readers say of them. */
class KeyedFiguresTest {
  private static final Path SAMPLE = Path.of("../shared/transcripts/alibaba-2024-06.txt");
  private static final Path CONTENT = Path.of("content");
  private static final Path KEYS = Path.of("src/test/resources/keys/figures");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void chineseOfAnInventedGroup(int quarter) {
    Path folder = CONTENT.resolve("lanyi");
    CompanyConfig company =
        CompanyConfigReader.read(
                SourceReader.read(folder.resolve("company.yml"), "company.yml").value(), "en")
            .value();
    Path file = folder.resolve("2026-q" + quarter).resolve("transcript.txt");
    FigureScore score = score(file, company, "zh-lanyi-2026-q" + quarter);
    reads(
        score,
        0.97,
        Map.of("value", 0.95, "unit", 0.95, "kind", 0.9, "segment", 0.85, "metric", 0.85));
  }

  @Test
  void chineseOfTheSampleCall() {
    Assumptions.assumeTrue(Files.exists(SAMPLE));
    FigureScore score = score(SAMPLE, CompanyConfig.NONE, "zh-sample-2024-06");
    reads(score, 0.97, Map.of("value", 0.95, "unit", 0.95));
  }

  @Test
  void chineseInTheStyleOfHongKong() {
    FigureScore score =
        score(KEYS.resolve("zh-chengyu-2025-q2.txt"), CompanyConfig.NONE, "zh-chengyu-2025-q2");
    holds(score, 0.97, 0.97, 0);
    reads(
        score,
        0.97,
        Map.of("value", 1.0, "unit", 1.0, "kind", 0.95, "segment", 0.95, "metric", 0.75));
  }

  @Test
  void chineseOfAMainlandMaker() {
    FigureScore score =
        score(KEYS.resolve("zh-hengpu-2025-q3.txt"), CompanyConfig.NONE, "zh-hengpu-2025-q3");
    holds(score, 0.95, 0.97, 0.95);
    reads(
        score,
        0.95,
        Map.of("value", 1.0, "unit", 1.0, "kind", 0.95, "segment", 0.9, "metric", 0.85));
  }

  @Test
  void chineseOfAMainlandHalfYear() {
    FigureScore score =
        score(KEYS.resolve("zh-qiaoxi-2025-h1.txt"), CompanyConfig.NONE, "zh-qiaoxi-2025-h1");
    holds(score, 0.97, 0.97, 0.95);
    reads(
        score,
        0.97,
        Map.of("value", 1.0, "unit", 1.0, "kind", 0.95, "segment", 0.95, "metric", 0.95));
  }

  /** A port group that counts in Hong Kong dollars, renminbi and US dollars. */
  @Test
  void chineseInThreeCurrencies() {
    FigureScore score =
        score(KEYS.resolve("zh-hengyu-2025-h1.txt"), CompanyConfig.NONE, "zh-hengyu-2025-h1");
    holds(score, 0.97, 0.97, 0.85);
  }

  @Test
  void englishOfTheSampleCall() {
    Assumptions.assumeTrue(Files.exists(SAMPLE));
    holds(score(SAMPLE, CompanyConfig.NONE, "en-sample-2024-06"), 0.97, 0.97, 0.95);
  }

  @Test
  void aDeviceMakersFourthQuarter() {
    Path file = CONTENT.resolve("aldermoor-surgical/2025-q4/transcript.txt");
    holds(score(file, CompanyConfig.NONE, "en-aldermoor-2025-q4"), 0.9, 0.9, 0.5);
  }

  /** Calls of invented companies, whose keys were written before what the program reads of them. */
  @ParameterizedTest
  @CsvSource({
    "en-quillfox-2025-q4, 0.94, 0.95", // software, a year's end, all but revenue non-GAAP
    "en-brenner-2025-h1, 0.97, 0.90", // machinery, a half-year in euros
    "en-sahyadri-2025-q3, 0.97, 0.95", // an Indian bank, the quarter and nine months
    "en-norvella-2025-q2, 0.97, 0.85", // medicines, at constant currency
    "en-marlowe-2025-q3, 0.97, 0.90", // shops, comparable sales
    "en-haverley-2025-h1, 0.97, 0.80", // an insurer, a half-year in pounds and pence
    "en-calloway-2025-q2, 0.97, 0.90", // an airline
    "en-tamarack-2025-q1, 0.97, 0.95", // a utility
    "en-vestergard-2025-q3, 0.97, 0.80" // a shipping line
  })
  void anInventedCompany(String key, double found, double cells) {
    holds(score(KEYS.resolve(key + ".txt"), CompanyConfig.NONE, key), found, 0.97, cells);
  }

  /**
   * @param least figures found and right ones of those, at least
   * @param fields share of the figures found of which each field is right, at least
   */
  private static void reads(FigureScore score, double least, Map<String, Double> fields) {
    assertSoftly(
        softly -> {
          softly.assertThat(score.found).as("%s", score).isGreaterThanOrEqualTo(least);
          softly.assertThat(score.precision).as("%s", score).isGreaterThanOrEqualTo(least);
          fields.forEach(
              (field, share) ->
                  softly
                      .assertThat(score.field(field))
                      .as("%s: %s", field, score)
                      .isGreaterThanOrEqualTo(share));
        });
  }

  private static void holds(FigureScore score, double found, double precision, double cells) {
    assertSoftly(
        softly -> {
          softly.assertThat(score.found).as("%s", score).isGreaterThanOrEqualTo(found);
          softly.assertThat(score.precision).as("%s", score).isGreaterThanOrEqualTo(precision);
          softly.assertThat(score.cellsRight).as("%s", score).isEqualTo(1);
          softly.assertThat(score.cellsFound).as("%s", score).isGreaterThanOrEqualTo(cells);
        });
  }

  private static FigureScore score(Path file, CompanyConfig company, String key) {
    EarningsCall call = CallReader.read(source(file), "made-up", company, CallConfig.NONE).value();
    String language = key.substring(0, 2);
    FigureScore score =
        new FigureScore(call, language, FigureKey.read(key, call.transcript().source()));
    System.out.println(key + ": " + score);
    return score;
  }

  private static SourceText source(Path file) {
    try {
      return new SourceText(file.toString(), Files.readString(file), "0".repeat(64));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
