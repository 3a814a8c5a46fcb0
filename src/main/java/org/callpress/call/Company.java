package org.callpress.call;

import java.util.List;
import java.util.Map;

/**
 * The company whose call it is.
 *
 * @param id in addresses: "alibaba-group"
 * @param names by language tag; empty where only {@code name} is known
 * @param ticker or null
 * @param glossary the company's own words, explained, in the order in which they are stated
 */
public record Company(
    String id, String name, Map<String, String> names, String ticker, List<Term> glossary) {
  public Company {
    names = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(names));
    glossary = List.copyOf(glossary);
  }

  /** A company without a glossary. */
  public Company(String id, String name, Map<String, String> names, String ticker) {
    this(id, name, names, ticker, List.of());
  }

  public String nameIn(String language) {
    return LanguageTags.pick(names, language, name);
  }
}
