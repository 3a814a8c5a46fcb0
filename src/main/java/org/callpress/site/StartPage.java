package org.callpress.site;

import java.util.List;

/**
 * What stands at the root of a site with several trees: the way into each. Browsers go on to the
 * default language at once.
 *
 * @param home of the default language, relative to the page
 */
public record StartPage(Frame frame, String siteName, String home) implements Page {
  private static final String PATH = "index.html";

  /** The start page; none in a tree of another language and on a site with one language. */
  public static List<Page> of(Tree tree) {
    List<String> languages = tree.plan().config().languages();
    if (languages.size() == 1 || !tree.language().equals(languages.get(0))) {
      return List.of();
    }
    Frame frame =
        tree.frame(addresses -> PATH)
            .languages(tree.languages().stream().map(name -> link(name, tree)).toList())
            .hidden()
            .build();
    return List.of(new StartPage(frame, tree.siteName(), tree.addresses().home()));
  }

  private static Frame.LanguageLink link(Tree.LanguageName name, Tree tree) {
    Addresses addresses = Addresses.in(name.language(), tree.plan().config().languages());
    return new Frame.LanguageLink(
        name.language(), name.name(), addresses.home(), addresses.home(), false);
  }

  @Override
  public String template() {
    return "start";
  }
}
