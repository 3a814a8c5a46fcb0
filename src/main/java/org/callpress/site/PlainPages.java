package org.callpress.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.callpress.call.LanguageTags;

/** Pages that depend on no call: prose from {@code content/pages}, search, "not found". */
public final class PlainPages {
  private static final String WORDS = "search.word.";

  private final Tree tree;
  private final Addresses addresses;

  private PlainPages(Tree tree) {
    this.tree = tree;
    this.addresses = tree.addresses();
  }

  /**
   * @param prose the pages that the tree shows, see {@link Prose#shownIn}
   */
  public static List<Page> of(Tree tree, List<Prose> prose) {
    PlainPages plain = new PlainPages(tree);
    List<Page> pages = new ArrayList<>();
    prose.forEach(page -> pages.add(plain.prose(page)));
    pages.add(plain.search());
    pages.add(plain.notFound(plain.addresses.notFound()));
    List<String> languages = tree.plan().config().languages();
    if (languages.size() > 1 && tree.language().equals(languages.get(0))) {
      pages.add(plain.notFound("404.html"));
    }
    return pages;
  }

  private Page prose(Prose page) {
    boolean own = LanguageTags.same(page.language(), tree.language());
    return new ProsePage(
        tree.frame(a -> a.prose(page.slug()))
            .title(page.title())
            .section(page.slug())
            .crumb(page.title(), addresses.prose(page.slug()))
            .build(),
        page.title(),
        page.language(),
        own ? null : tree.wording().language(page.language()),
        page.unsafeHtml());
  }

  private Page search() {
    String path = addresses.search();
    String title = tree.messages().text("nav.search");
    FrameBuilder frame =
        tree.frame(Addresses::search).title(title).section("search").crumb(title, path);
    Map<String, String> trees = new LinkedHashMap<>();
    for (String language : tree.plan().config().languages()) {
      String home = Addresses.in(language, tree.plan().config().languages()).home();
      trees.put(language, folder(path, home));
    }
    return new SearchPage(
        frame.build(),
        folder(path, "search/index.html"),
        folder(path, addresses.home()),
        trees,
        words(),
        languages(),
        indexes(frame));
  }

  /** The way from a page to the folder that another file stands in: "../search/". */
  private static String folder(String from, String file) {
    String way = Addresses.relative(from, file);
    return way.substring(0, way.lastIndexOf('/') + 1);
  }

  private Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : new TreeSet<>(tree.messages().patterns().keySet())) {
      if (key.startsWith(WORDS)) {
        words.put(key.substring(WORDS.length()), tree.messages().text(key));
      }
    }
    return words;
  }

  private Map<String, String> languages() {
    Map<String, String> names = new LinkedHashMap<>();
    tree.plan().calls().stream()
        .flatMap(call -> call.languages().stream())
        .distinct()
        .sorted()
        .forEach(language -> names.put(language, tree.wording().language(language)));
    return names;
  }

  private List<Link> indexes(FrameBuilder frame) {
    return List.of(
        frame.link(tree.messages().text("nav.calls"), addresses.calls(1)),
        frame.link(tree.messages().text("nav.speakers"), addresses.speakers()),
        frame.link(tree.messages().text("nav.firms"), addresses.firms()));
  }

  /**
   * @param path the tree's own, or the root's, where hosts look for it
   */
  private Page notFound(String path) {
    String title = tree.messages().text("not-found.title");
    FrameBuilder frame =
        path.equals(addresses.notFound())
            ? tree.frame(Addresses::notFound)
            : tree.frame(a -> path).languages(treeLinks(path));
    frame.title(title).section("not-found").crumb(title, path).hidden();
    String url = tree.plan().config().url();
    List<Link> links = new ArrayList<>();
    links.add(frame.link(tree.siteName(), addresses.home()));
    links.addAll(indexes(frame));
    links.add(frame.link(tree.messages().text("nav.search"), addresses.search()));
    return new NotFoundPage(frame.build(), url == null ? null : url + path, links);
  }

  private List<Frame.LanguageLink> treeLinks(String from) {
    List<String> languages = tree.plan().config().languages();
    return tree.languages().stream()
        .map(
            name ->
                new Frame.LanguageLink(
                    name.language(),
                    name.name(),
                    Addresses.relative(from, Addresses.in(name.language(), languages).notFound()),
                    Addresses.in(name.language(), languages).notFound(),
                    name.language().equals(tree.language())))
        .toList();
  }
}
