package org.callpress.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.callpress.site.PeopleDirectory.Appearance;
import org.callpress.site.PeopleDirectory.Person;

/** The index of analysts' firms, and a page for each. */
final class FirmPages {
  private final Tree tree;
  private final PeopleDirectory people;
  private final NameOrder order;
  private final Map<String, Person> byKey;

  FirmPages(Tree tree, PeopleDirectory people) {
    this.tree = tree;
    this.people = people;
    this.order = NameOrder.of(tree.messages().locale());
    this.byKey = people.people().stream().collect(Collectors.toMap(Person::key, p -> p));
  }

  void addTo(List<Supplier<Page>> pages) {
    NameList<AnalystFirm> list =
        NameList.byName(people.firms(), AnalystFirm::name, AnalystFirm::slug, order);
    for (int number = 1; number <= list.pages(); number++) {
      int page = number;
      pages.add(() -> index(list, page));
    }
    int perPage = tree.plan().config().perPage();
    for (AnalystFirm firm : people.firms()) {
      List<Asked> asked = LedgerItems.of(firm);
      int count = Pager.count(asked.size(), perPage);
      for (int number = 1; number <= count; number++) {
        int page = number;
        pages.add(() -> page(firm, asked, page, count));
      }
    }
  }

  private Page index(NameList<AnalystFirm> list, int page) {
    String path = tree.addresses().firms(page);
    String title = tree.messages().text("firms.title");
    String other = tree.messages().text("people.other-names");
    return new FirmsPage(
        tree.frame(addresses -> addresses.firms(page))
            .title(numbered(title, page, list.pages()))
            .section("firms")
            .crumb(title, tree.addresses().firms())
            .build(),
        SpeakerIndexPages.tabs(path, people, tree),
        list.size(),
        list.headings(path, other, n -> tree.addresses().firms(n)),
        list.groups(page, other, firm -> item(firm, path)),
        Pager.of(page, list.pages(), path, n -> tree.addresses().firms(n)));
  }

  private FirmsPage.FirmItem item(AnalystFirm firm, String path) {
    return new FirmsPage.FirmItem(
        firm.name(),
        Addresses.relative(path, tree.addresses().firm(firm.slug(), 1)),
        (int) firm.appearances().stream().map(a -> a.entry().key()).distinct().count(),
        calls(firm));
  }

  private static int calls(AnalystFirm firm) {
    return (int) firm.appearances().stream().map(a -> a.call().id()).distinct().count();
  }

  private Page page(AnalystFirm firm, List<Asked> asked, int page, int count) {
    String path = tree.addresses().firm(firm.slug(), page);
    return new FirmPage(
        tree.frame(addresses -> addresses.firm(firm.slug(), page))
            .title(numbered(firm.name(), page, count))
            .description(tree.messages().text("firm.description", firm.name()))
            .section("firms")
            .crumb(tree.messages().text("nav.firms"), tree.addresses().firms())
            .crumb(firm.name(), path)
            .build(),
        firm.name(),
        firm.spellings().stream().filter(spelling -> !spelling.equals(firm.name())).toList(),
        page == 1 ? analysts(firm, path) : List.of(),
        calls(firm),
        asked.size(),
        new ByCall<>(tree, asked, Asked::call).page(page, path, new LedgerItems(tree)::item),
        Pager.of(page, count, path, n -> tree.addresses().firm(firm.slug(), n)));
  }

  private String numbered(String title, int page, int count) {
    return page == 1 ? title : tree.messages().text("page.title", title, page, count);
  }

  private List<PersonItem> analysts(AnalystFirm firm, String path) {
    Map<String, List<Appearance>> byPerson =
        firm.appearances().stream()
            .collect(
                Collectors.groupingBy(
                    a -> a.entry().key(), LinkedHashMap::new, Collectors.toList()));
    PersonItems items = new PersonItems(tree, people, path);
    List<Person> sorted =
        byPerson.keySet().stream()
            .map(byKey::get)
            .sorted(
                Comparator.comparing(
                        (Person p) -> order.place(p.nameIn(tree.language())), order.comparator())
                    .thenComparing(Person::key))
            .toList();
    return sorted.stream().map(p -> items.item(p, byPerson.get(p.key()))).toList();
  }
}
