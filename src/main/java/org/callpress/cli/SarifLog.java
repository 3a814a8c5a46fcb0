package org.callpress.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.callpress.publish.JsonWriter;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.Severity;

/** Findings as SARIF 2.1.0 (OASIS standard), which code hosts and editors show beside the file. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonWriter json;

  private SarifLog(JsonWriter json) {
    this.json = json;
  }

  static byte[] of(List<Diagnostic> findings) {
    return JsonWriter.document(json -> new SarifLog(json).write(findings));
  }

  private void write(List<Diagnostic> findings) {
    List<Code> codes = findings.stream().map(Diagnostic::code).distinct().sorted().toList();
    json.text("$schema", SCHEMA)
        .text("version", "2.1.0")
        .list(
            "runs",
            List.of(findings),
            run -> {
              json.object(
                  "tool",
                  tool ->
                      json.object(
                          "driver",
                          driver ->
                              json.text("name", "Callpress").list("rules", codes, this::rule)));
              json.text("columnKind", "unicodeCodePoints");
              json.list("results", run, found -> result(found, codes.indexOf(found.code())));
            });
  }

  private void rule(Code code) {
    json.text("id", code.name())
        .object("shortDescription", text -> json.text("text", code.summary()))
        .object("defaultConfiguration", level -> json.text("level", level(code.severity())));
  }

  private void result(Diagnostic found, int rule) {
    String hint = found.hint() == null ? "" : " (" + found.hint() + ")";
    json.text("ruleId", found.code().name())
        .number("ruleIndex", rule)
        .text("level", level(found.severity()))
        .object("message", text -> json.text("text", found.message() + hint))
        .list("locations", List.of(found), this::location);
  }

  private void location(Diagnostic found) {
    json.object(
        "physicalLocation",
        physical -> {
          json.object("artifactLocation", artifact -> json.text("uri", uri(found.file())));
          if (found.place() != null) {
            json.object(
                "region",
                region ->
                    json.number("startLine", found.place().line())
                        .number("startColumn", found.place().column()));
          }
        });
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** A relative reference (RFC 3986): every byte that may not stand in a path is escaped. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "/-._~!$&'()*+,;=@".indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
