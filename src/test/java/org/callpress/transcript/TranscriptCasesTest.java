package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callpress.call.Transcript;
import org.callpress.cases.CaseFile;
import org.callpress.source.Diagnosed;
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
    Diagnosed<Transcript> read = Transcripts.read(test.transcript());
    test.expect("expected", read.value() == null ? "no transcript" : Outline.of(read.value()));
    test.expect("diagnostics", Outline.of(read.diagnostics()));
    if (read.value() != null) {
      assertThat(Partition.faults(read.value())).isEmpty();
    }
  }
}
