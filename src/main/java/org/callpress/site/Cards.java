package org.callpress.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.callpress.call.Company;
import org.callpress.site.figures.CardFacts;

/** Says what the images of the site, of a company and of a call show. */
final class Cards {
  private final Tree tree;

  private Cards(Tree tree) {
    this.tree = tree;
  }

  /**
   * @param subtitle of the home page, or null
   */
  static Card of(Tree tree, String subtitle) {
    Cards cards = new Cards(tree);
    return cards.card(
        tree.addresses().card(),
        List.of(),
        cards.siteNames(),
        List.of(),
        listed(subtitle),
        List.of());
  }

  static Card of(Company company, int calls, Tree tree) {
    Cards cards = new Cards(tree);
    return cards.card(
        tree.addresses().card(company.id()),
        cards.siteNames(),
        cards.names(company),
        listed(company.ticker()),
        List.of(tree.messages().text("calls.count", calls)),
        List.of());
  }

  static Card of(CallView view) {
    Cards cards = new Cards(view.tree());
    String date = view.wording().date(view.call().date());
    String name = view.name();
    List<Card.Fact> facts = CardFacts.of(view);
    return cards.card(
        view.tree().addresses().card(view.call().id()),
        cards.siteNames(),
        cards.names(view.tree().plan().company(view.call().company().id())),
        name.equals(view.company()) || name.equals(date) ? List.of() : List.of(name),
        Stream.of(view.text("call.kicker"), date).filter(Objects::nonNull).toList(),
        facts.isEmpty() ? cards.questions(view) : facts);
  }

  /** What is to be read in the image of a call. */
  static String name(CallSummary call, Tree tree) {
    String company = tree.plan().company(call.company().id()).nameIn(tree.language());
    String name = CallItems.name(call, tree);
    return company.equals(name) ? name : tree.messages().text("call.name", company, name);
  }

  private Card card(
      String path,
      List<String> over,
      List<String> title,
      List<String> under,
      List<String> notes,
      List<Card.Fact> facts) {
    int accent = tree.plan().config().look().accent().light().rgb();
    return new Card(path, tree.language(), accent, over, title, under, notes, facts);
  }

  private static List<String> listed(String text) {
    return text == null ? List.of() : List.of(text);
  }

  private List<String> siteNames() {
    Set<String> names = new LinkedHashSet<>(List.of(tree.siteName()));
    names.addAll(tree.plan().config().names().values());
    return List.copyOf(names);
  }

  /** The page's first; the id can always be drawn. */
  private List<String> names(Company company) {
    Set<String> names = new LinkedHashSet<>(List.of(company.nameIn(tree.language())));
    names.addAll(company.names().values());
    names.add(company.id());
    return List.copyOf(names);
  }

  private List<Card.Fact> questions(CallView view) {
    int questions = view.call().exchanges().stream().mapToInt(x -> x.questions().size()).sum();
    return questions == 0
        ? List.of()
        : List.of(
            new Card.Fact(tree.wording().number(questions), view.text("call.fact.questions")));
  }
}
