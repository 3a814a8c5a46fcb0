package org.callpress.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.call.LanguageTags;
import org.callpress.site.CompanyPage.NameIn;
import org.callpress.site.PeopleDirectory.Appearance;
import org.callpress.site.PeopleDirectory.Person;

/** People as a page lists them: in its language, with links relative to it. */
final class PersonItems {
  private final Tree tree;
  private final PeopleDirectory people;
  private final String from;

  /**
   * @param from path of the page that lists them
   */
  PersonItems(Tree tree, PeopleDirectory people, String from) {
    this.tree = tree;
    this.people = people;
    this.from = from;
  }

  PersonItem item(Person person) {
    return item(person, person.appearances());
  }

  /**
   * @param appearances those that the list is about, newest first
   */
  PersonItem item(Person person, List<Appearance> appearances) {
    Appearance latest = appearances.get(0);
    String name = person.nameIn(tree.language());
    return new PersonItem(
        Mark.of(name, person.side(), false),
        name,
        language(person, tree),
        others(person, tree),
        href(person, latest),
        tree.wording().role(latest.entry().role()),
        people.affiliation(latest, tree.language()),
        (int) appearances.stream().map(a -> a.call().id()).distinct().count());
  }

  private String href(Person person, Appearance latest) {
    String to =
        latest.entry().key() == null
            ? tree.addresses().call(latest.call().id())
            : tree.addresses().speaker(person.key(), 1);
    return Addresses.relative(from, to);
  }

  /** The names that the page's language does not use. */
  static List<NameIn> others(Person person, Tree tree) {
    String shown = person.nameIn(tree.language());
    Map<String, String> names = new TreeMap<>(person.names());
    names.values().removeIf(shown::equals);
    return names.entrySet().stream()
        .map(name -> new NameIn(name.getKey(), name.getValue()))
        .toList();
  }

  /** The language of the name that is shown, where it is known and not the page's. */
  static String language(Person person, Tree tree) {
    String shown = person.nameIn(tree.language());
    return person.names().entrySet().stream()
        .filter(name -> name.getValue().equals(shown))
        .map(Map.Entry::getKey)
        .filter(language -> !LanguageTags.same(language, tree.language()))
        .filter(language -> LanguageTags.pick(person.names(), tree.language()) == null)
        .findFirst()
        .orElse(null);
  }
}
