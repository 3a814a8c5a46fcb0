package org.callpress.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the keys of {@code site-config.yml} that say which pages and menus there are. */
final class MenusReader {
  private final YamlMap root;
  private final String language;

  /**
   * @param language of names that are written without one
   */
  MenusReader(YamlMap root, String language) {
    this.root = root;
    this.language = language;
  }

  Menus read() {
    return new Menus(entries("navigation"), entries("footer"), without());
  }

  private Set<PageKind> without() {
    Set<PageKind> without = EnumSet.noneOf(PageKind.class);
    YamlMap pages = root.map("pages");
    for (PageKind kind : PageKind.values()) {
      if (Boolean.FALSE.equals(pages.flag(kind.key()))) {
        without.add(kind);
      }
    }
    pages.end();
    return without;
  }

  private List<Menus.Entry> entries(String key) {
    if (!root.has(key)) {
      return null;
    }
    List<Menus.Entry> entries = new ArrayList<>();
    for (YamlMap.Item item : root.wordsOrMaps(key)) {
      if (item.word() != null) {
        entries.add(new Menus.Entry(item.word(), Map.of(), null, item.stated()));
      } else {
        link(item, entries);
      }
    }
    return entries;
  }

  /** {@code {name: Investor relations, url: https://ir.example.com/}}, or a page renamed. */
  private void link(YamlMap.Item item, List<Menus.Entry> entries) {
    YamlMap map = item.map();
    Map<String, String> names = map.names("name", language);
    String page = map.text("page");
    URI url = map.webAddress("url", "an address as https://ir.example.com/");
    map.end();
    if (names.isEmpty() || map.has("page") == map.has("url")) {
      map.report(
          "an entry has a name, and a page or a url",
          "write, say, {name: IR, url: https://ir.example.com/}");
    } else if (page != null || url != null) {
      String address = url == null ? null : url.toString();
      entries.add(new Menus.Entry(page, names, address, item.stated()));
    }
  }
}
