package org.callpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every link of every page leads to a page and an id that exist; no id stands twice on a page. */
class PageLinksTest {
  @ParameterizedTest
  @CsvSource({"0, 0, 'en,zh'", "1, 1, 'en,zh'", "2, 9, 'en,zh'", "3, 5, 'zh'", "4, 5, 'en,zh'"})
  void linksAndIdsHold(long seed, int calls, String languages) throws Exception {
    MadeUpSite site = MadeUpSite.of(seed, calls, 700, List.of(languages.split(",")));
    Map<String, Document> documents = new HashMap<>();
    for (Tree tree : site.trees()) {
      for (Page page : site.pages(tree)) {
        documents.put(page.frame().path(), Jsoup.parse(site.renderer().render(page).html()));
      }
    }
    List<String> wrong = new ArrayList<>();
    Map<String, Set<String>> ids = new HashMap<>();
    documents.forEach((path, document) -> ids.put(path, ids(path, document, wrong)));
    documents.forEach(
        (path, document) ->
            document
                .select("a[href], link[href][rel~=prev|next|alternate]")
                .forEach(link -> check(path, link, ids, wrong)));
    assertThat(wrong).isEmpty();
  }

  private static Set<String> ids(String path, Document document, List<String> wrong) {
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!ids.add(element.id())) {
        wrong.add(path + " has twice: " + element.id());
      }
    }
    return ids;
  }

  private static void check(
      String path, Element link, Map<String, Set<String>> ids, List<String> wrong) {
    String href = link.attr("href");
    String file = href.replaceFirst("[#?].*", "");
    String target = file.isEmpty() ? path : resolve(path, file);
    if (target.startsWith("data/")) {
      return;
    }
    String id = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
    Set<String> there = ids.get(target);
    if (there == null || !id.isEmpty() && !there.contains(id)) {
      wrong.add(path + ": " + link.outerHtml());
    }
  }

  private static String resolve(String from, String href) {
    return java.net.URI.create("file:///" + from).resolve(href).getPath().substring(1);
  }
}
