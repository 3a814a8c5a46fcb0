package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Company;
import org.callpress.call.Passage;
import org.callpress.call.Term;
import org.callpress.site.CallView;
import org.callpress.site.Glossary;
import org.callpress.site.GlossaryPage.Entry;
import org.callpress.source.Scripts;
import org.callpress.source.Span;

/**
 * Finds the company's own words in passages: each term where a passage says it first. A term in
 * capitals is found as it is written ("ADS"), another one in any case ("service fee").
 */
final class Terms {
  private final CallView view;
  private final Glossary glossary;
  private final String page;
  private final Map<Pattern, Term> patterns = new LinkedHashMap<>();
  private final Map<String, Entry> shown = new TreeMap<>();

  Terms(CallView view) {
    this.view = view;
    Company company = view.tree().plan().company(view.call().company().id());
    this.glossary = new Glossary(view.tree(), company);
    this.page = view.to(view.tree().addresses().glossary(company.id()));
    company.glossary().forEach(term -> patterns.put(pattern(term), term));
  }

  /** A place where a term is said. */
  record Said(Span span, String id, String href) {}

  /** Where the passage first says each term it says, in the order of the text, without overlaps. */
  List<Said> in(Passage passage) {
    List<Said> all = new ArrayList<>();
    patterns.forEach(
        (pattern, term) -> {
          Said first = first(pattern, term, passage);
          if (first != null) {
            all.add(first);
          }
        });
    all.sort(
        Comparator.comparing((Said said) -> said.span().start())
            .thenComparing(said -> -said.span().end()));
    List<Said> apart = new ArrayList<>();
    for (Said said : all) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).span().end() <= said.span().start()) {
        apart.add(said);
      }
    }
    return apart;
  }

  private Said first(Pattern pattern, Term term, Passage passage) {
    for (Span span : passage.spans()) {
      Matcher matcher = pattern.matcher(view.conversation().text(span));
      if (matcher.find()) {
        String id = glossary.entry(term).id();
        Span place = new Span(span.start() + matcher.start(), span.start() + matcher.end());
        return new Said(place, id, page + "#" + id);
      }
    }
    return null;
  }

  /** Notes that the page shows a term, so that its card is on the page. */
  void show(Said said) {
    patterns.values().stream()
        .map(glossary::entry)
        .filter(entry -> entry.id().equals(said.id()))
        .forEach(entry -> shown.put(entry.id(), entry));
  }

  /** The terms that the page shows, by id. */
  List<Entry> shown() {
    return List.copyOf(shown.values());
  }

  private static Pattern pattern(Term term) {
    List<String> forms = new ArrayList<>(term.aliases());
    forms.add(term.name());
    forms.sort(Comparator.comparing((String form) -> -form.length()).thenComparing(form -> form));
    return Pattern.compile(String.join("|", forms.stream().map(Terms::pattern).toList()));
  }

  private static String pattern(String form) {
    boolean written = form.codePoints().skip(1).anyMatch(Character::isUpperCase);
    String quoted = (written ? "" : "(?iu)") + Pattern.quote(form);
    boolean words = form.codePoints().noneMatch(c -> Scripts.isHan(c) || Scripts.isKana(c));
    return words ? "(?:(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}]))" : "(?:" + quoted + ")";
  }
}
