package org.callpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Position;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with the site, from a folder on disk. */
class ReadingIT extends BrowserTest {
  private static final String QA = "lanyi/2026-q2/qa.html";

  private static Page page(boolean script, int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 900));
    return context.newPage();
  }

  private static String path(Page page) {
    return page.url().substring(SITE.url("").length()).replaceFirst("#.*", "");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theLanguageControlKeepsThePage(boolean script) {
    Page page = page(script, 1440);
    page.navigate(SITE.url("en/" + QA));
    page.locator(".lang a", new Page.LocatorOptions().setHasText("中文")).click();
    assertThat(path(page)).isEqualTo("zh/" + QA);
    assertThat(page.locator("html").getAttribute("lang")).startsWith("zh");
    page.locator(".lang a", new Page.LocatorOptions().setHasText("English")).click();
    assertThat(path(page)).isEqualTo("en/" + QA);
  }

  @Test
  void theLanguageControlKeepsThePassage() {
    Page page = page(true, 1440);
    page.navigate(SITE.url("en/" + QA));
    String passage =
        (String)
            page.evaluate(
                "() => [...document.querySelectorAll('[id]')].map(e => e.id).filter(id => /^t\\d+\\.\\d+$/.test(id)).at(-1)");
    page.navigate(SITE.url("en/" + QA + "#" + passage));
    page.locator(".lang a", new Page.LocatorOptions().setHasText("中文")).click();
    assertThat(page.url()).contains("zh/" + QA + "#t");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bothShowsOriginalAndInterpretationTogether(boolean script) {
    Page page = page(script, 1440);
    page.navigate(SITE.url("en/" + QA));
    String visibleChinese = "[lang|=zh].t >> visible=true";
    int before = page.locator(visibleChinese).count();
    page.locator("#both").check();
    assertThat(page.locator(visibleChinese).count()).isGreaterThan(before);
  }

  @Test
  void aSentenceAndItsPartnerLightUpTogether() {
    Page page = page(true, 1440);
    page.navigate(SITE.url("en/" + QA));
    page.locator("#both").check();
    Locator pair = page.locator(".pair:not(.loose)").first();
    pair.locator(".other").hover();
    assertThat(background(pair.locator(".main")))
        .isEqualTo(background(pair.locator(".other")))
        .isNotEqualTo("rgba(0, 0, 0, 0)");
    Locator second = page.locator(".pair:not(.loose)").nth(3);
    second.locator(".main").click(new Locator.ClickOptions().setPosition(new Position(2, 2)));
    page.mouse().move(2, 2);
    assertThat(background(second.locator(".other"))).isNotEqualTo("rgba(0, 0, 0, 0)");
    page.keyboard().press(".");
    page.keyboard().press(",");
    String described =
        (String) page.evaluate("() => document.activeElement.getAttribute('aria-describedby')");
    assertThat(described).startsWith("with-t");
    assertThat(page.locator("[id='" + described + "']").getAttribute("lang")).startsWith("zh");
  }

  private static String background(Locator element) {
    return (String) element.evaluate("e => getComputedStyle(e).backgroundColor");
  }

  @Test
  void oneKeyLeadsToAnyPlace() {
    Page page = page(true, 1440);
    page.navigate(SITE.url("en/" + QA));
    page.keyboard().press("g");
    page.keyboard().type("12.1");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith("qa.html#t12.1"));
    page.keyboard().press("g");
    page.keyboard().type("firms");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith("firms/index.html"));
  }

  @Test
  void wordsLinksAndCitationsAreCopied() {
    BrowserContext context = browser.newContext();
    Page page = context.newPage();
    page.addInitScript(
        "Object.defineProperty(navigator, 'clipboard',"
            + " {value: {writeText: text => { window.copied = text; return Promise.resolve(); }}})");
    page.navigate(SITE.url("en/" + QA));
    page.locator(".turn .pin >> visible=true").first().click();
    assertThat((String) page.evaluate("copied")).endsWith("passages.html#t8.1");
    assertThat(page.locator("#said").textContent()).isEqualTo("Copied");
    page.evaluate("() => getSelection().selectAllChildren(document.getElementById('t8.1.s2'))");
    page.locator(".tools [data-copy=link]").click();
    assertThat((String) page.evaluate("copied")).contains("qa.html#t8.1.s2:~:text=");
    page.locator(".tools [data-copy=quote]").click();
    assertThat((String) page.evaluate("copied"))
        .contains("Joanna Pritchard", "¶ 8.1", "Lanyi Group", "passages.html#t8.1");
    page.locator(".cite summary").click();
    page.locator("[data-copies=bibtex]").click();
    assertThat((String) page.evaluate("copied")).startsWith("@misc{lanyi-2026-q2,");
  }

  @Test
  void aTermBringsItsCard() {
    Page page = page(true, 1440);
    page.navigate(SITE.url("en/" + QA));
    page.locator("a.term >> visible=true").first().focus();
    assertThat(page.locator(".card").textContent()).isNotBlank();
    page.keyboard().press("Escape");
    assertThat(page.locator(".card").count()).isZero();
    page.locator("a.term >> visible=true").first().hover();
    assertThat(page.locator(".card").isVisible()).isTrue();
  }

  @Test
  void theStartPageRemembersTheLanguage() {
    Page page = page(true, 1440);
    page.navigate(SITE.url("en/" + QA));
    page.locator(".lang a", new Page.LocatorOptions().setHasText("中文")).click();
    page.navigate(SITE.url("index.html"));
    page.waitForURL(url -> url.endsWith("zh/index.html"));
  }

  @ParameterizedTest
  @CsvSource({"en, 390", "en, 1440", "zh, 390", "zh, 1440"})
  void noPageScrollsSideways(String language, int width) {
    List<String> wide = new ArrayList<>();
    Page page = page(true, width);
    for (String path : SITE.oneOfEachKind(language)) {
      page.navigate(SITE.url(path));
      int overflow =
          ((Number)
                  page.evaluate(
                      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
              .intValue();
      if (overflow > 0) {
        wide.add(path + " by " + overflow + " px");
      }
      if (page.locator("#both").count() > 0) {
        page.locator("#both").check();
        int both =
            ((Number)
                    page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (both > 0) {
          wide.add(path + " (Both) by " + both + " px");
        }
        page.locator("#both").uncheck();
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void noPageAsksTheNetworkForAnything() {
    List<String> asked = new ArrayList<>();
    Page page = page(true, 1440);
    page.onRequest(
        request -> {
          if (!request.url().startsWith("file:")) {
            asked.add(request.url());
          }
        });
    List<String> failures = new ArrayList<>();
    page.onPageError(failures::add);
    for (String path : SITE.oneOfEachKind("en")) {
      page.navigate(SITE.url(path));
    }
    assertThat(asked).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void theRegisterLeadsOnToThePassage() {
    Page page = page(true, 1440);
    page.navigate(SITE.url("en/lanyi/2026-q2/passages.html#t3.1"));
    page.waitForURL(url -> url.contains("remarks.html#t3.1"));
    String inSight =
        "() => { const top = document.getElementById('t3.1').getBoundingClientRect().top;"
            + " return top >= 0 && top < innerHeight; }";
    page.waitForFunction(inSight);
    assertThat(page.evaluate(inSight)).isEqualTo(true);
  }

  @Test
  void theRegisterIsAListWithoutScript() {
    Page page = page(false, 390);
    page.navigate(SITE.url("en/lanyi/2026-q2/passages.html#t3.1"));
    assertThat(page.locator("[id='t3.1'] a[href*='remarks.html#t3.1']").count()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"en, recall", "en, RMB 640 million", "zh, 召回", "zh, 充电网络"})
  void searchFindsBothLanguagesFromDisk(String language, String words) {
    Page page = page(true, 1440);
    page.navigate(SITE.url(language + "/search.html"));
    page.locator("input[type=search]").fill(words);
    page.keyboard().press("Enter");
    page.locator(".hit").first().waitFor();
    String href = page.locator(".hit a[href]").first().getAttribute("href");
    page.locator(".hit a[href]").first().click();
    assertThat(page.url()).contains(href.replaceFirst("^(\\.\\./)*", "").replaceFirst("#.*", ""));
  }
}
