package org.callpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No page is wider than its window, and no table wider than the page: also at the 320 px of <a
 * href="https://www.w3.org/WAI/WCAG22/Understanding/reflow">WCAG 1.4.10</a>, and with Both on.
 */
class ReflowIT extends BrowserTest {
  /** What reaches beyond the window, and each frame of a table that has to be scrolled. */
  private static final String TOO_WIDE =
      """
      () => {
        const wide = [];
        if (document.scrollingElement.scrollWidth > innerWidth) {
          for (const e of document.querySelectorAll("body *")) {
            const box = e.getBoundingClientRect();
            if (box.right > innerWidth + 1 && !e.closest(".scroll")) wide.push(e.outerHTML);
          }
          if (!wide.length) wide.push("the page");
        }
        for (const e of document.querySelectorAll(".scroll")) {
          if (e.scrollWidth > e.clientWidth + 1) wide.push("table " + e.getAttribute("aria-label"));
        }
        return wide.map(html => html.slice(0, 160));
      }
      """;

  @ParameterizedTest
  @CsvSource({"en, 320", "en, 390", "en, 820", "en, 1300", "zh, 320", "zh, 390", "zh, 820"})
  void nothingScrollsSideways(String language, int width) {
    Page page =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)).newPage();
    List<String> wide = new ArrayList<>();
    for (String path : SITE.oneOfEachKind(language)) {
      page.navigate(SITE.url(path));
      add(path, page, wide);
      if (page.querySelector("#both") != null) {
        page.evaluate("document.querySelector('#both').checked = true");
        add(path + " in Both", page, wide);
      }
    }
    assertThat(wide).isEmpty();
  }

  private static void add(String path, Page page, List<String> wide) {
    ((List<?>) page.evaluate(TOO_WIDE)).forEach(what -> wide.add(path + ": " + what));
  }
}
