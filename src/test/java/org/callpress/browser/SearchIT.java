package org.callpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search page, from a folder on disk. */
class SearchIT extends BrowserTest {
  private final List<String> errors = new ArrayList<>();
  private Page page;

  @BeforeEach
  void newPage() {
    page = browser.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
  }

  @AfterEach
  void noErrors() {
    page.close();
    noErrorsYet();
  }

  private void noErrorsYet() {
    assertThat(errors).isEmpty();
  }

  private Locator hits() {
    return page.locator("#hits .call .hit .line a");
  }

  @Test
  void theAddressCarriesQueryAndFilters() {
    page.navigate(SITE.url("en/search.html") + "?q=price");
    assertThat(hits().first()).isVisible();
    int all = found();
    page.locator(".facet label", new Page.LocatorOptions().setHasText("Question")).click();
    assertThat(page.locator("#chosen")).containsText("Question");
    int questions = found();
    assertThat(questions).isPositive().isLessThan(all);
    assertThat(page.url()).contains("q=price").contains("kind=question");
    page.reload();
    assertThat(hits().first()).isVisible();
    assertThat(found()).isEqualTo(questions);
    page.goBack();
    assertThat(page.locator("#chosen")).isHidden();
    assertThat(found()).isEqualTo(all);
  }

  /** The number of passages that the page states. */
  private int found() {
    return Integer.parseInt(page.locator("#found b").textContent().replaceAll("\\D.*", ""));
  }

  @Test
  void everyHitLeadsToItsPassageAndMarksWhatWasAsked() {
    page.navigate(SITE.url("en/search.html") + "?q=%22free+cash+flow%22");
    assertThat(hits().first()).isVisible();
    assertThat(page.locator("#hits mark").first())
        .hasText(Pattern.compile("free cash flow", Pattern.CASE_INSENSITIVE));
    hits().first().click();
    String id = page.url().replaceFirst(".*#", "");
    assertThat(page.locator("[data-passage='" + id + "'], [id='" + id + "']").first()).isAttached();
  }

  @Test
  void aChinesePassageLeadsToTheChinesePage() {
    page.navigate(SITE.url("en/search.html") + "?q=%E6%9C%8D%E5%8A%A1%E8%B4%B9");
    assertThat(page.locator("#hits .tag").first()).hasText("in Chinese");
    hits().first().click();
    assertThat(page.url()).contains("/zh/lanyi/");
    String id = page.url().replaceFirst(".*#", "");
    assertThat(page.locator("[data-passage='" + id + "'], [id='" + id + "']").first()).isAttached();
  }

  @Test
  void theLanguageControlKeepsTheQuery() {
    page.navigate(SITE.url("en/search.html") + "?q=2026");
    assertThat(hits().first()).isVisible();
    page.locator(".lang a", new Page.LocatorOptions().setHasText("中文")).click();
    assertThat(page.locator("input[type=search]")).hasValue("2026");
    assertThat(hits().first()).isVisible();
  }

  @Test
  void aPersonStandsAboveThePassages() {
    page.navigate(SITE.url("zh/search.html"));
    page.keyboard().press("/");
    page.keyboard().type("kwan");
    Locator person = page.locator("#hits .pages a").first();
    assertThat(person).hasText("关慧欣");
    person.click();
    assertThat(page.locator("h1")).containsText("关慧欣");
  }

  @Test
  void nothingFoundSaysSoAndPointsElsewhere() {
    page.navigate(SITE.url("en/search.html") + "?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E");
    assertThat(page.locator("#found")).containsText("Nothing was found");
    assertThat(page.locator("#help a").first()).isVisible();
    assertThat(page.locator("#hits img")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"en, 1440", "zh, 390"})
  void resultsAndFiltersAreAccessible(String language, int width) {
    page.setViewportSize(width, 900);
    page.navigate(SITE.url(language + "/search.html") + "?q=2026&side=company");
    assertThat(hits().first()).isVisible();
    assertThat(page.locator(".hit:empty")).hasCount(0);
    noErrorsYet();
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
    // axe asks for the style sheet as scripts may not from disk; that is no error of the page
    errors.clear();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }

  @Test
  void withoutScriptsTheIndexesAreOffered() {
    Page plain =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)).newPage();
    plain.navigate(SITE.url("en/search.html"));
    assertThat(plain.locator("#ask")).isHidden();
    assertThat(plain.locator("#main")).containsText("needs JavaScript");
    plain.locator("#help a", new Page.LocatorOptions().setHasText("People")).click();
    assertThat(plain.locator("h1")).hasText("People");
    plain.close();
  }
}
