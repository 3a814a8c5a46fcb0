package org.callpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Type as it comes out in the browser: faces, length and beginning of lines, what the bar covers.
 */
class TypeIT extends BrowserTest {
  private static final String QA = "lanyi/2026-q2/qa.html";

  /** The full lines of running text: all but the last of each paragraph, by voice. */
  private static final String LINES =
      """
      voice => [...document.querySelectorAll('.turn:not(.question) .para')].flatMap(para => {
        const text = para.closest('.t.main') || para.querySelector('.t.main');
        if (!text || !text.matches(voice)) return [];
        const lines = [], range = document.createRange();
        const walker = document.createTreeWalker(para, NodeFilter.SHOW_TEXT);
        let before = null;
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node.parentElement.closest('.other')) continue;
          for (let i = 0; i < node.length; i++) {
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const box = range.getClientRects()[0];
            if (!box || !box.width) continue;
            if (!before || box.left < before.left - 20) lines.push('');
            lines[lines.length - 1] += node.data[i];
            before = box;
          }
        }
        return lines.slice(0, -1);
      })
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
    page.evaluate("() => document.fonts.ready");
    return page;
  }

  @SuppressWarnings("unchecked")
  private static List<String> lines(Page page, String voice) {
    return (List<String>) page.evaluate(LINES, voice);
  }

  @ParameterizedTest
  @CsvSource({"remarks, .orig", "qa, .orig", "qa, .int"})
  void aLatinLineHasSixtyToSeventyFiveCharacters(String part, String voice) {
    List<String> lines =
        lines(page("en/lanyi/2026-q2/" + part + ".html", 1440), voice + ":lang(en)");
    assertThat(lines).hasSizeGreaterThan(10);
    assertThat(median(lines.stream().map(line -> (double) line.strip().length()).toList()))
        .isBetween(60.0, 75.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {".orig", ".int"})
  void aHanLineHasThirtySixToFortyTwoCharacters(String voice) {
    List<String> lines = lines(page("zh/" + QA, 1440), voice + ":lang(zh)");
    assertThat(lines).hasSizeGreaterThan(5);
    assertThat(median(lines.stream().map(TypeIT::squares).toList())).isBetween(36.0, 42.0);
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1440})
  void noHanLineBeginsWithAStop(int width) {
    List<String> lines = lines(page("zh/" + QA, width), ":lang(zh)");
    assertThat(lines).noneMatch(line -> line.matches("^[。，、；：？！”’）》」』].*"));
  }

  /** A Latin letter or digit takes about half of the square that a Han character takes. */
  private static double squares(String line) {
    return line.codePoints()
        .mapToDouble(c -> c > 0x2E7F || "“”‘’—…·".indexOf(c) >= 0 ? 1 : 0.5)
        .sum();
  }

  private static double median(List<Double> numbers) {
    return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElseThrow();
  }

  @Test
  void thePagesBringTheirOwnType() {
    List<String> errors = new ArrayList<>();
    Page page = browser.newPage();
    page.onConsoleMessage(message -> errors.add(message.text()));
    page.navigate(SITE.url("en/" + QA));
    Object loaded =
        page.evaluate(
            "() => document.fonts.ready.then(fonts => [...fonts].filter(f => f.status ==="
                + " 'loaded').map(f => f.family.replace(/[^ \\w]/g, '')))");
    assertThat(String.valueOf(loaded))
        .contains("Callpress Sans", "Callpress Serif", "Callpress Display");
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 820, 1440})
  void theBarNeverCoversWhatALinkLeadsTo(int width) {
    Page page = page("en/" + QA + "#t12.1", width);
    for (String id : List.of("t12.1", "x2", "t17.1.s2")) {
      page.evaluate("id => { location.hash = id; }", id);
      page.waitForTimeout(200);
      Object gap =
          page.evaluate(
              "id => document.getElementById(id).getBoundingClientRect().top"
                  + " - document.querySelector('.bar').getBoundingClientRect().bottom",
              id);
      assertThat(((Number) gap).doubleValue()).as(id).isBetween(0.0, 850.0);
    }
  }
}
