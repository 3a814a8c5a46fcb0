package org.callpress.site;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.callpress.site.figures.SeriesPages;

/** Home, all calls, the index of companies where they are many, and the page of each company. */
public final class ListingPages {
  /** Calls and companies on the home page: what a reader takes in without scrolling far. */
  private static final int ON_HOME = 12;

  private static final int COMPANIES_ON_HOME = 60;

  private final Tree tree;
  private final Addresses addresses;
  private final List<CallSummary> calls;

  private ListingPages(Tree tree) {
    this.tree = tree;
    this.addresses = tree.addresses();
    this.calls = tree.plan().calls();
  }

  /** The pages; each is made when it is asked for. */
  public static List<Page> of(Tree tree) {
    ListingPages listing = new ListingPages(tree);
    List<Supplier<Page>> pages = new ArrayList<>();
    pages.add(listing::home);
    listing.addCalls(pages);
    listing.addCompanies(pages);
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
    CallSummary latest = calls.isEmpty() ? null : calls.get(0);
    return new HomePage(
        frame.build(),
        tree.siteName(),
        subtitle(),
        latest == null ? null : items.item(latest),
        latest == null ? List.of() : asked(latest, path),
        items.byYear(calls.subList(0, Math.min(ON_HOME, calls.size()))),
        frame.link(tree.messages().text("calls.all", calls.size()), addresses.calls(1)),
        fitOnHome() ? companies(path) : List.of(),
        fitOnHome() ? null : frame.link(allCompanies(), addresses.companies(1)));
  }

  private String subtitle() {
    if (calls.isEmpty()) {
      return null;
    }
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

  private List<HomePage.Asked> asked(CallSummary call, String from) {
    CallLinks links = new CallLinks(call, tree, from);
    return call.exchanges().stream()
        .map(
            exchange ->
                new HomePage.Asked(
                    links.speakerName(exchange.analyst()),
                    exchange.firm(),
                    links.exchange(exchange),
                    exchange.questions(),
                    exchange.answeredBy().isEmpty()
                        ? null
                        : tree.wording()
                            .list(exchange.answeredBy().stream().map(links::speakerName).toList())))
        .toList();
  }

  private List<HomePage.CompanyItem> companies(String from) {
    Collator collator = Collator.getInstance(tree.messages().locale());
    return tree.plan().byCompany().values().stream()
        .map(calls -> company(calls, from))
        .sorted(
            Comparator.comparing(HomePage.CompanyItem::name, collator::compare)
                .thenComparing(HomePage.CompanyItem::href))
        .toList();
  }

  private HomePage.CompanyItem company(List<CallSummary> calls, String from) {
    CallSummary latest = calls.get(0);
    return new HomePage.CompanyItem(
        latest.company().nameIn(tree.language()),
        Addresses.relative(from, addresses.company(latest.company().id(), 1)),
        calls.size(),
        CallItems.name(latest, tree),
        latest.company().ticker());
  }

  private boolean fitOnHome() {
    return tree.plan().byCompany().size() <= COMPANIES_ON_HOME;
  }

  private String allCompanies() {
    return tree.messages().text("companies.all", tree.plan().byCompany().size());
  }

  private void addCompanies(List<Supplier<Page>> pages) {
    if (fitOnHome()) {
      return;
    }
    NameList<List<CallSummary>> list =
        NameList.byName(
            tree.plan().byCompany().values(),
            calls -> calls.get(0).company().nameIn(tree.language()),
            calls -> calls.get(0).company().id(),
            NameOrder.of(tree.messages().locale()));
    for (int number = 1; number <= list.pages(); number++) {
      int page = number;
      pages.add(() -> companies(list, page));
    }
  }

  private Page companies(NameList<List<CallSummary>> list, int page) {
    String path = addresses.companies(page);
    String title = tree.messages().text("home.companies");
    String other = tree.messages().text("people.other-names");
    return new CompaniesPage(
        tree.frame(a -> a.companies(page))
            .title(numbered(title, page, list.pages()))
            .section("calls")
            .crumb(title, addresses.companies(1))
            .build(),
        list.size(),
        list.headings(path, other, addresses::companies),
        list.groups(page, other, calls -> company(calls, path)),
        Pager.of(page, list.pages(), path, addresses::companies));
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
        company.glossary().isEmpty()
            ? null
            : new Link(
                tree.messages().text("glossary.title"),
                Addresses.relative(path, addresses.glossary(company.id()))),
        calls.size(),
        page == 1 ? SeriesPages.links(tree, company.id(), path) : List.of(),
        new CallItems(tree, path).byFiscalYear(shown),
        Pager.of(page, count, path, number -> addresses.company(company.id(), number)));
  }

  private String numbered(String title, int page, int count) {
    return page == 1 ? title : tree.messages().text("page.title", title, page, count);
  }
}
