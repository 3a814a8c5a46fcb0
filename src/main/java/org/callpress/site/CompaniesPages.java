package org.callpress.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The companies of an archive: the newest on the home page, and an index where they are more. */
final class CompaniesPages {
  private static final int ON_HOME = 10;

  private final Tree tree;
  private final Collection<List<CallSummary>> byCompany;

  CompaniesPages(Tree tree) {
    this.tree = tree;
    this.byCompany = tree.plan().byCompany().values();
  }

  /** Those with the newest calls. */
  List<CompanyItem> newest(String from) {
    return tree.plan().calls().stream()
        .map(call -> call.company().id())
        .distinct()
        .limit(ON_HOME)
        .map(company -> item(tree.plan().byCompany().get(company), from))
        .toList();
  }

  /** Link to the index from a page; null where there is none. */
  Link link(String from) {
    return byCompany.size() <= ON_HOME
        ? null
        : new Link(
            tree.messages().text("companies.all", byCompany.size()),
            Addresses.relative(from, tree.addresses().companies(1)));
  }

  void addTo(List<Supplier<Page>> pages) {
    if (byCompany.size() > ON_HOME) {
      pages.addAll(index());
    }
  }

  /** The pages of the index, needed or not. */
  List<Supplier<Page>> index() {
    NameList<List<CallSummary>> list =
        NameList.byName(
            byCompany,
            this::name,
            calls -> calls.get(0).company().id(),
            NameOrder.of(tree.messages().locale()));
    List<Supplier<Page>> pages = new ArrayList<>();
    for (int number = 1; number <= list.pages(); number++) {
      int page = number;
      pages.add(() -> page(list, page));
    }
    return pages;
  }

  private Page page(NameList<List<CallSummary>> list, int page) {
    String path = tree.addresses().companies(page);
    String title = tree.messages().text("home.companies");
    String other = tree.messages().text("people.other-names");
    return new CompaniesPage(
        tree.frame(a -> a.companies(page))
            .title(
                page == 1 ? title : tree.messages().text("page.title", title, page, list.pages()))
            .section("calls")
            .crumb(tree.messages().text("calls.title"), tree.addresses().calls(1))
            .crumb(title, tree.addresses().companies(1))
            .build(),
        list.size(),
        list.headings(path, other, tree.addresses()::companies),
        list.groups(page, other, calls -> item(calls, path)),
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
