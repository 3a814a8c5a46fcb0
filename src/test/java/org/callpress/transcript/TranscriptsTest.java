package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.callpress.call.Transcript;
import org.callpress.cases.CaseFile;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text: nothing is lost, nothing takes forever, the same in, the same out. */
class TranscriptsTest {
  /** Lines of all formats thrown together. */
  private static final List<String> LINES =
      CaseFile.all("transcript").stream()
          .flatMap(test -> test.section("transcript").lines())
          .distinct()
          .toList();

  @RepeatedTest(150)
  void losesNothingOfAnyMixtureOfLines(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text =
        IntStream.range(0, 1 + random.nextInt(60))
            .mapToObj(i -> LINES.get(random.nextInt(LINES.size())))
            .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\r\n"));
    Transcript transcript = Transcripts.read(source(text)).value();
    if (transcript != null) {
      assertThat(Partition.faults(transcript)).as(text).isEmpty();
    }
  }

  static Stream<CaseFile> cases() {
    return CaseFile.all("transcript").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsCarriageReturnsAlike(CaseFile test) {
    String unix = test.section("transcript");
    assertThat(outline(unix.replace("\n", "\r\n"))).isEqualTo(outline(unix));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameInAnyLocale(CaseFile test) {
    Locale before = Locale.getDefault();
    String expected = outline(test.section("transcript"));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(outline(test.section("transcript"))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "a".repeat(100_000),
        "A ".repeat(100_000),
        "(".repeat(50_000) + ")".repeat(50_000),
        "Jo Hale (" + "(".repeat(50_000),
        "Jo Hale (CEO)\n" + "first question ".repeat(20_000),
        "Jo Hale (CEO)\n" + "welcome to the A ".repeat(20_000),
        "Jo Hale (CEO)\n" + "turn the call ".repeat(20_000),
        "Jo Hale (CEO)\n" + "[".repeat(100_000),
        "Jo Hale (CEO)\n" + "<a".repeat(50_000),
        "Jo Hale (CEO)\n" + "2024 ".repeat(40_000),
        "Jo Hale (CEO)\n" + "下一个问题".repeat(20_000),
        "Jo Hale: x\n".repeat(20_000),
        "Jo Hale (CEO)\n".repeat(20_000),
        "-".repeat(100_000) + "\n" + "=".repeat(100_000),
        "--".repeat(50_000) + "\nA -- b",
        ":".repeat(100_000),
        "\u0000\u0001\uFFFF\uD800 Jo (CEO)\n\uDC00",
        "﻿\n\n \u00A0 \n",
        "Jo Hale (CEO)\nJo Hale (CEO)\nJo Hale (CEO)");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void survivesHostileText(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThatCode(
                    () -> {
                      Transcript transcript = Transcripts.read(source(text)).value();
                      if (transcript != null) {
                        assertThat(Partition.faults(transcript)).isEmpty();
                      }
                    })
                .doesNotThrowAnyException());
  }

  @Test
  void countsTheLastTurnWithoutANewline() {
    String text = "Jo Hale (CEO)\nGood.\nKim Ode (CFO)\nYes";
    Transcript transcript = Transcripts.read(source(text)).value();
    assertThat(transcript.turns()).hasSize(2);
    assertThat(transcript.source().slice(transcript.turns().get(1).paragraphs().get(0)))
        .isEqualTo("Yes");
  }

  private static String outline(String text) {
    Transcript transcript = Transcripts.read(source(text)).value();
    return transcript == null ? "" : Outline.of(transcript);
  }

  private static SourceText source(String text) {
    return new SourceText("a.txt", text, "0".repeat(64));
  }
}
