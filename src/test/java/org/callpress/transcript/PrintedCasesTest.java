package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.callpress.call.Transcript;
import org.callpress.cases.CaseFile;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceReader;
import org.callpress.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case under cases/printed: a text that {@link TypesetPdf} sets as a PDF, and the transcript
 * that is read off its pages. The turns must be the same where nothing is set in bold or italics.
 */
class PrintedCasesTest {
  static List<CaseFile> cases() {
    return CaseFile.all("printed");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsThePages(CaseFile test) {
    Diagnosed<Transcript> read = read(test, false);
    test.expect("expected", read.value() == null ? "no transcript" : Outline.of(read.value()));
    test.expect("diagnostics", Outline.of(read.diagnostics()));
    assertThat(Partition.faults(read.value())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsThePagesInOneFace(CaseFile test) {
    Diagnosed<Transcript> read = read(test, true);
    test.expect(
        "in one face", read.value() == null ? "no transcript" : Outline.turns(read.value()));
    assertThat(Partition.faults(read.value())).isEmpty();
  }

  /** Not a character that is drawn on the pages is missing from their text, and none is new. */
  @ParameterizedTest
  @MethodSource("cases")
  void takesOutAllThatIsDrawn(CaseFile test) {
    TypesetPdf.Typeset pdf = TypesetPdf.typeset(test.section("pages"), false);
    SourceText source = SourceReader.read("case.pdf", pdf.bytes()).value();
    assertThat(characters(source.text())).isEqualTo(characters(pdf.drawn()));
  }

  /** How often each character stands in a text, ligatures as their letters, without blanks. */
  private static Map<Integer, Long> characters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .boxed()
        .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
  }

  private static Diagnosed<Transcript> read(CaseFile test, boolean plain) {
    byte[] pdf = TypesetPdf.of(test.section("pages"), plain);
    Diagnosed<SourceText> source = SourceReader.read("case.pdf", pdf);
    Diagnosed<Transcript> read = Transcripts.read(source.value());
    List<Diagnostic> all = new ArrayList<>(source.diagnostics());
    all.addAll(read.diagnostics());
    return new Diagnosed<>(read.value(), all);
  }
}
