package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.junit.jupiter.api.Test;

/** A failure of Callpress itself is one finding about one file, not a flood. */
class CallLoaderTest {
  @Test
  void aFailureNamesTheFileAndItsPlaceInTheProgram() {
    Diagnostic found = CallLoader.internal("acme/q1.txt", new IllegalStateException("no cast"));
    assertThat(found.code()).isEqualTo(Code.I001);
    assertThat(found.file()).isEqualTo("acme/q1.txt");
    assertThat(found.message()).contains("no cast").contains("CallLoaderTest").doesNotContain("\n");
  }

  @Test
  void aFailureWithoutATraceIsTold() {
    StackOverflowError deep = new StackOverflowError();
    deep.setStackTrace(new StackTraceElement[0]);
    assertThat(CallLoader.internal("acme/q1.txt", deep).message()).contains("StackOverflowError");
  }
}
