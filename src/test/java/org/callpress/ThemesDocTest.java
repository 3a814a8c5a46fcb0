package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.config.Theme;
import org.callpress.config.Tokens;
import org.callpress.site.Page;
import org.junit.jupiter.api.Test;

/** docs/themes.md names every template with its record, and every colour. */
class ThemesDocTest {
  private static final Path SITE = Path.of("src/main/java/org/callpress/site");
  private static final Pattern RECORD =
      Pattern.compile("public record (\\w+)\\(.*?\\)\\s+implements\\s+Page", Pattern.DOTALL);
  private static final Pattern KIND = Pattern.compile("return \"([a-z-]+)\";");

  private static String doc() throws IOException {
    return Files.readString(Path.of("docs/themes.md"));
  }

  /** The record of every template. */
  private static Map<String, String> records() throws IOException {
    Map<String, String> records = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        Matcher record = RECORD.matcher(code);
        Matcher kind = KIND.matcher(code);
        if (record.find() && kind.find(record.end())) {
          records.put(kind.group(1), record.group(1));
        }
      }
    }
    return records;
  }

  @Test
  void everyTemplateHasOneRecordAndARow() throws IOException {
    Map<String, String> records = records();
    try (Stream<Path> files = Files.list(Path.of("templates/pages"))) {
      assertThat(files.map(f -> f.getFileName().toString().replace(".ftlh", "")))
          .containsExactlyInAnyOrderElementsOf(records.keySet());
    }
    String doc = doc();
    records.forEach(
        (kind, record) -> assertThat(doc).contains("| `" + kind + "` | `" + record + "` | "));
  }

  /** What the row of a template lists is what its record has besides the frame, in its order. */
  @Test
  void everyRowListsWhatItsRecordHas() throws IOException, ClassNotFoundException {
    String doc = doc();
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Page.java")).toList()) {
        String name = Path.of("src/main/java").relativize(file).toString().replace(".java", "");
        Class<?> record = Class.forName(name.replace(File.separatorChar, '.'));
        if (record.isRecord() && Page.class.isAssignableFrom(record)) {
          String components =
              Arrays.stream(record.getRecordComponents())
                  .map(RecordComponent::getName)
                  .filter(component -> !component.equals("frame"))
                  .collect(Collectors.joining(", "));
          assertThat(doc).contains(" | `" + record.getSimpleName() + "` | " + components + " |");
        }
      }
    }
  }

  @Test
  void everyColourStandsThere() throws IOException {
    String doc = doc();
    assertThat(Tokens.of(new Theme(null)).all().keySet())
        .allMatch(name -> doc.contains("`--" + name + "`"));
    assertThat(Arrays.asList("--serif", "--sans", "--song", "--hei", "--measure"))
        .allMatch(doc::contains);
  }
}
