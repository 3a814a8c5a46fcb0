package org.callpress.config;

import java.util.List;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * What a Markdown page says of itself before its text, between two lines of three hyphens:
 *
 * <pre>
 * ---
 * title: About this archive
 * language: en
 * order: 1
 * ---
 * </pre>
 *
 * @param title or null
 * @param language BCP 47 tag, or null
 * @param order among the pages of the site, or null
 * @param body offset at which the text begins
 */
public record FrontMatter(String title, String language, Integer order, int body) {
  private static final String FENCE = "---";

  /** What the page says; a key that cannot be used is reported and left out. */
  public static Diagnosed<FrontMatter> read(SourceText page) {
    if (!isFence(page, 1)) {
      return Diagnosed.of(new FrontMatter(null, null, null, 0));
    }
    int last = 2;
    while (last <= page.lineCount() && !isFence(page, last)) {
      last++;
    }
    if (last > page.lineCount()) {
      return unclosed(page);
    }
    Span first = page.line(1);
    String yaml = page.text().substring(first.end(), page.line(last).start());
    // the first line is left empty, so that the lines of the YAML count as those of the page
    return read(new SourceText(page.file(), yaml, page.sha256()), page.line(last).end());
  }

  private static Diagnosed<FrontMatter> read(SourceText yaml, int body) {
    YamlDocument document = new YamlDocument(yaml);
    YamlMap root = document.root();
    FrontMatter frontMatter =
        new FrontMatter(
            root.text("title"), root.languageTag("language"), root.integer("order", 0, 9999), body);
    root.end();
    return new Diagnosed<>(frontMatter, document.diagnostics());
  }

  private static Diagnosed<FrontMatter> unclosed(SourceText page) {
    Diagnostic diagnostic =
        Diagnostic.at(
            Code.P007,
            page,
            0,
            "the front matter has no end",
            "close it with a line of three hyphens");
    return new Diagnosed<>(
        new FrontMatter(null, null, null, page.line(1).end()), List.of(diagnostic));
  }

  private static boolean isFence(SourceText page, int line) {
    return line <= page.lineCount() && page.slice(page.line(line)).stripTrailing().equals(FENCE);
  }
}
