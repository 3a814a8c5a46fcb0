package org.callpress.cli;

import java.util.Locale;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;

/**
 * A finding as a workflow command of GitHub Actions: {@code ::error file=…,line=3,col=1::message}.
 * Escaped as GitHub's toolkit does (actions/toolkit, packages/core/src/command.ts).
 */
final class GithubAnnotation {
  private GithubAnnotation() {}

  static String of(Diagnostic found) {
    String level =
        found.severity() == Severity.NOTE
            ? "notice"
            : found.severity().name().toLowerCase(Locale.ROOT);
    String place =
        found.place() == null
            ? ""
            : ",line=" + found.place().line() + ",col=" + found.place().column();
    String hint = found.hint() == null ? "" : "\nhint: " + found.hint();
    return "::"
        + level
        + " file="
        + property(found.file())
        + place
        + ",title="
        + property(found.code().name())
        + "::"
        + data(found.message() + hint);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
