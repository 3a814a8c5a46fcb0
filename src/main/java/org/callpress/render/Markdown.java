package org.callpress.render;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Markdown with tables, footnotes and attributes, as HTML that cannot do harm: HTML in the text is
 * shown, not obeyed; what is left is cleaned of code, styles and addresses of other kinds.
 */
final class Markdown {
  /** Blocks in blocks; flexmark overflows the stack at some hundreds. */
  private static final int DEEPEST = 100;

  /** flexmark recurses where emphasis nests in emphasis; this holds every text of sane size. */
  private static final long STACK = 64L << 20;

  /** Base of relative links while they are checked; it stands in no result. */
  private static final String NOWHERE = "https://relative.invalid/";

  private static final Parser PARSER;
  private static final HtmlRenderer RENDERER;

  static {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    AttributesExtension.create()))
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.RENDER_HEADER_ID, true);
    PARSER = Parser.builder(options).customDelimiterProcessor(new HanEmphasis()).build();
    RENDERER = HtmlRenderer.builder(options).build();
  }

  private Markdown() {}

  /**
   * The text as clean HTML.
   *
   * @throws NestedTooDeeply where it holds blocks or emphasis inside one another beyond reason
   */
  static Document clean(String markdown) throws NestedTooDeeply {
    if (Nesting.deepest(markdown) > DEEPEST) {
      throw new NestedTooDeeply();
    }
    Document document = Jsoup.parseBodyFragment(cleaned(html(markdown)));
    document.outputSettings().prettyPrint(false);
    document.select("img:not([src]), img[src~=(?i)^([a-z][a-z0-9+.-]*:|//)]").remove();
    alignByClass(document);
    return document;
  }

  private static String cleaned(String html) {
    Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
    return Jsoup.clean(html, NOWHERE, allowed(), settings);
  }

  private static Safelist allowed() {
    return Safelist.relaxed()
        .removeProtocols("a", "href", "ftp")
        .addProtocols("a", "href", "#", "tel")
        .addTags("hr", "del", "section")
        .addAttributes(":all", "id", "class", "lang", "title")
        .addAttributes("td", "align")
        .addAttributes("th", "align")
        .addAttributes("ol", "start")
        .removeAttributes("img", "align", "width", "height")
        .removeAttributes("table", "width", "summary")
        .removeAttributes("td", "width", "axis", "abbr")
        .removeAttributes("th", "width", "axis", "abbr")
        .preserveRelativeLinks(true);
  }

  /** The attribute that Markdown tables align by is gone from HTML. */
  private static void alignByClass(Document document) {
    document.select("[align=right]").addClass("r");
    document.select("[align]").removeAttr("align");
  }

  private static String html(String markdown) throws NestedTooDeeply {
    AtomicReference<String> html = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> html.set(RENDERER.render(PARSER.parse(markdown))), "prose", STACK);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    join(thread);
    if (failure.get() instanceof StackOverflowError) {
      throw new NestedTooDeeply();
    }
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return html.get();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** A text whose blocks nest beyond reason; nobody writes one by accident. */
  static final class NestedTooDeeply extends Exception {}
}
