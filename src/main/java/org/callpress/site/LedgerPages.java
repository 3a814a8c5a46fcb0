package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.callpress.call.AnswerStatus;
import org.callpress.site.LedgerPage.LedgerTab;

/** The ledger: every question of the archive, and indexes of what they are filed under. */
public final class LedgerPages {
  private final Tree tree;
  private final Ledger ledger;
  private final Addresses addresses;
  private final LedgerItems items;
  private final int perPage;

  private LedgerPages(Tree tree) {
    this.tree = tree;
    this.ledger = new Ledger(tree);
    this.addresses = tree.addresses();
    this.items = new LedgerItems(tree);
    this.perPage = tree.plan().config().perPage();
  }

  /** The pages; each is made when it is asked for. */
  public static List<Page> of(Tree tree) {
    LedgerPages ledger = new LedgerPages(tree);
    List<Supplier<Page>> pages = new ArrayList<>();
    ledger.addAll(pages);
    for (LedgerFacet facet : LedgerFacet.values()) {
      ledger.addIndex(facet, pages);
      ledger.ledger.entries(facet).forEach(entry -> ledger.addEntry(entry, pages));
    }
    return new MadeWhenAsked(pages);
  }

  private void addAll(List<Supplier<Page>> pages) {
    int count = Pager.count(ledger.all().asked().size(), perPage);
    for (int number = 1; number <= count; number++) {
      int page = number;
      pages.add(() -> all(page, count));
    }
  }

  private Page all(int page, int count) {
    String title = tree.messages().text("ledger.title");
    FrameBuilder frame =
        tree.frame(a -> a.questions(page))
            .title(numbered(title, page, count))
            .description(tree.messages().text("ledger.description", ledger.all().asked().size()))
            .section("questions")
            .crumb(title, addresses.questions(1));
    return page(
        frame, null, title, null, ledger.all(), null, page, count, addresses::questions, "data/");
  }

  private void addEntry(Ledger.Entry entry, List<Supplier<Page>> pages) {
    int count = Pager.count(entry.asked().size(), perPage);
    for (int number = 1; number <= count; number++) {
      int page = number;
      pages.add(() -> entry(entry, page, count));
    }
  }

  private Page entry(Ledger.Entry entry, int page, int count) {
    String facet = entry.facet().key();
    String index = tree.messages().text("ledger." + facet);
    IntFunction<String> address = n -> addresses.questionsBy(facet, entry.key(), n);
    String title = tree.messages().text("ledger.about", entry.name());
    FrameBuilder frame =
        tree.frame(a -> a.questionsBy(facet, entry.key(), page))
            .title(numbered(title, page, count))
            .section("questions")
            .crumb(tree.messages().text("ledger.title"), addresses.questions(1))
            .crumb(index, addresses.questionsBy(facet, 1))
            .crumb(entry.name(), address.apply(page));
    Link kicker =
        new Link(index, Addresses.relative(address.apply(page), addresses.questionsBy(facet, 1)));
    String data = entry.facet() == LedgerFacet.COMPANY ? "data/" + entry.key() + "/" : null;
    return page(
        frame,
        kicker,
        entry.name(),
        entry,
        entry.asks(),
        entry.facet(),
        page,
        count,
        address,
        data);
  }

  private Page page(
      FrameBuilder frame,
      Link kicker,
      String heading,
      Ledger.Entry entry,
      Ledger.Asks asks,
      LedgerFacet facet,
      int page,
      int count,
      IntFunction<String> address,
      String data) {
    String path = address.apply(page);
    return new LedgerPage(
        frame.build(),
        kicker,
        heading,
        entry == null ? null : about(entry, path),
        asks.asked().size(),
        asks.calls(),
        tabs(path, facet, entry == null),
        asks.years().links(perPage, path, address),
        new ByCall<>(tree, asks.asked(), Asked::call).page(page, path, items::item),
        Pager.of(page, count, path, address),
        data == null ? List.of() : downloads(path, data));
  }

  private List<Link> downloads(String path, String folder) {
    return List.of(
        new Link("CSV", Addresses.relative(path, folder + "questions.csv")),
        new Link("JSON", Addresses.relative(path, folder + "questions.json")));
  }

  /** Where else there is something of what the questions are filed under. */
  private Link about(Ledger.Entry entry, String path) {
    String to =
        switch (entry.facet()) {
          case COMPANY -> addresses.company(entry.key(), 1);
          case FIRM -> addresses.firm(entry.key(), 1);
          case ANALYST, EXECUTIVE -> addresses.speaker(entry.key(), 1);
          case SEGMENT -> addresses.company(entry.asked().get(0).call().company().id(), 1);
          default -> null;
        };
    String text = entry.facet() == LedgerFacet.SEGMENT ? company(entry) : entry.name();
    return to == null ? null : new Link(text, Addresses.relative(path, to));
  }

  private String company(Ledger.Entry entry) {
    String id = entry.asked().get(0).call().company().id();
    return tree.plan().company(id).nameIn(tree.language());
  }

  /**
   * @param counted whether to say how many entries each has
   */
  private List<LedgerTab> tabs(String path, LedgerFacet current, boolean counted) {
    List<LedgerTab> tabs = new ArrayList<>();
    for (LedgerFacet facet : LedgerFacet.values()) {
      int count = ledger.entries(facet).size();
      if (count > 0) {
        tabs.add(
            new LedgerTab(
                tree.messages().text("ledger." + facet.key()),
                Addresses.relative(path, addresses.questionsBy(facet.key(), 1)),
                counted ? count : null,
                facet == current));
      }
    }
    return tabs;
  }

  private void addIndex(LedgerFacet facet, List<Supplier<Page>> pages) {
    int count = Pager.count(ledger.entries(facet).size(), perPage);
    for (int number = 1; number <= count; number++) {
      int page = number;
      pages.add(() -> index(facet, page, count));
    }
  }

  private Page index(LedgerFacet facet, int page, int count) {
    IntFunction<String> address = n -> addresses.questionsBy(facet.key(), n);
    String path = address.apply(page);
    String heading = tree.messages().text("ledger." + facet.key());
    return new LedgerIndexPage(
        tree.frame(a -> a.questionsBy(facet.key(), page))
            .title(numbered(tree.messages().text("ledger.by", heading), page, count))
            .section("questions")
            .crumb(tree.messages().text("ledger.title"), addresses.questions(1))
            .crumb(heading, path)
            .build(),
        heading,
        tabs(path, facet, true),
        Pager.slice(ledger.entries(facet), page, perPage).stream()
            .map(entry -> item(entry, path))
            .toList(),
        Pager.of(page, count, path, address));
  }

  private LedgerIndexPage.Entry item(Ledger.Entry entry, String path) {
    boolean ofCompany =
        entry.facet() == LedgerFacet.SEGMENT || entry.facet() == LedgerFacet.EXECUTIVE;
    return new LedgerIndexPage.Entry(
        entry.name(),
        Addresses.relative(path, addresses.questionsBy(entry.facet().key(), entry.key(), 1)),
        ofCompany ? company(entry) : null,
        entry.asked().size(),
        (int)
            entry.asked().stream()
                .filter(asked -> asked.ask().status() != AnswerStatus.ANSWERED)
                .count());
  }

  private String numbered(String title, int page, int count) {
    return page == 1 ? title : tree.messages().text("page.title", title, page, count);
  }
}
