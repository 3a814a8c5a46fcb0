package org.callpress.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A saved page as a browser shows it: text with character references decoded, line breaks where
 * blocks and {@code <br>} make them, other white space as single spaces. Scripts, styles, forms,
 * menus and the like are not read.
 */
public final class HtmlText {
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:<!--.*?-->\\s*)?(?:<document>.{0,1500}?<text>\\s*)?<(?:!doctype"
              + " html|html|head|body|table|div|p|article|section|h1)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** How far into a file a page must show itself. */
  private static final int OPENING_LENGTH = 2000;

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alnum}{2,31});?");

  private static final Set<String> NOT_READ =
      Set.of(
          "script",
          "style",
          "head",
          "template",
          "noscript",
          "svg",
          "iframe",
          "select",
          "button",
          "object",
          "canvas",
          "audio",
          "video",
          "textarea");

  /**
   * Around what a page shows besides; some pages stand as a whole in a form, or end in a footer.
   */
  private static final Set<String> AROUND = Set.of("nav", "form", "footer", "aside");

  private static final Pattern INVISIBLE =
      Pattern.compile(
          "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

  private final SourceText source;
  private final Reading out;
  private final String unknown;

  /** Of the page's text; told once, for a page may hold thousands of menus. -1: not told yet. */
  private int pageLength = -1;

  private HtmlText(SourceText source, Reading out, String unknown) {
    this.source = source;
    this.out = out;
    this.unknown = unknown;
  }

  /** The page; null where the text is no HTML. */
  public static Document parse(SourceText source) {
    String text = source.text();
    Matcher opening = OPENING.matcher(text);
    opening.region(0, Math.min(text.length(), OPENING_LENGTH));
    return opening.lookingAt()
        ? Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true))
        : null;
  }

  /** Adds the text of an element to a reading of its page and returns where. */
  public static Span read(SourceText source, Element element, Reading out) {
    return read(source, element, out, null);
  }

  /**
   * The same, without elements that HTML does not know: a model's marks in a translation.
   *
   * @param unknown the reason for which their text is left out; null where it is read
   */
  public static Span read(SourceText source, Element element, Reading out, String unknown) {
    int start = out.length();
    HtmlText reader = new HtmlText(source, out, unknown);
    for (Node child : element.childNodes()) {
      NodeTraversor.traverse(reader.new Visitor(), child);
    }
    return new Span(start, out.length());
  }

  /** Adds a run of text between tags to a reading, with its character references decoded. */
  public static void read(SourceText source, Span run, Reading out) {
    new HtmlText(source, out, null).text(run);
  }

  private static Span span(TextNode text) {
    int start = Math.max(0, text.sourceRange().startPos());
    return new Span(start, Math.max(start, text.sourceRange().endPos()));
  }

  private Span trimmed(TextNode text) {
    return span(text).trimmed(source.text());
  }

  private final class Visitor implements NodeVisitor {
    private Node skipped;

    @Override
    public void head(Node node, int depth) {
      if (skipped != null) {
        return;
      }
      if (node instanceof TextNode text) {
        text(span(text));
      } else if (node instanceof Element element) {
        if (NOT_READ.contains(element.normalName())) {
          skipped = node;
        } else if (isHidden(element) || isAround(element)) {
          skipped = node;
          leaveOut(element, isHidden(element) ? "hidden" : "page-chrome");
        } else if (unknown != null && !element.tag().isKnownTag()) {
          skipped = node;
          leaveOut(element, unknown);
        } else if (element.normalName().equals("br")) {
          out.space("\n");
        } else if (element.isBlock() || isCell(element)) {
          newLine();
          if (opensRecord(element)) {
            out.space("\n");
          }
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node == skipped) {
        skipped = null;
      } else if (skipped == null
          && node instanceof Element element
          && (element.isBlock() || isCell(element))) {
        newLine();
      }
    }
  }

  /**
   * A term of a list, a row of a table: an empty line stands before it, so that what it holds is
   * seen to begin anew.
   */
  private static boolean opensRecord(Element element) {
    return Set.of("dt", "tr").contains(element.normalName());
  }

  /**
   * A piece of a line that a style sheet sets apart: two with different classes stand side by side,
   * {@code <span class="name">Jane Doe</span><span class="role">CFO</span>}.
   */
  private static boolean isCell(Element element) {
    Node next = element.nextSibling();
    Node before = element.previousSibling();
    return element.normalName().equals("span")
        && (isOtherCell(element, next) || isOtherCell(element, before));
  }

  private static boolean isOtherCell(Element element, Node beside) {
    return beside instanceof Element other
        && other.normalName().equals("span")
        && !element.className().isEmpty()
        && !other.className().isEmpty()
        && !other.className().equals(element.className());
  }

  private void leaveOut(Element element, String reason) {
    element.nodeStream(TextNode.class).forEach(text -> out.leaveOut(trimmed(text), reason));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || INVISIBLE.matcher(element.attr("style")).find();
  }

  /** A menu, a form, a foot; not one that holds most of what the page says. */
  private boolean isAround(Element element) {
    if (!AROUND.contains(element.normalName())) {
      return false;
    }
    if (pageLength < 0) {
      Document page = element.ownerDocument();
      pageLength = page == null ? Integer.MAX_VALUE : page.body().text().length();
    }
    return element.text().length() * 2L < pageLength;
  }

  private void newLine() {
    if (!out.atLineStart()) {
      out.space("\n");
    }
  }

  /** A run of text: white space as one space, references decoded. */
  private void text(Span run) {
    String text = source.text();
    int kept = run.start();
    int i = run.start();
    Matcher reference = REFERENCE.matcher(text);
    while (i < run.end()) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        int end = i;
        while (end < run.end() && isBlank(text.charAt(end))) {
          end++;
        }
        out.keep(new Span(kept, i));
        blank(new Span(i, end));
        i = end;
        kept = i;
      } else if (c == '&' && reference.region(i, run.end()).lookingAt()) {
        out.keep(new Span(kept, i));
        reference(new Span(i, reference.end()));
        i = reference.end();
        kept = i;
      } else {
        i++;
      }
    }
    out.keep(new Span(kept, run.end()));
  }

  private void blank(Span span) {
    if (!out.atLineStart() && !endsBlank()) {
      out.replace(span, " ");
    }
  }

  private boolean endsBlank() {
    CharSequence soFar = out.text();
    return soFar.length() > 0 && soFar.charAt(soFar.length() - 1) == ' ';
  }

  private void reference(Span span) {
    String written = span.of(source.text());
    String meant = Parser.unescapeEntities(written, false);
    if (meant.equals(written)) {
      out.keep(span);
    } else {
      out.replace(span, meant);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }
}
