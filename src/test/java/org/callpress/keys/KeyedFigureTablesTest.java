package org.callpress.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.callpress.CallReader;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds the figures that are read of whole calls to what somebody has read in them. */
class KeyedFigureTablesTest {
  private static final Path SAMPLE = Path.of("../shared/transcripts/alibaba-2024-06.txt");

  private static FigureTableScore score(Path file, String key) throws IOException {
    SourceText source = new SourceText(file.toString(), Files.readString(file), "0".repeat(64));
    EarningsCall call =
        CallReader.read(source, "made-up", CompanyConfig.NONE, CallConfig.NONE).value();
    FigureTableScore score =
        new FigureTableScore(call, FigureKey.read(key, call.transcript().source()));
    System.out.println(key + ": " + score);
    return score;
  }

  @Test
  void aDeviceMakersFourthQuarter() throws IOException {
    Path file = Path.of("content/aldermoor-surgical/2025-q4/transcript.txt");
    FigureTableScore score = score(file, "en-aldermoor-2025-q4");
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(score.found).isGreaterThanOrEqualTo(0.9);
          softly.assertThat(score.precision).isGreaterThanOrEqualTo(0.9);
          softly.assertThat(score.cellsRight).isEqualTo(1);
          softly.assertThat(score.cellsFound).isGreaterThanOrEqualTo(0.5);
        });
  }

  @Test
  void theSampleCall() throws IOException {
    Assumptions.assumeTrue(Files.exists(SAMPLE));
    FigureTableScore score = score(SAMPLE, "en-sample-2024-06");
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(score.found).isGreaterThanOrEqualTo(0.97);
          softly.assertThat(score.precision).isGreaterThanOrEqualTo(0.97);
          softly.assertThat(score.cellsRight).isEqualTo(1);
          softly.assertThat(score.cellsFound).isGreaterThanOrEqualTo(0.95);
        });
  }
}
