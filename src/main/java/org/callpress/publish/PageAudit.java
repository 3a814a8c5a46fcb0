package org.callpress.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.Place;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One finished page as it is checked: its ids, its links, and what a strict content security policy
 * would forbid. The document itself is not kept. Places take as long to tell as all the rest, so
 * they are told only of pages that have a fault.
 */
final class PageAudit {
  private static final Set<String> LINKS = Set.of("href", "src", "poster", "action", "data");

  private static final Pattern ELSEWHERE = Pattern.compile("(?i)//.*|[a-z][a-z0-9+.-]*:.*");

  private final String path;
  private final Set<String> ids = new TreeSet<>();
  private final Map<String, Place> links = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PageAudit(String path, String html, boolean places) {
    this.path = path;
    Parser parser = Parser.htmlParser().setTrackPosition(places);
    Document document = parser.parseInput(html, "");
    document.getAllElements().forEach(this::look);
  }

  static PageAudit of(String path, String html) {
    PageAudit audit = new PageAudit(path, html, false);
    return audit.diagnostics.isEmpty() ? audit : withPlaces(path, html);
  }

  /** The same with the places of its links. */
  static PageAudit withPlaces(String path, String html) {
    return new PageAudit(path, html, true);
  }

  String path() {
    return path;
  }

  Set<String> ids() {
    return ids;
  }

  /** Links to other places of the site as the page writes them, each once, and its first place. */
  Map<String, Place> links() {
    return links;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void look(Element element) {
    String id = element.id();
    if (!id.isEmpty() && !ids.add(id)) {
      report(Code.P003, element, "the id '" + id + "' stands twice on the page");
    }
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        look(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
      }
    }
    String tag = element.normalName();
    if (tag.equals("style") || tag.equals("script") && isInlineCode(element)) {
      report(Code.P010, element, "a <" + tag + "> with its code written into the page");
    }
  }

  /** Data blocks such as JSON-LD run nowhere and are allowed. */
  private static boolean isInlineCode(Element script) {
    String type = script.attr("type").toLowerCase(Locale.ROOT);
    return !script.hasAttr("src") && !type.equals("application/ld+json");
  }

  private void look(Element element, String name, String value) {
    if (name.equals("style") || name.startsWith("on")) {
      report(Code.P010, element, "the attribute " + name + " is code written into the page");
    } else if (LINKS.contains(name)) {
      link(element, name, value.strip());
    } else if (name.equals("srcset")) {
      for (String candidate : value.split(",")) {
        link(element, "src", candidate.strip().split("\\s+")[0]);
      }
    }
  }

  private void link(Element element, String name, String target) {
    boolean loads = !name.equals("href") || isLoading(element);
    if (target.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
      report(Code.P010, element, "a link that runs code: " + shortened(target));
    } else if (ELSEWHERE.matcher(target).matches()) {
      if (loads && !target.startsWith("data:image/")) {
        report(Code.P009, element, "the page loads " + shortened(target));
      }
    } else {
      links.putIfAbsent(target, place(element));
    }
  }

  private static boolean isLoading(Element element) {
    Set<String> loading = Set.of("stylesheet", "icon", "preload", "modulepreload", "manifest");
    return element.normalName().equals("link")
        && List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .anyMatch(loading::contains);
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }

  private void report(Code code, Element element, String message) {
    String hint = "this comes from a template or from a page under content/pages";
    diagnostics.add(new Diagnostic(code, path, place(element), message, null, hint));
  }

  private static Place place(Element element) {
    return element.sourceRange().isTracked()
        ? new Place(
            element.sourceRange().start().lineNumber(),
            element.sourceRange().start().columnNumber())
        : null;
  }
}
