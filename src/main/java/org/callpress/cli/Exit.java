package org.callpress.cli;

import java.util.List;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;

/** What a command returns to the shell. */
final class Exit {
  static final int DONE = 0;
  static final int CONTENT_PROBLEMS = 1;
  static final int WRONG_USAGE = 2;

  private Exit() {}

  /**
   * The exit code of what was found in the content.
   *
   * @param strict whether a warning is a failure
   */
  static int of(List<Diagnostic> findings, boolean strict) {
    boolean failed =
        findings.stream()
            .map(Diagnostic::severity)
            .anyMatch(found -> found == Severity.ERROR || strict && found == Severity.WARNING);
    return failed ? CONTENT_PROBLEMS : DONE;
  }
}
