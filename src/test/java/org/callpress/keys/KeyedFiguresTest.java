package org.callpress.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callpress.CallReader;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.config.CompanyConfigReader;
import org.callpress.source.SourceReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the figures read of whole calls to what their readers say of them. */
class KeyedFiguresTest {
  private static final Path SAMPLE = Path.of("../shared/transcripts/alibaba-2024-06.txt");
  private static final Path LANYI = Path.of("content/lanyi");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void chineseOfAnInventedGroup(int quarter) {
    CompanyConfig company =
        CompanyConfigReader.read(
                SourceReader.read(LANYI.resolve("company.yml"), "company.yml").value(), "en")
            .value();
    Path file = LANYI.resolve("2026-q" + quarter).resolve("transcript.txt");
    FigureScore score = score(file, company, "zh-lanyi-2026-q" + quarter);
    assertThat(score.recall).as("%s", score.wrong).isGreaterThanOrEqualTo(0.97);
    assertThat(score.precision).as("%s", score.wrong).isGreaterThanOrEqualTo(0.97);
    assertThat(score.values).as("%s", score.wrong).isGreaterThanOrEqualTo(0.95);
    assertThat(score.kinds).as("%s", score.wrong).isGreaterThanOrEqualTo(0.9);
    assertThat(score.subjects).as("%s", score.wrong).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void chineseOfTheSampleCall() {
    Assumptions.assumeTrue(Files.exists(SAMPLE));
    FigureScore score = score(SAMPLE, CompanyConfig.NONE, "zh-sample-2024-06");
    assertThat(score.recall).as("%s", score.wrong).isGreaterThanOrEqualTo(0.97);
    assertThat(score.precision).as("%s", score.wrong).isGreaterThanOrEqualTo(0.97);
    assertThat(score.values).as("%s", score.wrong).isGreaterThanOrEqualTo(0.95);
  }

  private static FigureScore score(Path file, CompanyConfig company, String key) {
    EarningsCall call =
        CallReader.read(
                SourceReader.read(file, file.toString()).value(),
                "made-up",
                company,
                CallConfig.NONE)
            .value();
    FigureScore score = new FigureScore(call, "zh", lines(key));
    System.out.println(key + ": " + score);
    score.wrong.forEach(line -> System.out.println("  " + line));
    return score;
  }

  private static List<String> lines(String key) {
    Path file = Path.of("src/test/resources/keys/figures", key + ".key");
    try {
      return Files.readString(file)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
