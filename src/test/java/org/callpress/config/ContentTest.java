package org.callpress.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callpress.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What in a folder is a transcript, whose, and which YAML goes with it. */
class ContentTest {
  @TempDir private Path folder;

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Content content() {
    return Content.in(folder, folder.resolve("site")).value();
  }

  private CallSource call(String name) {
    return content().calls().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void transcriptsInTheOrderOfTheirNamesAndNothingElse() throws IOException {
    for (String name :
        List.of(
            "b/q1/t.TXT", "a/q1/t.pdf", "c.docx", "d/long.yml", "pages/about.md", "README.md")) {
      file(name, name.endsWith("long.yml") ? "x".repeat(10_000) : "x");
    }
    for (String name : List.of(".git/t.txt", "a/.t.txt", "site/t.txt", "d/call.yml", "e.xlsx")) {
      file(name, "x");
    }
    assertThat(content().calls())
        .extracting(CallSource::name)
        .containsExactly("a/q1/t.pdf", "b/q1/t.TXT", "c.docx", "d/long.yml");
    assertThat(content().pages()).containsExactly(folder.resolve("pages/about.md"));
    assertThat(Content.in(folder, folder.resolve("site")).diagnostics())
        .extracting(Diagnostic::file)
        .containsExactly("e.xlsx");
  }

  @Test
  void theNearestCompanyYmlIsTheCallsAndItsFolderTheCompanys() throws IOException {
    file("acme/company.yml", "");
    file("acme/old/company.yml", "");
    file("acme/2025/q1/t.txt", "x");
    file("acme/old/q1/t.txt", "x");
    assertThat(call("acme/2025/q1/t.txt").companyFolder()).isEqualTo("acme");
    assertThat(call("acme/old/q1/t.txt").companyFolder()).isEqualTo("old");
    assertThat(call("acme/old/q1/t.txt").companyYml())
        .isEqualTo(folder.resolve("acme/old/company.yml"));
  }

  /** The content folder's own name says nothing of a company. */
  @Test
  void aCompanyYmlAboveAllMakesNoFolderACompany() throws IOException {
    file("company.yml", "");
    file("q1/t.txt", "x");
    assertThat(call("q1/t.txt").companyFolder()).isNull();
    assertThat(call("q1/t.txt").companyYml()).isEqualTo(folder.resolve("company.yml"));
  }

  @Test
  void withoutCompanyYmlTheFirstFolderOfThreeIsTheCompanys() throws IOException {
    file("acme/q1/t.txt", "x");
    file("loose/t.txt", "x");
    file("t.txt", "x");
    assertThat(call("acme/q1/t.txt").companyFolder()).isEqualTo("acme");
    assertThat(call("loose/t.txt").companyFolder()).isNull();
    assertThat(call("t.txt").companyFolder()).isNull();
  }

  @Test
  void theYmlOfATranscriptsNameGoesBeforeCallYml() throws IOException {
    file("acme/q1.txt", "x");
    file("acme/q1.yml", "");
    file("acme/q2.txt", "x");
    file("acme/call.yml", "");
    assertThat(call("acme/q1.txt").callYml()).isEqualTo(folder.resolve("acme/q1.yml"));
    assertThat(call("acme/q2.txt").callYml()).isEqualTo(folder.resolve("acme/call.yml"));
  }

  @Test
  void aTranscriptInYamlIsNotItsOwnCallYml() throws IOException {
    file("acme/q1/transcript.yml", "x".repeat(10_000));
    assertThat(call("acme/q1/transcript.yml").callYml()).isNull();
    file("acme/q1/call.yml", "");
    assertThat(call("acme/q1/transcript.yml").callYml())
        .isEqualTo(folder.resolve("acme/q1/call.yml"));
  }
}
