package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.config.Messages;
import org.callpress.config.Theme;
import org.callpress.source.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language is data only: one file of messages in a site's own folder, of a language that
 * Callpress has never heard of, and there is a tree of pages in it. Each of its messages is the
 * English one between marks, so that a word that comes from anywhere else is seen.
 */
class AddedLanguageTest {
  private static final String MARK = "\u2023";
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  @TempDir private static Path folder;
  private static SiteReport report;

  @BeforeAll
  static void build() throws IOException {
    SiteFixture.copy(
        Path.of("content/aldermoor-surgical/2025-q3"), folder.resolve("content/aldermoor/q3"));
    Files.createDirectories(folder.resolve("templates/messages"));
    Files.writeString(folder.resolve("templates/messages/eo.yml"), marked());
    report = Sites.build("languages: [en, eo]\nurl: https://ir.example.com/calls/", folder);
  }

  private static String marked() {
    return Messages.load("en", new Theme(null)).value().patterns().entrySet().stream()
        .map(e -> e.getKey() + ": \"" + pattern(e.getKey(), e.getValue()) + "\"")
        .collect(Collectors.joining("\n"));
  }

  /** A pattern of a date is no text, so it has no place for a mark. */
  private static String pattern(String key, String english) {
    boolean skeleton = english.matches("[yMdEGQ ,.'-]+");
    String marked = skeleton || english.isBlank() ? english : MARK + english + MARK;
    return marked.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  @Test
  void isPublishedWithoutAFault() {
    assertThat(report.findings())
        .noneMatch(found -> found.severity() == Severity.ERROR)
        .noneMatch(found -> found.code().name().startsWith("P"));
    assertThat(folder.resolve("site/eo/index.html")).exists();
  }

  @Test
  void itsPagesSayWhatTheyAreInAndWhereTheOthersAre() throws IOException {
    Document page = page("eo/aldermoor/2025-q3/qa.html");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("eo");
    assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
        .containsExactly("en", "eo", "x-default");
    assertThat(page.select("link[hreflang=x-default]").attr("href"))
        .isEqualTo("https://ir.example.com/calls/en/aldermoor/2025-q3/qa.html");
  }

  /** What a page of the language says in English too and is neither speech nor a name. */
  @Test
  void noWordOfTheInterfaceComesFromElsewhere() throws IOException {
    Set<String> english = new TreeSet<>();
    String known =
        Files.readString(Path.of("content/aldermoor-surgical/2025-q3/transcript.txt"))
            + "aldermoor/q3/transcript.txt"
            + List.of(
                "Aldermoor",
                "BibTeX",
                "CSV",
                "JSON",
                "of ICU:",
                "angla",
                "Okt 2025",
                "28 Oktobro 2025");
    try (Stream<Path> files = Files.walk(folder.resolve("site/eo"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        collect(Jsoup.parse(Files.readString(file)), known, english);
      }
    }
    assertThat(english).isEmpty();
  }

  private static void collect(Document page, String known, Set<String> found) {
    for (Element element : page.body().getAllElements()) {
      Element language = element.closest("[lang]");
      boolean own = language == null || language.attr("lang").equals("eo");
      boolean written = element.closest("time, q, .url, [data-cite]") != null;
      for (TextNode node : element.textNodes()) {
        String text = node.text().strip();
        if (own && !written && isOfTheInterface(text) && !isMadeOf(text, known)) {
          found.add(text + " in " + element.cssSelector());
        }
      }
    }
  }

  /** Whether a text is a list of names and roles of the call, joined as ICU joins them. */
  private static boolean isMadeOf(String text, String known) {
    return Stream.of(text.split(", | kaj |^· ")).allMatch(known::contains);
  }

  private static boolean isOfTheInterface(String text) {
    return WORD.matcher(text).find() && !text.contains(MARK);
  }
}
