package org.callpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA, as far as axe can tell, for every kind of page. */
class AccessibilityIT extends BrowserTest {
  @ParameterizedTest
  @CsvSource({"en, LIGHT, 1440", "en, DARK, 390", "zh, LIGHT, 390", "zh, DARK, 1440"})
  void noViolations(String language, ColorScheme scheme, int width) {
    List<String> violations = new ArrayList<>();
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900))
            .newPage();
    for (String path : SITE.oneOfEachKind(language)) {
      page.navigate(SITE.url(path));
      new AxeBuilder(page)
          .withTags(
              List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
          .analyze()
          .getViolations()
          .forEach(
              rule ->
                  rule.getNodes().stream()
                      .limit(3)
                      .forEach(
                          node ->
                              violations.add(path + ": " + rule.getId() + " " + node.getHtml())));
    }
    assertThat(violations).isEmpty();
  }
}
