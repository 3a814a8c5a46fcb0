package org.callpress.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds a browser for the tests: the Chromium or Chrome on the path, else the one that Playwright
 * fetches. Where there is none the tests are skipped with the line that installs one; in CI that is
 * a failure.
 */
final class Browsers {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Browsers() {}

  /** A Playwright that downloads nothing where a browser is installed. */
  static Playwright playwright() {
    return installed().isPresent()
        ? Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
        : Playwright.create();
  }

  static Browser launch(Playwright playwright) {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
    installed().ifPresent(options::setExecutablePath);
    try {
      return playwright.chromium().launch(options);
    } catch (PlaywrightException e) {
      return missing(e);
    }
  }

  private static Browser missing(PlaywrightException e) {
    String remedy =
        "no browser for the browser tests; install one with: apt-get install chromium"
            + " fonts-noto-cjk";
    if (System.getenv("CI") != null) {
      throw new IllegalStateException(remedy, e);
    }
    Assumptions.abort(remedy);
    throw e;
  }

  static Optional<Path> installed() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }
}
