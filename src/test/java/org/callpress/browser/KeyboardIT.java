package org.callpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole site without a mouse. */
class KeyboardIT extends BrowserTest {
  private static final String QA = "en/lanyi/2026-q2/qa.html";

  /** Where the focus is: its place among all that can have it, and whether it can be seen. */
  private static final String FOCUS =
      """
      async () => {
        for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame); // let it scroll there
        const e = document.activeElement, r = e.getBoundingClientRect();
        const can = [...document.querySelectorAll('a[href], button, input, summary, [tabindex]')]
          .filter(x => x.tabIndex >= 0 && x.getClientRects().length && getComputedStyle(x).visibility !== 'hidden');
        const marked = [e, e.closest('label')].filter(x => x).map(x => getComputedStyle(x));
        const sticky = [...document.querySelectorAll('.bar')].find(x => getComputedStyle(x).position === 'sticky');
        const bar = sticky && sticky.getBoundingClientRect();
        const covered = bar && !e.closest('.bar')
          && bar.top <= 0 && r.bottom > 0 && r.bottom <= bar.bottom;
        return { at: can.indexOf(e), of: can.length, what: e.outerHTML.slice(0, 90),
          seen: r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight && !covered,
          outlined: marked.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) };
      }
      """;

  private static Page page(String path, int width) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(width, 900))
            .newPage();
    page.navigate(SITE.url(path));
    return page;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> focus(Page page) {
    return (Map<String, Object>) page.evaluate(FOCUS);
  }

  @Test
  void nextQuestionStandsBelowTheBarAndIsAnotherEachTime() {
    Page page = page(QA, 1440);
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      page.keyboard().press("n");
      headings.add((String) page.evaluate("() => document.activeElement.textContent"));
      assertThat(
              (int)
                  page.evaluate(
                      "() => Math.round(document.activeElement.getBoundingClientRect().top)"))
          .isBetween(48, 140);
    }
    assertThat(headings).doesNotHaveDuplicates();
    page.keyboard().press("p");
    assertThat(page.evaluate("() => document.activeElement.textContent"))
        .isEqualTo(headings.get(1));
  }

  @Test
  void theFirstKeyOffersToSkipToTheText() {
    Page page = page(QA, 1440);
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
    assertThat(focus(page)).containsEntry("seen", true);
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => !!document.activeElement.closest('main')"))
        .as("the next stop is in the text")
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, 1440", "lanyi/2026-q2/index.html, 390", "lanyi/2026-q2/qa.html, 1440",
    "lanyi/2026-q2/figures.html, 1440", "search.html, 390", "speakers/index.html, 1440"
  })
  void everyStopIsInTheOrderOfThePageAndCanBeSeen(String path, int width) {
    Page page = page("en/" + path, width);
    List<String> wrong = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      Map<String, Object> focus = focus(page);
      int at = (int) focus.get("at");
      if (at < 0) {
        break; // out of the page, into the browser
      }
      if (at < last) {
        wrong.add("goes back: " + focus);
      }
      if (!Boolean.TRUE.equals(focus.get("seen")) || !Boolean.TRUE.equals(focus.get("outlined"))) {
        wrong.add("cannot be seen: " + focus);
      }
      last = at;
    }
    assertThat(wrong).isEmpty();
    assertThat(last).isGreaterThan(5);
  }

  @Test
  void escapeClosesWhatAKeyOpened() {
    Page page = page(QA, 1440);
    page.keyboard().press("g");
    page.locator("dialog.jump[open]").waitFor();
    assertThat(page.evaluate("() => !!document.activeElement.closest('dialog')")).isEqualTo(true);
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.jump[open]").count()).isZero();
  }

  @Test
  void bothIsSwitchedWithTheSpaceBar() {
    Page page = page(QA, 1440);
    page.locator("#both").focus();
    assertThat(focus(page)).containsEntry("outlined", true);
    page.keyboard().press("Space");
    assertThat(page.locator("#both").isChecked()).isTrue();
  }
}
