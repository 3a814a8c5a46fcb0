package org.callpress.site;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.callpress.call.Side;
import org.callpress.site.PeopleDirectory.Person;

/** The index of speakers by name, and one for each side. */
final class SpeakerIndexPages {
  private static final List<Side> SIDES = List.of(Side.COMPANY, Side.ANALYST, Side.INTERPRETER);

  private final Tree tree;
  private final PeopleDirectory people;
  private final Map<Person, NameOrder.Place> places;
  private final Comparator<Person> byName;

  SpeakerIndexPages(Tree tree, PeopleDirectory people) {
    this.tree = tree;
    this.people = people;
    NameOrder order = NameOrder.of(tree.messages().locale());
    this.places = new java.util.IdentityHashMap<>();
    people.people().forEach(person -> place(person, order));
    people.interpreters().forEach(person -> place(person, order));
    this.byName =
        Comparator.comparing((Person person) -> places.get(person), order.comparator())
            .thenComparing(Person::key);
  }

  private void place(Person person, NameOrder order) {
    places.put(person, order.place(person.nameIn(tree.language())));
  }

  void addTo(List<Supplier<Page>> pages) {
    Function<Person, String> letter = person -> places.get(person).letter();
    add(null, new NameList<>(people.people().stream().sorted(byName).toList(), letter), pages);
    add(Side.COMPANY, ofCompanies(), pages);
    add(Side.ANALYST, new NameList<>(ofSide(Side.ANALYST), letter), pages);
    List<Person> interpreters = people.interpreters().stream().sorted(byName).toList();
    add(Side.INTERPRETER, new NameList<>(interpreters, letter), pages);
  }

  private List<Person> ofSide(Side side) {
    return people.people().stream().filter(p -> p.side() == side).sorted(byName).toList();
  }

  /** The companies' own people under their companies. */
  private NameList<Person> ofCompanies() {
    Collator collator = Collator.getInstance(tree.messages().locale());
    return new NameList<>(
        ofSide(Side.COMPANY).stream()
            .sorted(
                Comparator.comparing(this::company, collator::compare)
                    .thenComparing(this::company)
                    .thenComparing(byName))
            .toList(),
        this::company);
  }

  private String company(Person person) {
    return person.latest().call().company().nameIn(tree.language());
  }

  /**
   * @param side or null for the index of all
   */
  private void add(Side side, NameList<Person> list, List<Supplier<Page>> pages) {
    for (int number = 1; number <= list.pages(); number++) {
      int page = number;
      pages.add(() -> page(side, list, page));
    }
  }

  private Page page(Side side, NameList<Person> list, int page) {
    BiFunction<Addresses, Integer, String> address =
        (addresses, n) -> side == null ? addresses.speakers(n) : addresses.speakers(side, n);
    String path = address.apply(tree.addresses(), page);
    String title = title(side);
    FrameBuilder frame =
        tree.frame(addresses -> address.apply(addresses, page))
            .title(numbered(title, page, list.pages()))
            .section("speakers")
            .crumb(tree.messages().text("nav.speakers"), tree.addresses().speakers());
    if (side != null) {
      frame.crumb(title, path);
    }
    String other = tree.messages().text("people.other-names");
    PersonItems items = new PersonItems(tree, people, path);
    return new SpeakersPage(
        frame.build(),
        title,
        tabs(path, people, tree),
        list.size(),
        list.headings(path, other, n -> address.apply(tree.addresses(), n)),
        list.groups(page, other, items::item),
        side == Side.INTERPRETER,
        Pager.of(page, list.pages(), path, n -> address.apply(tree.addresses(), n)));
  }

  private String title(Side side) {
    return tree.messages().text(side == null ? "people.title" : "people.side." + side.key());
  }

  private String numbered(String title, int page, int count) {
    return page == 1 ? title : tree.messages().text("page.title", title, page, count);
  }

  /** The indexes of people; the one that is shown stands at {@code path}. */
  static List<SpeakersPage.Tab> tabs(String path, PeopleDirectory people, Tree tree) {
    Addresses addresses = tree.addresses();
    List<SpeakersPage.Tab> tabs = new ArrayList<>();
    tabs.add(tab("people.all", path, addresses.speakers(), people.people().size(), tree));
    for (Side side : SIDES) {
      long count =
          side == Side.INTERPRETER
              ? people.interpreters().size()
              : people.people().stream().filter(p -> p.side() == side).count();
      tabs.add(
          tab("people.side." + side.key(), path, addresses.speakers(side, 1), (int) count, tree));
    }
    tabs.add(tab("nav.firms", path, addresses.firms(), people.firms().size(), tree));
    return tabs;
  }

  private static SpeakersPage.Tab tab(String key, String path, String to, int count, Tree tree) {
    String index = to.substring(0, to.length() - ".html".length());
    boolean current =
        path.equals(to) || path.matches(java.util.regex.Pattern.quote(index) + "-\\d+\\.html");
    return new SpeakersPage.Tab(
        tree.messages().text(key), Addresses.relative(path, to), count, current);
  }
}
