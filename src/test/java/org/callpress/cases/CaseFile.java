package org.callpress.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.callpress.source.SourceText;

/**
 * A golden case: one file under {@code src/test/resources/cases/<stage>/} that says what goes in
 * and what must come out, in sections that open with "=== name":
 *
 * <pre>
 * An analyst's firm stands only in the operator's sentence.
 *
 * === transcript
 * Acme Group - Q1 2026
 * …
 * === expected
 * x1 Jane Roe (Aldgate Research)
 * === diagnostics
 * </pre>
 *
 * What stands above the first section is for the reader. Running the tests with {@code
 * -Dcases.update=true} writes what came out into the files, to be reviewed as a diff.
 */
public record CaseFile(Path file, String about, Map<String, String> sections) {
  private static final Path ROOT = Path.of("src/test/resources/cases");

  /** Every case of a stage, in the order of the file names; a stage without a case is an error. */
  public static List<CaseFile> all(String stage) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(stage))) {
      List<CaseFile> cases =
          files
              .filter(file -> file.toString().endsWith(".case"))
              .sorted()
              .map(CaseFile::read)
              .toList();
      if (cases.isEmpty()) {
        throw new IllegalStateException("no cases for " + stage);
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseFile read(Path file) {
    try {
      String[] chunks = Files.readString(file).split("(?m)^=== ");
      Map<String, String> sections = new LinkedHashMap<>();
      for (int i = 1; i < chunks.length; i++) {
        int newline = chunks[i].indexOf('\n');
        sections.put(chunks[i].substring(0, newline).strip(), chunks[i].substring(newline + 1));
      }
      return new CaseFile(file, chunks[0], sections);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A section's text, or "" where the case has none. */
  public String section(String name) {
    return sections.getOrDefault(name, "");
  }

  /** The section "transcript" as a source text. */
  public SourceText transcript() {
    return new SourceText("case.txt", section("transcript"), "0".repeat(64));
  }

  /**
   * Compares a section with what came out, white space at the ends of lines aside. With {@code
   * -Dcases.update=true} writes it instead.
   */
  public void expect(String section, String actual) {
    if (Boolean.getBoolean("cases.update")) {
      update(section, actual);
      return;
    }
    org.assertj.core.api.Assertions.assertThat(tidy(actual))
        .as("%s, section %s", file, section)
        .isEqualTo(tidy(section(section)));
  }

  private void update(String section, String actual) {
    sections.put(section, tidy(actual) + "\n");
    StringBuilder out = new StringBuilder(about);
    sections.forEach((name, text) -> out.append("=== ").append(name).append('\n').append(text));
    try {
      Files.writeString(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tidy(String text) {
    return text.lines()
        .map(String::stripTrailing)
        .collect(java.util.stream.Collectors.joining("\n"))
        .strip();
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
