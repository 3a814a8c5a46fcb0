package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.callpress.config.Messages;

/**
 * One language's tree of pages: what the page makers need to know of it.
 *
 * @param languages names of all site languages in themselves, in the configured order
 * @param prose the site's prose pages in this language, in the order of the navigation
 */
public record Tree(
    SitePlan plan, Messages messages, List<LanguageName> languages, List<Prose> prose) {
  /** e.g. ("zh", "中文"). */
  public record LanguageName(String language, String name) {}

  public Tree {
    languages = List.copyOf(languages);
    prose = List.copyOf(prose);
  }

  /** A tree of a site without prose pages. */
  public Tree(SitePlan plan, Messages messages, List<LanguageName> languages) {
    this(plan, messages, languages, List.of());
  }

  /** Dates, numbers and names as this tree's pages write them. */
  public Wording wording() {
    return new Wording(messages);
  }

  /** Starts the frame of a page at the address that {@code address} gives it in each tree. */
  public FrameBuilder frame(Function<Addresses, String> address) {
    return new FrameBuilder(this, address);
  }

  /** The site's name in this language, else in another one, else a plain word for it. */
  public String siteName() {
    java.util.Map<String, String> names = plan.config().names();
    String own = names.get(language());
    if (own != null) {
      return own;
    }
    return names.isEmpty() ? messages.text("site.untitled") : names.values().iterator().next();
  }

  public String language() {
    return messages.language();
  }

  public Addresses addresses() {
    return addresses(language());
  }

  /** Where the pages of another tree of the site stand. */
  public Addresses addresses(String language) {
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
              there,
              name.language().equals(language())));
    }
    return links;
  }
}
