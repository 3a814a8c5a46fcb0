package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.callpress.config.Messages;

/**
 * One language's tree of pages: what the page makers need to know of it.
 *
 * @param languages names of all site languages in themselves, in the configured order
 */
public record Tree(SitePlan plan, Messages messages, List<LanguageName> languages) {
  /** e.g. ("zh", "中文"). */
  public record LanguageName(String language, String name) {}

  public Tree {
    languages = List.copyOf(languages);
  }

  public String language() {
    return messages.language();
  }

  public Addresses addresses() {
    return addresses(language());
  }

  private Addresses addresses(String language) {
    return Addresses.in(language, plan.config().languages());
  }

  /** The same page in every tree, for the language control. */
  public List<Frame.LanguageLink> languageLinks(Function<Addresses, String> page) {
    String here = page.apply(addresses());
    List<Frame.LanguageLink> links = new ArrayList<>();
    for (LanguageName name : languages) {
      String there = page.apply(addresses(name.language()));
      links.add(
          new Frame.LanguageLink(
              name.language(),
              name.name(),
              Addresses.relative(here, there),
              name.language().equals(language())));
    }
    return links;
  }
}
