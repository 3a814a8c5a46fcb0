package org.callpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of finished pages, within a folder, out of it, and to pages that are read later. */
class SiteCheckTest {
  @TempDir Path folder;

  private final Map<String, String> pages = new TreeMap<>();

  @Test
  void linksThatLeadSomewhereAreNoFinding() {
    pages.put("index.html", "<a href='a/b/c.html#x'>up</a> <a href='#top' id=top>here</a>");
    pages.put("a/b/c.html", "<p id='x'><a href=\"../../index.html#top\">home</a>");
    pages.put("a/b/d.html", "<a href='c.html#x'>beside</a> <a href='c.html'>beside</a>");
    assertThat(found()).isEmpty();
  }

  @Test
  void tellsWhereALinkStandsThatLeadsNowhere() {
    pages.put("index.html", "<p>\n  <a href='gone.html'>gone</a>");
    assertThat(found())
        .containsExactly("index.html 2:3 a link leads to gone.html, which does not exist");
  }

  @Test
  void anIdMayBeMissingBeside() {
    pages.put("a/b.html", "<a href='c.html#y'>beside</a>");
    pages.put("a/c.html", "<p id='x'>");
    assertThat(found())
        .containsExactly("a/b.html 1:1 a link leads to a/c.html#y, and the page has no such id");
  }

  @Test
  void anIdMayBeMissingFarUpOrFarDown() {
    pages.put("index.html", "<p id='x'><a href='a/b/c.html#y'>down</a>");
    pages.put("a/b/c.html", "<p id='x'><a href='../../index.html#z'>up</a>");
    assertThat(found())
        .containsExactly(
            "a/b/c.html 1:11 a link leads to index.html#z, and the page has no such id",
            "index.html 1:11 a link leads to a/b/c.html#y, and the page has no such id");
  }

  @Test
  void aFaultOfManyPagesIsToldOnce() {
    for (String page : List.of("a/1.html", "a/2.html", "b/c/3.html")) {
      pages.put(page, "<p style='x'>");
    }
    assertThat(found())
        .containsExactly(
            "a/1.html 1:1 the attribute style is code written into the page, here and on 2 more"
                + " pages");
  }

  private List<String> found() {
    try (OutputTree output = OutputTree.open(folder.resolve("site"))) {
      pages.forEach(output::write);
      SiteCheck check = new SiteCheck(output, missing -> false);
      List<Diagnostic> found = new ArrayList<>();
      check.rounds().forEach(round -> round.forEach(pages -> found.addAll(check.check(pages))));
      return check.summary(found).stream().map(SiteCheckTest::line).toList();
    }
  }

  private static String line(Diagnostic found) {
    String place = found.place() == null ? "" : found.place().line() + ":" + found.place().column();
    return found.file() + " " + place + " " + found.message();
  }
}
