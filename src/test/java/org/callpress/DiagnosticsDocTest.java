package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.source.Code;
import org.junit.jupiter.api.Test;

/**
 * Every code is explained to the user, with its severity; those of files, YAML and pages are raised
 * by some test.
 */
class DiagnosticsDocTest {
  @Test
  void everyCodeIsExplained() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("docs/diagnostics.md")).stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4))
            .toList();
    List<String> codes =
        Arrays.stream(Code.values())
            .map(c -> c + " " + c.severity().name().toLowerCase(Locale.ROOT) + ": " + c.summary())
            .toList();
    assertThat(headings).containsExactlyElementsOf(codes);
  }

  @Test
  void everyCodeOfFilesAndPagesHasATest() throws IOException {
    String tests;
    try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
      tests =
          files
              .filter(f -> f.toString().matches(".*\\.(java|case|txt)"))
              .filter(f -> !f.toString().contains("content"))
              .map(DiagnosticsDocTest::read)
              .collect(Collectors.joining());
    }
    assertThat(
            Arrays.stream(Code.values())
                .map(Code::name)
                .filter(code -> "SCPIE".indexOf(code.charAt(0)) >= 0)
                .filter(code -> !tests.contains(code)))
        .isEmpty();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
