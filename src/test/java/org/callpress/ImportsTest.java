package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder list is the architecture: which package may import which. */
class ImportsTest {
  private static final Path ROOT = Path.of("src/main/java/org/callpress");
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^import (?:static )?([\\w.]+);|["
              + " (<]((?:org|freemarker|com)\\.[a-z][\\w.]+\\.[A-Z]\\w+)");

  private static final Set<String> STAGE = Set.of("source", "config", "call");

  /** Stages that compare what is said in several languages. */
  private static final Set<String> LANGUAGES = Set.of("source", "config", "call", "anchors");

  /** What each package may import of Callpress, itself aside. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("call", Set.of("source")),
          Map.entry("config", Set.of("source", "call")),
          Map.entry("anchors", Set.of("source", "config")),
          Map.entry("transcript", STAGE),
          Map.entry("editor", STAGE),
          Map.entry("speakers", LANGUAGES),
          Map.entry("interpretation", LANGUAGES),
          Map.entry("exchanges", STAGE),
          Map.entry("figures", STAGE),
          Map.entry("site", Set.of("source", "config", "call")),
          Map.entry("render", Set.of("source", "config", "call", "site")),
          Map.entry("search", Set.of("source", "config", "call", "site")),
          Map.entry("card", Set.of("source", "site")),
          Map.entry("publish", Set.of("source", "config", "call", "site")),
          Map.entry("cli", Set.of("", "source", "config", "call", "publish")));

  /** Libraries that stand in some packages only. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "freemarker.", Set.of("render"),
          "org.apache.fontbox.", Set.of("card"),
          "com.vladsch.flexmark.", Set.of("render"),
          "org.jsoup.", Set.of("render", "search", "publish", "source", "transcript"),
          "picocli.", Set.of("cli"),
          "org.snakeyaml.", Set.of("config", "source"),
          "com.fasterxml.", Set.of("publish", "search", "source"),
          "de.siegmar.", Set.of("publish"));

  @Test
  void packagesImportWhatTheArchitectureAllows() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : javaFiles()) {
      String from = packageOf(ROOT.relativize(file));
      Matcher matcher = IMPORT.matcher(Files.readString(file));
      while (matcher.find()) {
        String imported = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        if (!isAllowed(from, imported)) {
          wrong.add(ROOT.relativize(file) + " uses " + imported);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageHasItsRule() throws IOException {
    Set<String> packages = new java.util.TreeSet<>();
    for (Path file : javaFiles()) {
      packages.add(packageOf(ROOT.relativize(file)));
    }
    packages.remove("");
    assertThat(packages).isEqualTo(new java.util.TreeSet<>(ALLOWED.keySet()));
  }

  /** Clock, default locale, environment and file times would make two builds differ. */
  @Test
  void nothingButTheCommandLineKnowsWhereAndWhenItRuns() throws IOException {
    Pattern forbidden =
        Pattern.compile(
            "Locale\\.getDefault|LocalDate\\.now|Instant\\.now|System\\.(currentTimeMillis|getenv)"
                + "|getLastModifiedTime|Math\\.random|new Random\\(\\)|ZoneId\\.systemDefault"
                + "|\\.to(Lower|Upper)Case\\(\\)|String\\.format\\(\"|[^.]\\bnew Date\\(\\)");
    List<String> wrong = new ArrayList<>();
    for (Path file : javaFiles()) {
      Matcher matcher = forbidden.matcher(Files.readString(file));
      while (matcher.find()) {
        wrong.add(ROOT.relativize(file) + ": " + matcher.group());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isAllowed(String from, String imported) {
    if (imported.startsWith("org.callpress.")) {
      String to =
          packageOf(Path.of(imported.substring("org.callpress.".length()).replace('.', '/')));
      return from.isEmpty() || to.equals(from) || ALLOWED.get(from).contains(to);
    }
    return LIBRARIES.entrySet().stream()
        .filter(library -> imported.startsWith(library.getKey()))
        .allMatch(library -> library.getValue().contains(from));
  }

  /** First folder of a path in the source tree; "" for the root package. */
  private static String packageOf(Path path) {
    return path.getNameCount() == 1 ? "" : path.getName(0).toString();
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
