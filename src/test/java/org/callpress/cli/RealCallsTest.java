package org.callpress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.CallReader;
import org.callpress.call.Coverage;
import org.callpress.call.EarningsCall;
import org.callpress.call.Part;
import org.callpress.call.Side;
import org.callpress.call.Speaker;
import org.callpress.call.Turn;
import org.callpress.config.CallConfig;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every real transcript in a folder beside the project, where there is one, understood as a whole:
 * a line of a table for each, its format as its folder says, nothing lost and nothing twice, people
 * on both sides, questions. None of their text is here.
 */
class RealCallsTest {
  private static final Path FOLDER = Path.of("../shared/transcripts");

  /** By folder: the formats that its files are read as. */
  private static final Map<String, Set<String>> FORMATS =
      Map.ofEntries(
          Map.entry("transcripts", Set.of("name-role")),
          Map.entry("bilingual-html-en-ko", Set.of("html-columns")),
          Map.entry("bilingual-interleaved-en-zh", Set.of("interleaved")),
          Map.entry("bilingual-markdown-en-zhTW", Set.of("markdown")),
          Map.entry("bloomberg-text", Set.of("bloomberg")),
          Map.entry("earnings21-text", Set.of("name-line")),
          Map.entry("edge-odd", Set.of("listed-names")),
          Map.entry("json-bilingual-pairs", Set.of("data-pairs")),
          Map.entry("json-flat-transcript", Set.of("data-text")),
          Map.entry("json-speaker-segments", Set.of("data-records", "data-text")),
          Map.entry("labelled-text-speaker-utterance", Set.of("labelled")),
          Map.entry("motleyfool-2019-text", Set.of("name-dash-title")),
          Map.entry("motleyfool-2025-text", Set.of("name-dash-title", "name-colon")),
          Map.entry("pdf-capiq-spglobal", Set.of("printed")),
          Map.entry("pdf-company-ir", Set.of("printed")),
          Map.entry("pdf-india-concall", Set.of("printed")),
          Map.entry("seekingalpha-text-long", Set.of("listed-names")),
          Map.entry("seekingalpha-text-sp500", Set.of("listed-names")),
          Map.entry("streetevents-text", Set.of("streetevents")));

  static Stream<Path> files() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return Stream.of(Path.of("none"));
    }
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @Test
  void foldersAreAllKnown() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no real transcripts beside the project");
    assertThat(files().map(RealCallsTest::folder)).isSubsetOf(FORMATS.keySet());
  }

  @ParameterizedTest
  @MethodSource("files")
  void isUnderstood(Path file) {
    assumeTrue(Files.isRegularFile(file), "no real transcripts beside the project");
    Diagnosed<SourceText> source = SourceReader.read(file, file.getFileName().toString());
    Diagnosed<EarningsCall> read =
        CallReader.read(source.value(), null, CompanyConfig.NONE, CallConfig.NONE);
    EarningsCall call = read.value();
    System.out.println(row(file, call, source.diagnostics(), read.diagnostics()));
    assertThat(FORMATS.get(folder(file))).contains(call.transcript().format());
    assertThat(Coverage.of(call.conversation()).value())
        .matches(Coverage::complete, "nothing lost, nothing twice");
    assertThat(call.transcript().parts()).containsValue(Part.QA);
    assertThat(call.exchanges()).isNotEmpty();
    if (call.transcript().turns().stream().anyMatch(turn -> turn.label() != null)) {
      assertThat(call.transcript().turns()).hasSizeGreaterThan(10);
      assertThat(on(Side.COMPANY, call)).isNotEmpty();
    }
  }

  private static String folder(Path file) {
    return file.getParent().getFileName().toString();
  }

  private static List<Speaker> on(Side side, EarningsCall call) {
    return call.conversation().cast().stream().filter(s -> s.side() == side).toList();
  }

  /** File, format, turns, speakers, analysts, start of the questions, omitted, findings. */
  private static String row(
      Path file, EarningsCall call, List<Diagnostic> source, List<Diagnostic> read) {
    Map<String, Long> findings =
        Stream.concat(source.stream(), read.stream())
            .collect(
                Collectors.groupingBy(d -> d.code().name(), TreeMap::new, Collectors.counting()));
    String start =
        call.transcript().turns().stream()
            .map(Turn::id)
            .filter(id -> call.transcript().parts().get(id) == Part.QA)
            .findFirst()
            .orElse("none");
    return String.join(
        " | ",
        folder(file) + "/" + file.getFileName(),
        call.transcript().format(),
        "turns " + call.transcript().turns().size(),
        "speakers " + call.conversation().cast().size(),
        "analysts " + on(Side.ANALYST, call).size(),
        "questions from " + start,
        "omitted " + CallReport.of(call).omitted(),
        "uncovered " + Coverage.of(call.conversation()).value().uncovered(),
        "findings " + findings);
  }
}
