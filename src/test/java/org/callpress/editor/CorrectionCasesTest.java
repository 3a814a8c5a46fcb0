package org.callpress.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callpress.CallReader;
import org.callpress.call.EarningsCall;
import org.callpress.call.Evidence;
import org.callpress.call.Passage;
import org.callpress.call.Rulings;
import org.callpress.call.Speaker;
import org.callpress.cases.CaseFile;
import org.callpress.config.CallConfig;
import org.callpress.config.CallConfigReader;
import org.callpress.config.CompanyConfig;
import org.callpress.config.CompanyConfigReader;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case under cases/editor: what a call.yml (and a company.yml) makes of a transcript, and
 * what is said where it does not fit. Notes of the stages that read the call are left out.
 */
class CorrectionCasesTest {
  static List<CaseFile> cases() {
    return CaseFile.all("editor");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void correctsTheCall(CaseFile test) {
    List<Diagnostic> findings = new ArrayList<>();
    CallConfig call = note(CallConfigReader.read(yaml(test, "call.yml"), "en"), findings);
    CompanyConfig company =
        note(CompanyConfigReader.read(yaml(test, "company.yml"), "en"), findings);
    EarningsCall read = note(CallReader.read(test.transcript(), "acme", company, call), findings);
    test.expect("expected", outline(read));
    test.expect("diagnostics", outline(findings));
  }

  private static SourceText yaml(CaseFile test, String section) {
    return new SourceText(section, test.section(section), "");
  }

  private static <T> T note(Diagnosed<T> read, List<Diagnostic> findings) {
    findings.addAll(read.diagnostics());
    return read.value();
  }

  private static String outline(EarningsCall call) {
    StringBuilder out = new StringBuilder();
    for (Speaker speaker : call.conversation().cast()) {
      out.append(line(speaker));
    }
    call.conversation().passages().forEach(passage -> out.append(line(call, passage)));
    Rulings rulings = call.rulings();
    rulings
        .errata()
        .forEach(e -> out.append(place(call, e.span(), "spoken \"" + e.spoken() + "\"", e.note())));
    rulings.notes().forEach(n -> out.append(place(call, n.span(), "note", n.text())));
    return out.toString();
  }

  private static String line(Speaker speaker) {
    return String.format(
        Locale.ROOT,
        "%s: %s %s | %s | %s%n",
        speaker.side().key(),
        speaker.id(),
        speaker.names().isEmpty() ? "" : speaker.names(),
        speaker.role(),
        speaker.affiliation());
  }

  private static String line(EarningsCall call, Passage passage) {
    boolean settled = passage.evidence().stream().map(Evidence::kind).anyMatch("editor"::equals);
    String text = call.conversation().text(passage).replaceAll("\\s+", " ");
    return String.format(
        Locale.ROOT,
        "%s line %d %s %s %s%s, %s%s: %s%n",
        passage.id(),
        call.transcript().source().place(passage.start()).line(),
        passage.language(),
        passage.kind().key(),
        passage.speaker(),
        passage.interpreted() ? " by " + passage.voice() : "",
        passage.confidence().key(),
        settled ? " by the editor" : "",
        text.length() <= 40 ? text : text.substring(0, 40) + "…");
  }

  private static String place(EarningsCall call, Span span, String what, Map<String, String> text) {
    SourceText source = call.transcript().source();
    return String.format(
        Locale.ROOT,
        "line %d \"%s\": %s %s%n",
        source.place(span.start()).line(),
        source.slice(span),
        what,
        text);
  }

  private static String outline(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic found : findings) {
      if (found.code().isCorrection() || found.code() == Code.C003 || found.code() == Code.C002) {
        String place =
            found.place() == null ? "" : ":" + found.place().line() + ":" + found.place().column();
        out.append(found.code()).append(' ').append(found.file()).append(place).append(' ');
        out.append(found.message()).append("\n  hint: ").append(found.hint()).append('\n');
      }
    }
    return out.toString();
  }
}
