package org.callpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.callpress.cases.CaseFile;
import org.callpress.site.Prose;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown files and the pages they become; a section of a case is a file. */
class ProseReaderTest {
  private static final List<String> LANGUAGES = List.of("en", "zh");

  static List<CaseFile> cases() {
    return CaseFile.all("prose");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsPages(CaseFile file) {
    List<SourceText> files =
        file.sections().keySet().stream()
            .filter(name -> name.endsWith(".md"))
            .map(name -> text(name, file.section(name)))
            .toList();
    Diagnosed<List<Prose>> read = ProseReader.read(files, LANGUAGES);
    file.expect("pages", read.value().stream().map(ProseReaderTest::outline).collect(joined()));
    file.expect(
        "diagnostics", read.diagnostics().stream().map(ProseReaderTest::outline).collect(joined()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1. ", "* > "})
  void refusesQuotationsWithoutEnd(String marker) {
    refuses(marker.repeat(20_000) + "text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "*a ", "**a ", "`", "](", "![", "| ", "{.a ", "<a ", "[^", "_a*b "})
  void survivesHostileText(String piece) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> ProseReader.read(List.of(text("page.md", piece.repeat(3_000))), LANGUAGES));
  }

  private static void refuses(String markdown) {
    Diagnosed<List<Prose>> read =
        ProseReader.read(List.of(text("page.md", markdown), text("b.md", "# B")), LANGUAGES);
    assertThat(read.value()).extracting(Prose::slug).containsExactly("b");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.P014);
  }

  private static SourceText text(String name, String text) {
    return new SourceText("pages/" + name, text, "0".repeat(64));
  }

  private static String outline(Prose page) {
    return page.slug() + " [" + page.language() + "] " + page.title() + "\n" + page.unsafeHtml();
  }

  private static String outline(Diagnostic found) {
    String place =
        found.place() == null ? "" : ":" + found.place().line() + ":" + found.place().column();
    return found.file()
        + place
        + " "
        + found.code()
        + " "
        + found.message()
        + " ("
        + found.hint()
        + ")";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }
}
