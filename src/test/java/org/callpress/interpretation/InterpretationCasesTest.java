package org.callpress.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.callpress.call.Conversation;
import org.callpress.call.Pair;
import org.callpress.cases.CaseFile;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;
import org.callpress.speakers.Attribution;
import org.callpress.transcript.Transcripts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case under cases/interpretation: which passage and which sentence renders which. */
class InterpretationCasesTest {
  private static final int SHOWN = 24;

  static List<CaseFile> cases() {
    return CaseFile.all("interpretation");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tiesInterpretationsToOriginals(CaseFile test) {
    Conversation conversation =
        Attribution.attribute(
                Transcripts.read(test.transcript()).value(), CompanyConfig.NONE, List.of())
            .value();
    List<Pair> pairs = Interpretations.pair(conversation).value();
    String outline = pairs.stream().map(p -> line(conversation, p)).collect(Collectors.joining());
    test.expect("expected", outline);
    pairs.forEach(pair -> standsInItsPassages(conversation, pair));
  }

  private static String line(Conversation conversation, Pair pair) {
    String confidence = " (" + pair.confidence().key() + ")\n";
    return pair.level() == Pair.Level.PASSAGE
        ? pair.interpretationPassage() + " renders " + pair.originalPassage() + confidence
        : "  "
            + ends(conversation.text(pair.original()))
            + " = "
            + ends(conversation.text(pair.interpretation()))
            + confidence;
  }

  /** Where a span begins and ends. */
  private static String ends(String text) {
    String line = Whitespace.collapsed(text);
    return line.length() <= SHOWN
        ? line
        : line.substring(0, SHOWN / 2) + "…" + line.substring(line.length() - SHOWN / 2);
  }

  private static void standsInItsPassages(Conversation conversation, Pair pair) {
    assertThat(extent(conversation, pair.originalPassage()).contains(pair.original())).isTrue();
    assertThat(extent(conversation, pair.interpretationPassage()).contains(pair.interpretation()))
        .isTrue();
  }

  private static Span extent(Conversation conversation, String passage) {
    var found = conversation.passage(passage);
    return new Span(found.start(), found.end());
  }
}
