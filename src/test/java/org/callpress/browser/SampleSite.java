package org.callpress.browser;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.callpress.cli.Main;

/** The site of this repository's own content, built once for all browser tests. */
final class SampleSite {
  private static final Path OUTPUT = Path.of("target", "browser-site").toAbsolutePath();
  private static SampleSite built;
  private final Path folder;

  private SampleSite(Path folder) {
    this.folder = folder;
  }

  static synchronized SampleSite get() {
    if (built == null) {
      StringWriter printed = new StringWriter();
      PrintWriter out = new PrintWriter(printed, true);
      int exit =
          Main.run(out, out, "build", "--config", "site-config.yml", "--output", OUTPUT.toString());
      if (exit != 0) {
        throw new IllegalStateException("the sample site does not build:\n" + printed);
      }
      built = new SampleSite(OUTPUT);
    }
    return built;
  }

  Path folder() {
    return folder;
  }

  /** The file:// address of a file of the site, or of a place in it ("a.html#t1.2"). */
  String url(String path) {
    int hash = path.indexOf('#');
    String file = hash < 0 ? path : path.substring(0, hash);
    return folder.resolve(file).toUri() + (hash < 0 ? "" : path.substring(hash));
  }

  /** All pages, in the order of their paths. */
  List<String> pages() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One page of every kind in the tree of a language, plus the whole of one call: enough to see
   * every template.
   */
  List<String> oneOfEachKind(String language) {
    return Stream.of(
            "index.html",
            "calls.html",
            "search.html",
            "404.html",
            "about.html",
            "lanyi/index.html",
            "lanyi/glossary.html",
            "lanyi/2026-q2/index.html",
            "lanyi/2026-q2/remarks.html",
            "lanyi/2026-q2/qa.html",
            "lanyi/2026-q2/figures.html",
            "lanyi/2026-q2/passages.html",
            "lanyi/2026-q2/questions/x1.html",
            "lanyi/metrics.html",
            "lanyi/guidance.html",
            "questions/index.html",
            "questions/analysts/index.html",
            "questions/companies/lanyi/index.html",
            "speakers/index.html",
            "speakers/lanyi/vivian-kwan/index.html",
            "firms/index.html",
            "firms/tidewell-capital/index.html")
        .map(page -> language + "/" + page)
        .toList();
  }
}
