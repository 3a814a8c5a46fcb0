package org.callpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One page fades into the next where the browser can and the reader has not asked for less motion,
 * and no way of cutting that short is an error of the page. A browser that is very busy leaves one
 * out, so not every page has to.
 */
class TransitionIT extends BrowserTest {
  private static final String SEEN = "transition: ";

  private final List<String> errors = new ArrayList<>();
  private final List<String> transitions = new ArrayList<>();
  private BrowserContext context;

  private Page page(ReducedMotion motion) {
    return page(motion, SITE.url("en/index.html"));
  }

  private Page page(ReducedMotion motion, String address) {
    context = browser.newContext(new Browser.NewContextOptions().setReducedMotion(motion));
    context.addInitScript(
        "if (location.href !== 'about:blank') addEventListener('pagereveal', "
            + "e => console.log('"
            + SEEN
            + "' + !!e.viewTransition))");
    Page page = context.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().startsWith(SEEN)) {
            transitions.add(message.text().substring(SEEN.length()));
          } else if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.navigate(address);
    page.waitForTimeout(200);
    return page;
  }

  @AfterEach
  void closeContext() {
    context.close();
  }

  /** Follows a link of the header, and does not wait for the page that it leads to. */
  private static void follow(Page page, int section, int millis) {
    try {
      page.evaluate("n => document.querySelectorAll('header.site nav a')[n]?.click()", section);
    } catch (PlaywrightException e) {
      // the page was just being left for another
    }
    page.waitForTimeout(millis);
  }

  /** Waits for the page to have come, and for what a transition to it takes. */
  private void arrivals(Page page, int count) {
    page.waitForCondition(() -> transitions.size() >= count);
    page.waitForTimeout(300);
  }

  @Test
  void onePageFadesIntoTheNext() {
    Page page = page(ReducedMotion.NO_PREFERENCE);
    for (int i = 0; i < 3; i++) {
      follow(page, i, 0);
      arrivals(page, i + 2);
    }
    page.goBack();
    arrivals(page, 5);
    assertThat(transitions).hasSize(5).startsWith("false").contains("true");
    assertThat(errors).isEmpty();
  }

  @Test
  void whoAsksForLessMotionSeesNone() {
    Page page = page(ReducedMotion.REDUCE);
    follow(page, 0, 0);
    arrivals(page, 2);
    assertThat(transitions).containsExactly("false", "false");
    assertThat(errors).isEmpty();
  }

  /** The page is painted once its styles are there, and before its scripts are. */
  @Test
  void aStyleSheetThatComesLateIsWaitedFor() {
    try (StaticHost host = new StaticHost(SITE.folder(), "/", null)) {
      host.late(".*\\.css", 250).late(".*/site\\..*\\.js", 700);
      Page page = page(ReducedMotion.NO_PREFERENCE, host.url("en/index.html"));
      page.waitForTimeout(1000);
      for (int i = 0; i < 3; i++) {
        follow(page, i, 0);
        arrivals(page, i + 2);
      }
    }
    assertThat(transitions).hasSize(4).startsWith("false").contains("true");
    assertThat(errors).isEmpty();
  }

  @Test
  void whatCutsATransitionShortIsNoError() {
    Page page = page(ReducedMotion.NO_PREFERENCE);
    page.addInitScript(
        "const slow = new CSSStyleSheet();"
            + " document.adoptedStyleSheets.push(slow);slow.replaceSync('::view-transition-old(root)"
            + " { animation-duration: 5s !important }')");
    for (int i = 0; i < 3; i++) {
      follow(page, i, 0);
      int arrived = i + 2;
      page.waitForCondition(() -> transitions.size() >= arrived);
      page.waitForTimeout(100);
      page.setViewportSize(1200 - 10 * i, 800);
    }
    for (int i = 0; i < 6; i++) {
      follow(page, i % 3, 20 + 60 * i);
    }
    page.waitForTimeout(600);
    assertThat(transitions).contains("true");
    assertThat(errors).isEmpty();
  }
}
