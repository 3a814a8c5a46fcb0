package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.callpress.config.SiteConfigReader;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme of docs/themes.md builds, and does what is said of it. */
class ExampleThemeTest {
  @Test
  void itsFilesGoBeforeTheBuiltInOnes(@TempDir Path output) throws IOException {
    String config =
        "languages: [en]\nembed: false\ntemplates: docs/example-theme\noutput: "
            + output.resolve("site");
    SourceText yaml = new SourceText("site-config.yml", config, "");
    SiteReport report =
        new SiteBuilder(SiteConfigReader.read(yaml, Path.of("").toAbsolutePath()).value(), false)
            .build(2);
    assertThat(report.findings()).noneMatch(found -> found.code().name().startsWith("P"));
    String glossary = Files.readString(output.resolve("site/lanyi/glossary.html"));
    assertThat(glossary)
        .contains(">Brokers</a>", "<h1>Glossary: Lanyi Group</h1>", "<tr id=\"ads\">")
        .containsPattern("stylesheet\" href=\"\\.\\./assets/theme\\.[0-9a-f]{8}\\.css\"")
        .containsPattern("<img src=\"\\.\\./assets/logo\\.[0-9a-f]{8}\\.svg\" alt=\"\"");
  }
}
