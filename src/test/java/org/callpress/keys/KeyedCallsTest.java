package org.callpress.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.callpress.CallReader;
import org.callpress.call.Confidence;
import org.callpress.call.EarningsCall;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is read of whole calls to what their readers say of them. */
class KeyedCallsTest {
  private static final Path SAMPLE = Path.of("../shared/transcripts/alibaba-2024-06.txt");

  /** Without company.yml: the transcript alone. */
  private static EarningsCall call(Path file) {
    try {
      SourceText source = new SourceText(file.toString(), Files.readString(file), "0".repeat(64));
      return CallReader.read(source, "made-up", CompanyConfig.NONE, CallConfig.NONE).value();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Score score(Path file, String key) {
    EarningsCall call = call(file);
    Score score = new Score(call, AnswerKey.read(key, call.transcript().source()));
    System.out.println(key + ": " + score);
    return score;
  }

  private static Path made(String name) {
    return Path.of("src/test/resources/keys/calls", name + ".txt");
  }

  private static Score lanyi(int quarter) {
    String call = "2026-q" + quarter;
    return score(Path.of("content/lanyi", call, "transcript.txt"), "lanyi-" + call);
  }

  @Test
  void theSampleCall() {
    Assumptions.assumeTrue(Files.exists(SAMPLE));
    Score score = score(SAMPLE, "sample-2024-06");
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(score.speakerByPassage).isGreaterThanOrEqualTo(0.95);
          softly.assertThat(score.speakerByCharacter).isGreaterThanOrEqualTo(0.97);
          softly.assertThat(score.voice).isGreaterThanOrEqualTo(0.95);
          softly.assertThat(score.boundaries).isGreaterThanOrEqualTo(0.9);
          softly.assertThat(score.languageByCharacter).isGreaterThanOrEqualTo(0.999);
          softly.assertThat(score.passagePairs).isGreaterThanOrEqualTo(0.95);
          softly.assertThat(score.sentencePairs).isGreaterThanOrEqualTo(0.9);
        });
  }

  /** Without company.yml: the transcript alone. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void callsOfAnInventedGroup(int quarter) {
    Score score = lanyi(quarter);
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(score.speakerByPassage).isGreaterThanOrEqualTo(0.95);
          softly.assertThat(score.speakerByCharacter).isGreaterThanOrEqualTo(0.95);
          softly.assertThat(score.voice).isGreaterThanOrEqualTo(0.93);
          softly.assertThat(score.boundaries).isGreaterThanOrEqualTo(0.9);
          softly.assertThat(score.languageByCharacter).isGreaterThanOrEqualTo(0.999);
          softly.assertThat(score.kindByPassage).isGreaterThanOrEqualTo(0.95);
          softly.assertThat(score.passagePairs).isGreaterThanOrEqualTo(0.85);
        });
  }

  /** Calls of other shapes, see the head of each key; what they scored when they were new. */
  @ParameterizedTest
  @CsvSource({
    "tengyue, 0.94",
    "baihe, 0.85",
    "xinghe, 1",
    "mizuki, 1",
    "hanbit, 1",
    "corrigan, 1",
    "fjordline, 1",
    "halden, 1",
    "yunque, 1",
    "marlowe, 1",
    "haoting, 1",
    "tongda, 1",
    "jinfeng, 1",
    "cedarline, 1",
    "seohan, 1",
    "vantera, 1",
    "ruiheng, 1",
    "meilan, 0.95"
  })
  void whoSpeaksInCallsOfOtherShapes(String name, double least) {
    Score score = score(made(name), name);
    assertThat(score.speakerByPassage).isGreaterThanOrEqualTo(least);
  }

  /** Asks, then links. */
  @ParameterizedTest
  @CsvSource({
    "tengyue, 1, 0.85",
    "baihe, 1, 0.9",
    "xinghe, 1, 1",
    "mizuki, 1, 1",
    "hanbit, 1, 1",
    "corrigan, 1, 1",
    "fjordline, 1, 1",
    "halden, 1, 0.85",
    "yunque, 1, 0.94",
    "marlowe, 1, 0.96",
    "haoting, 0.92, 0.87",
    "tongda, 1, 1",
    "jinfeng, 1, 1",
    "cedarline, 0.95, 0.95",
    "seohan, 1, 1",
    "vantera, 1, 1",
    "ruiheng, 0.94, 0.94",
    "meilan, 0.88, 0.88"
  })
  void whoAnswersWhat(String name, double asks, double links) {
    EarningsCall call = call(made(name));
    ExchangeScore score = new ExchangeScore(call, AnswerKey.read(name, call.transcript().source()));
    assertThat(score.asks).as(score.toString()).isGreaterThanOrEqualTo(asks);
    assertThat(score.links).as(score.toString()).isGreaterThanOrEqualTo(links);
    assertThat(score.outcomes).as(score.toString()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void confidenceTellsHowOftenItIsRight() {
    Map<Confidence, int[]> seen = new EnumMap<>(Confidence.class);
    Stream.concat(
            IntStream.rangeClosed(1, 4).mapToObj(KeyedCallsTest::lanyi),
            Stream.of("tengyue", "baihe", "xinghe", "mizuki", "hanbit").map(n -> score(made(n), n)))
        .forEach(
            score ->
                score.confidences.forEach(
                    (confidence, counts) -> {
                      int[] sum = seen.computeIfAbsent(confidence, c -> new int[2]);
                      sum[0] += counts[0];
                      sum[1] += counts[1];
                    }));
    assertThat(share(seen.get(Confidence.HIGH))).isGreaterThanOrEqualTo(0.98);
    assertThat(share(seen.get(Confidence.MEDIUM))).isBetween(0.9, 1.0);
    assertThat(share(seen.get(Confidence.LOW))).isLessThan(share(seen.get(Confidence.MEDIUM)));
  }

  private static double share(int[] counts) {
    return counts == null ? 1 : counts[0] / (double) counts[1];
  }
}
