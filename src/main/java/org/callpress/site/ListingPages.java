package org.callpress.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.callpress.site.figures.SeriesPages;

/** Home, all calls, and the page of each company. */
public final class ListingPages {
  /** Calls on the home page: what a reader takes in without scrolling far. */
  private static final int ON_HOME = 12;

  private final Tree tree;
  private final Addresses addresses;
  private final List<CallSummary> calls;
  private final CompaniesPages companies;
  private final YearLinks years;

  private ListingPages(Tree tree) {
    this.tree = tree;
    this.addresses = tree.addresses();
    this.calls = tree.plan().calls();
    this.companies = new CompaniesPages(tree);
    this.years = YearLinks.of(calls);
  }

  /** The pages; each is made when it is asked for. */
  public static List<Page> of(Tree tree) {
    ListingPages listing = new ListingPages(tree);
    List<Supplier<Page>> pages = new ArrayList<>();
    pages.add(listing::home);
    listing.addCalls(pages);
    listing.companies.addTo(pages);
    tree.plan().byCompany().values().forEach(calls -> listing.addCompany(calls, pages));
    tree.plan().byCompany().keySet().stream()
        .flatMap(id -> Glossary.pages(tree, tree.plan().company(id)).stream())
        .forEach(page -> pages.add(() -> page));
    return new MadeWhenAsked(pages);
  }

  private Page home() {
    FrameBuilder frame =
        tree.frame(Addresses::home)
            .section("home")
            .description(subtitle())
            .data(new StructuredData(tree).website())
            .card(Cards.of(tree, subtitle()));
    String path = addresses.home();
    CallItems items = new CallItems(tree, path);
    return new HomePage(
        frame.build(),
        tree.siteName(),
        subtitle(),
        new Digests(tree, path).ofArchive(calls),
        items.byYear(calls.subList(0, Math.min(ON_HOME, calls.size()))),
        frame.link(tree.messages().text("calls.all", calls.size()), addresses.calls(1)),
        companies.newest(path),
        companies.link(path));
  }

  private String subtitle() {
    if (calls.isEmpty()) {
      return null;
    }
    String held = held();
    return calls.stream().anyMatch(call -> call.languages().size() > 1)
        ? tree.messages().text("home.subtitle.both", held)
        : held;
  }

  /** How many calls of whom from when. */
  private String held() {
    int companies = tree.plan().byCompany().size();
    List<LocalDate> dates = calls.stream().map(CallSummary::date).filter(Objects::nonNull).toList();
    if (dates.isEmpty()) {
      return tree.messages().text("home.subtitle.undated", calls.size(), companies);
    }
    String first = String.valueOf(dates.get(dates.size() - 1).getYear());
    String last = String.valueOf(dates.get(0).getYear());
    return first.equals(last)
        ? tree.messages().text("home.subtitle.year", calls.size(), companies, last)
        : tree.messages().text("home.subtitle.years", calls.size(), companies, first, last);
  }

  private void addCalls(List<Supplier<Page>> pages) {
    int count = Pager.count(calls.size(), tree.plan().config().perPage());
    for (int number = 1; number <= count; number++) {
      int page = number;
      pages.add(() -> calls(page, count));
    }
  }

  private Page calls(int page, int count) {
    String path = addresses.calls(page);
    return new CallsPage(
        tree.frame(a -> a.calls(page))
            .title(numbered(tree.messages().text("calls.title"), page, count))
            .section("calls")
            .crumb(tree.messages().text("calls.title"), path)
            .build(),
        calls.size(),
        companies.link(path),
        years.links(tree.plan().config().perPage(), path, addresses::calls),
        new CallItems(tree, path).byYear(Pager.slice(calls, page, tree.plan().config().perPage())),
        Pager.of(page, count, path, addresses::calls));
  }

  private void addCompany(List<CallSummary> calls, List<Supplier<Page>> pages) {
    int perPage = tree.plan().config().perPage();
    int count = Pager.count(calls.size(), perPage);
    for (int number = 1; number <= count; number++) {
      int page = number;
      pages.add(() -> company(calls, page, count, Pager.slice(calls, page, perPage)));
    }
  }

  private Page company(List<CallSummary> calls, int page, int count, List<CallSummary> shown) {
    org.callpress.call.Company company = calls.get(0).company();
    String name = company.nameIn(tree.language());
    String path = addresses.company(company.id(), page);
    return new CompanyPage(
        tree.frame(a -> a.company(company.id(), page))
            .title(numbered(name, page, count))
            .description(tree.messages().text("company.description", name, calls.size()))
            .section("calls")
            .crumb(tree.messages().text("calls.title"), addresses.calls(1))
            .crumb(name, path)
            .data(new StructuredData(tree).companyPage(company))
            .company(company)
            .card(page == 1 ? Cards.of(company, calls.size(), tree) : null)
            .build(),
        name,
        company.names().entrySet().stream()
            .filter(entry -> !entry.getValue().equals(name))
            .map(entry -> new CompanyPage.NameIn(entry.getKey(), entry.getValue()))
            .toList(),
        company.ticker(),
        calls.size(),
        page == 1 ? new Digests(tree, path).ofCompany(company.id(), calls) : null,
        page == 1 ? overCalls(company, path) : List.of(),
        new CallItems(tree, path).byFiscalYear(shown),
        Pager.of(page, count, path, number -> addresses.company(company.id(), number)));
  }

  private List<Link> overCalls(org.callpress.call.Company company, String path) {
    List<Link> links = new ArrayList<>(SeriesPages.links(tree, company.id(), path));
    if (!company.glossary().isEmpty()) {
      links.add(
          new Link(
              tree.messages().text("glossary.title"),
              Addresses.relative(path, addresses.glossary(company.id()))));
    }
    return links;
  }

  private String numbered(String title, int page, int count) {
    return page == 1 ? title : tree.messages().text("page.title", title, page, count);
  }
}
