package org.callpress.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.source.Diagnosed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interface in every language: complete, without leftovers, and usable by ICU. */
class MessagesTest {
  /** Families of keys of which the code makes the last part. */
  private static final Pattern MADE_BY_CODE =
      Pattern.compile(
          "(metric|unit|scale|side|kind|evidence|confidence|comparison|basis|cite|search\\.word"
              + "|role|people\\.side|figure|figures|ask|copy|home|series|guidance|behalf|ledger|topic)\\..+");

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/messages"))) {
      return files.map(f -> f.getFileName().toString().replace(".yml", "")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isCompleteAndHasNothingElse(String language) {
    assertThat(Messages.load(language, new Theme(null)).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPatternIsOneOfIcu(String language) {
    Messages.load(language, new Theme(null))
        .value()
        .patterns()
        .forEach((key, pattern) -> assertThat(formatted(pattern, language)).as(key).isNotNull());
  }

  private static String formatted(String pattern, String language) {
    Object[] arguments = {1, 2, 3, 4, 5, 6};
    return new MessageFormat(pattern, ULocale.forLanguageTag(language)).format(arguments);
  }

  @Test
  void everyMessageIsUsedSomewhere() throws IOException {
    String code = texts("src/main/java", ".java") + texts("templates", ".ftlh");
    assertThat(Messages.load("en", new Theme(null)).value().patterns().keySet())
        .filteredOn(key -> !MADE_BY_CODE.matcher(key).matches())
        .filteredOn(key -> !code.contains("\"" + key + "\""))
        .isEmpty();
  }

  private static String texts(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(MessagesTest::text)
          .collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSiteChangesSingleMessagesAndAddsLanguages(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("messages"));
    Files.writeString(folder.resolve("messages/en.yml"), "nav.firms: Brokers\n");
    Files.writeString(folder.resolve("messages/ga.yml"), "nav.firms: Gnólachtaí\n");
    Theme theme = new Theme(folder);
    Messages english = Messages.load("en", theme).value();
    assertThat(english.text("nav.firms")).isEqualTo("Brokers");
    assertThat(english.text("nav.search")).isEqualTo("Search");
    Diagnosed<Messages> irish = Messages.load("ga", theme);
    assertThat(irish.value().text("nav.firms")).isEqualTo("Gnólachtaí");
    assertThat(irish.diagnostics())
        .anyMatch(found -> found.message().equals("no message 'nav.search' in ga"));
  }
}
