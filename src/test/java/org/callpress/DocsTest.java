package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.callpress.cli.Main;
import org.callpress.config.CallConfigReader;
import org.callpress.config.CompanyConfigReader;
import org.callpress.config.SiteConfigReader;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation against the program: options, keys, formats, links. */
class DocsTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#([^)]*))?\\)");

  private static String doc(String name) throws IOException {
    return Files.readString(Path.of("docs", name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "explain", "suggest", "import"})
  void everyOptionIsDescribed(String command) throws IOException {
    StringWriter help = new StringWriter();
    Main.run(new PrintWriter(help), new PrintWriter(help), command, "--help");
    Set<String> options = new TreeSet<>();
    OPTION.matcher(help.toString()).results().forEach(found -> options.add(found.group()));
    options.removeAll(Set.of("--help", "--version"));
    assertThat(options).contains("--config");
    assertThat(doc("configuration.md"))
        .contains("callpress " + command + " ")
        .contains(options.toArray(String[]::new));
  }

  /** A key that there is not is told with those that there are. */
  private static List<String> keys(List<Diagnostic> ofAKeyThatIsNone) {
    String hint = ofAKeyThatIsNone.get(0).hint();
    assertThat(hint).startsWith("known here: ");
    return Arrays.asList(hint.substring("known here: ".length()).split(", "));
  }

  @Test
  void everyKeyIsDescribed() throws IOException {
    SourceText yaml = new SourceText("any.yml", "zzzzzzzzzzzz: 1", "");
    List<String> keys = new ArrayList<>();
    keys.addAll(keys(SiteConfigReader.read(yaml, Path.of("")).diagnostics()));
    keys.addAll(keys(CompanyConfigReader.read(yaml, "en").diagnostics()));
    keys.addAll(keys(CallConfigReader.read(yaml, "en").diagnostics()));
    String doc = doc("configuration.md");
    assertThat(keys).hasSizeGreaterThan(25).allMatch(key -> doc.contains("`" + key + "`"));
  }

  @Test
  void everyFormatIsDescribed() throws IOException {
    String doc = doc("transcripts.md");
    Pattern name = Pattern.compile("String name\\(\\) \\{\\s+return \"([a-z-]+)\";");
    Set<String> formats = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/callpress/transcript"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("Format.java")).toList()) {
        name.matcher(Files.readString(file))
            .results()
            .forEach(found -> formats.add(found.group(1)));
      }
    }
    assertThat(formats).hasSizeGreaterThan(15).allMatch(format -> doc.contains("`" + format + "`"));
  }

  /** Links between the documents, and to a heading of one. */
  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : documents()) {
      Matcher link = LINK.matcher(Files.readString(file));
      while (link.find()) {
        Path target = file.resolveSibling(link.group(1));
        boolean whole = Files.exists(target);
        if (!whole || link.group(2) != null && !anchors(target).contains(link.group(2))) {
          wrong.add(file + ": " + link.group());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String folder : List.of("", "docs")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    assertThat(documents).contains(Path.of("README.md"), Path.of("docs/export.md"));
    return documents;
  }

  /** As GitHub makes them of headings. */
  private static List<String> anchors(Path document) throws IOException {
    return Files.readAllLines(document).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }
}
