package org.callpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The site on a host, in a folder of it, under the very content security policy that it brings: it
 * asks for nothing outside of its folder, and what it asks for is there.
 */
class HostingIT extends BrowserTest {
  private static String policy() throws IOException {
    return Files.readAllLines(SITE.folder().resolve("_headers")).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("Content-Security-Policy: "))
        .map(line -> line.substring("Content-Security-Policy: ".length()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void worksUnderAnyBasePathAndItsOwnPolicy() throws IOException {
    Set<String> requests = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    try (StaticHost host = new StaticHost(SITE.folder(), "/a/b/", policy());
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.onRequest(request -> requests.add(request.url()));
      page.onResponse(
          response -> {
            if (response.status() >= 400) {
              wrong.add(response.status() + " " + response.url());
            }
          });
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              wrong.add(page.url() + ": " + message.text());
            }
          });
      page.onPageError(error -> wrong.add(page.url() + ": " + error));
      for (String language : List.of("en", "zh")) {
        for (String path : SITE.oneOfEachKind(language)) {
          page.navigate(host.url(path));
        }
      }
      page.navigate(host.url("index.html"));
      page.waitForURL(url -> url.matches(".*/a/b/(en|zh)/index\\.html"));
      page.navigate(host.url("en/search.html?q=revenue"));
      page.locator("#hits a").first().waitFor();
      page.locator("#hits a").first().click();
      assertThat(page.url()).startsWith(host.url("en/"));
      page.locator(".lang a:not(.on)").click();
      assertThat(page.url()).startsWith(host.url("zh/"));
      assertThat(requests).hasSizeGreaterThan(40).allMatch(url -> url.startsWith(host.url("")));
    }
    assertThat(wrong).isEmpty();
  }
}
