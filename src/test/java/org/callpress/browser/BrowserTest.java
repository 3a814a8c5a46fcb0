package org.callpress.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test of the sample site in a browser, which is opened once for all tests of the class. */
abstract class BrowserTest {
  static final SampleSite SITE = SampleSite.get();
  static Browser browser;
  private static Playwright playwright;

  @BeforeAll
  static void open() {
    playwright = Browsers.playwright();
    browser = Browsers.launch(playwright);
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }
}
