package org.callpress.site;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Company;
import org.callpress.call.Slug;
import org.callpress.call.Term;
import org.callpress.site.GlossaryPage.Entry;

/** A company's glossary in one tree: the entries of its page, and the way to each. */
public final class Glossary {
  private final Tree tree;
  private final Company company;
  private final Map<Term, String> ids = new HashMap<>();

  public Glossary(Tree tree, Company company) {
    this.tree = tree;
    this.company = company;
    Map<String, Integer> taken = new HashMap<>();
    for (Term term : company.glossary()) {
      String slug = Slug.of(term.name());
      int times = taken.merge(slug, 1, Integer::sum);
      ids.put(term, times == 1 ? slug : slug + "-" + times);
    }
  }

  /** The page; none where the company explains nothing. */
  static List<Page> pages(Tree tree, Company company) {
    return company.glossary().isEmpty() ? List.of() : List.of(new Glossary(tree, company).page());
  }

  private Page page() {
    Addresses addresses = tree.addresses();
    String path = addresses.glossary(company.id());
    String name = company.nameIn(tree.language());
    String title = tree.messages().text("glossary.title");
    FrameBuilder frame =
        tree.frame(a -> a.glossary(company.id()))
            .title(tree.messages().text("title.join", title, name))
            .description(tree.messages().text("glossary.description", name))
            .section("calls")
            .company(company)
            .crumb(tree.messages().text("calls.title"), addresses.calls(1))
            .crumb(name, addresses.company(company.id(), 1))
            .crumb(title, path);
    Link up = frame.link(name, addresses.company(company.id(), 1));
    return new GlossaryPage(frame.build(), name, up.href(), entries());
  }

  private List<Entry> entries() {
    Collator collator = Collator.getInstance(tree.messages().locale());
    List<Term> sorted = new ArrayList<>(company.glossary());
    sorted.sort(Comparator.comparing(Term::name, collator::compare).thenComparing(Term::name));
    return sorted.stream().map(this::entry).toList();
  }

  /** A term as the page shows it, and as a card beside a text does. */
  public Entry entry(Term term) {
    String language = term.languageFor(tree.language());
    return new Entry(
        ids.get(term),
        term.name(),
        term.aliases().isEmpty()
            ? null
            : String.join(tree.messages().text("list.comma"), term.aliases()),
        term.explanations().get(language),
        language);
  }
}
