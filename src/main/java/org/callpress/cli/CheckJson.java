package org.callpress.cli;

import java.util.List;
import java.util.Locale;
import org.callpress.publish.JsonWriter;
import org.callpress.source.Diagnostic;

/** What was understood and found, for programs. */
final class CheckJson {
  private CheckJson() {}

  static byte[] of(List<Checker.Checked> checked, List<Diagnostic> findings) {
    return JsonWriter.document(
        json ->
            json.text("schema", "callpress/check/1")
                .list("files", checked, one -> file(one, json))
                .list("findings", findings, found -> finding(found, json)));
  }

  private static void file(Checker.Checked one, JsonWriter json) {
    CallReport report = one.report();
    json.text("file", one.file()).text("call", report == null ? null : report.id());
    json.object("facts", report, facts -> facts.facts().forEach(json::text));
    json.object("omitted", report, facts -> facts.omitted().forEach(json::number));
  }

  private static void finding(Diagnostic found, JsonWriter json) {
    json.text("code", found.code().name())
        .text("severity", found.severity().name().toLowerCase(Locale.ROOT))
        .text("file", found.file())
        .number("line", found.place() == null ? null : found.place().line())
        .number("column", found.place() == null ? null : found.place().column())
        .text("message", found.message())
        .text("hint", found.hint());
  }
}
