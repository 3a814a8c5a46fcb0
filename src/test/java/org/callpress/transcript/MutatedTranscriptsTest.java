package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.callpress.call.Transcript;
import org.callpress.cases.CaseFile;
import org.callpress.source.Diagnosed;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Transcripts of every format, damaged at random from a seed: cut off in the middle of a character,
 * lines in another order, control characters and markup strewn in. Whatever is read of them is read
 * whole, and nothing stops the reader.
 */
class MutatedTranscriptsTest {
  private static final int SEEDS = 2;

  private static final List<String> STREWN =
      List.of(
          "\u0000",
          "\u0007",
          "\u0085",
          "\u200B",
          "\u202E",
          "\uFEFF",
          "\u00A0",
          "\uFFFD",
          "\r",
          "\t",
          "<script>alert(1)</script>",
          "</td></tr>",
          "<br>",
          "&amp;",
          "&#0;",
          "<v ",
          "-->",
          "**",
          "[",
          "{\"",
          "\\u",
          "\n\n",
          ": ",
          " -- ",
          "(",
          "…",
          "𝄞",
          "下",
          "00:00:01.000 --> 00:00:02.000");

  private static final List<BiFunction<byte[], Random, byte[]>> MUTATIONS =
      List.of(
          MutatedTranscriptsTest::cut,
          MutatedTranscriptsTest::shuffled,
          MutatedTranscriptsTest::strewn,
          MutatedTranscriptsTest::withoutLines,
          MutatedTranscriptsTest::flipped);

  static Stream<CaseFile> texts() {
    return CaseFile.all("transcript").stream();
  }

  static Stream<CaseFile> pages() {
    return CaseFile.all("printed").stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void loseNothing(CaseFile test) {
    byte[] bytes = test.section("transcript").getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < SEEDS; seed++) {
      for (int i = 0; i < MUTATIONS.size(); i++) {
        Random random = new Random(31L * seed + i);
        check(MUTATIONS.get(i).apply(bytes, random), test + ", seed " + seed + ", mutation " + i);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void losePagesButNoWordOfTheRest(CaseFile test) {
    byte[] text = test.section("pages").getBytes(StandardCharsets.UTF_8);
    byte[] pdf = TypesetPdf.of(test.section("pages"), false);
    for (int seed = 0; seed < SEEDS; seed++) {
      String as = test + ", seed " + seed;
      byte[] shuffled = shuffled(text, new Random(seed));
      check(TypesetPdf.of(new String(shuffled, StandardCharsets.UTF_8), seed == 1), as);
      check(cut(pdf, new Random(seed)), as);
      check(flipped(pdf, new Random(seed)), as);
    }
  }

  private static void check(byte[] bytes, String as) {
    Diagnosed<SourceText> source = SourceReader.read("a", bytes);
    if (source.value() == null) {
      assertThat(source.diagnostics()).as(as).isNotEmpty();
      return;
    }
    Diagnosed<Transcript> read = Transcripts.read(source.value());
    if (read.value() == null) {
      assertThat(read.diagnostics()).as(as).isNotEmpty();
      return;
    }
    assertThat(Partition.faults(read.value())).as(as).isEmpty();
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] shuffled(byte[] bytes, Random random) {
    List<String> lines = lines(bytes);
    Collections.shuffle(lines, random);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] withoutLines(byte[] bytes, Random random) {
    List<String> lines = lines(bytes);
    lines.removeIf(line -> random.nextInt(4) == 0);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] strewn(byte[] bytes, Random random) {
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
    for (int i = 0; i < 25; i++) {
      text.insert(random.nextInt(text.length()), STREWN.get(random.nextInt(STREWN.size())));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    for (int i = 0; i < 12; i++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private static List<String> lines(byte[] bytes) {
    return new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
  }
}
