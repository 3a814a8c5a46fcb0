package org.callpress.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The index of companies by letter. An archive of one company has none. */
final class CompaniesPages {
  private final Tree tree;
  private final Collection<List<CallSummary>> byCompany;

  CompaniesPages(Tree tree) {
    this.tree = tree;
    this.byCompany = tree.plan().byCompany().values();
  }

  /** Link to the index from a page; null where there is none. */
  Link link(String from) {
    return byCompany.size() < 2
        ? null
        : new Link(
            tree.messages().text("companies.all", byCompany.size()),
            Addresses.relative(from, tree.addresses().companies(1)));
  }

  /** Those whose newest calls are newest. */
  List<CompanyItem> newest(int most, String from) {
    return byCompany.stream().limit(most).map(calls -> item(calls, from)).toList();
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    if (byCompany.size() > 1) {
      NameList<Named> list = sorted();
      for (int number = 1; number <= list.pages(); number++) {
        pages.add(page(list, number));
      }
    }
    return pages;
  }

  private record Named(NameOrder.Place place, List<CallSummary> calls) {}

  private NameList<Named> sorted() {
    NameOrder order = NameOrder.of(tree.messages().locale());
    return new NameList<>(
        byCompany.stream()
            .map(calls -> new Named(order.place(name(calls)), calls))
            .sorted(
                Comparator.comparing(Named::place, order.comparator())
                    .thenComparing(named -> named.calls().get(0).company().id()))
            .toList(),
        named -> named.place().letter());
  }

  private Page page(NameList<Named> list, int page) {
    String path = tree.addresses().companies(page);
    String title = tree.messages().text("home.companies");
    String other = tree.messages().text("people.other-names");
    return new CompaniesPage(
        tree.frame(a -> a.companies(page))
            .title(
                page == 1
                    ? title
                    : tree.messages().text("page.title", title, page, list.pages()))
            .section("calls")
            .crumb(tree.messages().text("calls.title"), tree.addresses().calls(1))
            .crumb(title, path)
            .build(),
        list.size(),
        list.headings(path, other, tree.addresses()::companies),
        list.groups(page, other, named -> item(named.calls(), path)),
        Pager.of(page, list.pages(), path, tree.addresses()::companies));
  }

  private String name(List<CallSummary> calls) {
    return calls.get(0).company().nameIn(tree.language());
  }

  private CompanyItem item(List<CallSummary> calls, String from) {
    CallSummary latest = calls.get(0);
    return new CompanyItem(
        name(calls),
        Addresses.relative(from, tree.addresses().company(latest.company().id(), 1)),
        calls.size(),
        CallItems.name(latest, tree),
        latest.company().ticker());
  }
}
