package org.callpress.render;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.callpress.site.LeftOut;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Takes out of a page what leads to pages that the site leaves out. The words of a link in a text
 * stay: a name is still a name. An entry of a list that is nothing but such a link goes, and with
 * it a list that is left with nothing. One rule for all templates, those of a site's own theme as
 * well.
 */
final class AbsentLinks {
  /** Elements that say nothing without what is in them. */
  private static final Set<String> HOLDERS = Set.of("li", "ul", "ol", "nav", "p", "section", "dd");

  private final LeftOut leftOut;

  AbsentLinks(LeftOut leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * @param path of the page within the output
   */
  String takenOut(String path, String html) {
    if (leftOut.isNothing()) {
      return html;
    }
    Document page = Parser.htmlParser().parseInput(html, "");
    page.outputSettings().prettyPrint(false);
    List<Element> links =
        page.select("[href]").stream().filter(link -> leadsAway(path, link.attr("href"))).toList();
    links.forEach(AbsentLinks::takeOut);
    return links.isEmpty() ? html : page.outerHtml();
  }

  private boolean leadsAway(String path, String href) {
    try {
      String target = URI.create("/" + path).resolve(href).getPath();
      return target != null && target.startsWith("/") && leftOut.test(target.substring(1));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void takeOut(Element link) {
    Element holder = link.parent();
    boolean entry = holder != null && isEntry(holder, link);
    if (!link.normalName().equals("a") || entry) {
      link.remove();
      for (Element empty = holder; isEmpty(empty); empty = removed(empty)) {
        // as far up as there is nothing left
      }
    } else {
      link.unwrap();
    }
  }

  /** Whether a link stands for itself rather than in a text: alone, or among other links. */
  private static boolean isEntry(Element holder, Element link) {
    boolean list = Set.of("li", "nav").contains(holder.normalName()) || holder.hasClass("keys");
    return list
            && holder.ownText().isBlank()
            && holder.children().stream().allMatch(AbsentLinks::isLink)
        || holder.normalName().equals("h2") && holder.lastElementChild() == link;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  private static boolean isEmpty(Element element) {
    return element != null
        && HOLDERS.contains(element.normalName())
        && element.childrenSize() == 0
        && element.text().isBlank();
  }

  private static Element removed(Element element) {
    Element parent = element.parent();
    element.remove();
    return parent;
  }
}
