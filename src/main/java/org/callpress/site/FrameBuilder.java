package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.callpress.call.Company;

/**
 * Makes the {@link Frame} of a page. What follows from the page's address (navigation, way to the
 * root, the same page in the other trees) is filled in; the rest is said in calls:
 *
 * <pre>
 * tree.frame(addresses -> addresses.call(id)).title("Q1 FY2026").section("calls").build()
 * </pre>
 */
public final class FrameBuilder {
  private final Tree tree;
  private final String path;
  private final List<Link> breadcrumbs = new ArrayList<>();

  /** The same with paths within the output. */
  private final List<Link> trail = new ArrayList<>();

  private List<Frame.LanguageLink> languages;
  private String title;
  private String description;
  private String section;
  private boolean passages;
  private Link previous;
  private Link next;
  private boolean indexed = true;
  private CallSummary call;
  private Map<String, Object> data;
  private Company company;
  private Card card;

  FrameBuilder(Tree tree, Function<Addresses, String> address) {
    this.tree = tree;
    this.path = address.apply(tree.addresses());
    this.languages = tree.languageLinks(address);
    this.title = tree.siteName();
    crumb(tree.siteName(), tree.addresses().home());
  }

  /** For the title bar, without the site's name. */
  public FrameBuilder title(String title) {
    this.title = title;
    return this;
  }

  /** One or two sentences for search engines. */
  public FrameBuilder description(String description) {
    this.description = description;
    return this;
  }

  /**
   * Entry of the navigation: "calls", "questions", "speakers", "firms", "search", or a prose page's
   * slug.
   */
  public FrameBuilder section(String section) {
    this.section = section;
    return this;
  }

  /**
   * The next breadcrumb after the home page.
   *
   * @param to path of the page within the output; where it is the page itself, it becomes no link
   */
  public final FrameBuilder crumb(String text, String to) {
    trail.add(new Link(text, to));
    breadcrumbs.add(new Link(text, to.equals(path) ? null : Addresses.relative(path, to)));
    return this;
  }

  /** The page holds passages in more than one language. */
  public FrameBuilder passages(boolean passages) {
    this.passages = passages;
    return this;
  }

  /** Neighbours in a sequence of pages; null where there is none. Paths within the output. */
  public FrameBuilder sequence(String previousText, String previous, String nextText, String next) {
    this.previous = previous == null ? null : link(previousText, previous);
    this.next = next == null ? null : link(nextText, next);
    return this;
  }

  /** Where the same page does not exist in every tree. */
  public FrameBuilder languages(List<Frame.LanguageLink> languages) {
    this.languages = languages;
    return this;
  }

  /** The page is one of this call's. */
  public FrameBuilder call(CallSummary call) {
    this.call = call;
    return this;
  }

  /** The page is one of this company's. */
  public FrameBuilder company(Company company) {
    this.company = company;
    return this;
  }

  /** The page brings its image, which others share. */
  public FrameBuilder card(Card card) {
    this.card = card;
    return this;
  }

  /** What the page says to machines, see {@link StructuredData}. */
  public FrameBuilder data(Map<String, Object> data) {
    this.data = data;
    return this;
  }

  /** Keeps the page out of search. */
  public FrameBuilder hidden() {
    this.indexed = false;
    return this;
  }

  /** A link from this page to another one of the output, e.g. to "en/acme/index.html". */
  public Link link(String text, String to) {
    return new Link(text, Addresses.relative(path, to));
  }

  public Frame build() {
    Addresses addresses = tree.addresses();
    Menu menu = new Menu(tree);
    return new Frame(
        tree.language(),
        path,
        Addresses.root(path),
        Addresses.relative(path, addresses.home()),
        title,
        description == null && indexed ? usualDescription() : description,
        section,
        menu.navigation().stream().map(this::section).toList(),
        Addresses.relative(path, addresses.search()),
        menu.footer().stream().map(entry -> new Link(entry.text(), href(entry))).toList(),
        breadcrumbs,
        languages,
        passages,
        previous,
        next,
        indexed,
        call == null ? null : new CallNotices(call, tree, path).frame(),
        indexed ? new StructuredData(tree).withTrail(data, trail) : data,
        tree.plan().config().url() == null ? null : image(addresses),
        tree.plan().config().url() == null ? null : card);
  }

  private String usualDescription() {
    return tree.messages().text("page.description", title, tree.siteName());
  }

  private Frame.Image image(Addresses addresses) {
    if (call != null) {
      return new Frame.Image(addresses.card(call.id()), Cards.name(call, tree));
    }
    return company == null
        ? new Frame.Image(addresses.card(), tree.siteName())
        : new Frame.Image(addresses.card(company.id()), company.nameIn(tree.language()));
  }

  private Frame.Section section(Menu.Entry entry) {
    boolean current = entry.key() != null && entry.key().equals(section);
    return new Frame.Section(entry.text(), href(entry), current);
  }

  private String href(Menu.Entry entry) {
    return entry.to() == null ? entry.url() : Addresses.relative(path, entry.to());
  }
}
