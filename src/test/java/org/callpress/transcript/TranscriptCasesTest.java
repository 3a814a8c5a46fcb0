package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callpress.call.Transcript;
import org.callpress.cases.CaseFile;
import org.callpress.source.Diagnosed;
import org.callpress.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case under cases/transcript: what is read off the page, and that nothing is lost. */
class TranscriptCasesTest {
  static List<CaseFile> cases() {
    return CaseFile.all("transcript");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheTranscript(CaseFile test) {
    Diagnosed<Transcript> read = read(test);
    test.expect("expected", read.value() == null ? "no transcript" : Outline.of(read.value()));
    test.expect("diagnostics", Outline.of(read.diagnostics()));
    if (read.value() != null) {
      assertThat(Partition.faults(read.value())).isEmpty();
    }
  }

  /** A case with a section "translation" is a call in two files. */
  private static Diagnosed<Transcript> read(CaseFile test) {
    String translation = test.section("translation");
    SourceText second = new SourceText("translation.txt", translation, "1".repeat(64));
    return translation.isEmpty()
        ? Transcripts.read(test.transcript())
        : Transcripts.read(test.transcript(), second);
  }
}
