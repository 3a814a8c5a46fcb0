package org.callpress.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Side;
import org.callpress.call.Term;
import org.callpress.config.CompanyConfig.Segment;
import org.callpress.source.Diagnosed;
import org.callpress.source.SourceText;

/** Reads {@code company.yml}. */
public final class CompanyConfigReader {
  private static final String ALIASES = "aliases";

  private CompanyConfigReader() {}

  /**
   * What the file states; a key that cannot be used is reported and left out.
   *
   * @param language of names that are written without one
   */
  public static Diagnosed<CompanyConfig> read(SourceText yaml, String language) {
    YamlDocument document = new YamlDocument(yaml);
    YamlMap root = document.root();
    CompanyConfig company =
        new CompanyConfig(
            root.id("id", "acme-group"),
            root.names("names", language),
            root.text("ticker"),
            root.integer("fiscalYearEnd", 1, 12),
            root.maps("people").stream()
                .map(person -> PersonReader.read(person, language).orOnSide(Side.COMPANY))
                .toList(),
            root.maps("segments").stream().map(segment -> segment(segment, language)).toList(),
            glossary(root.map("glossary"), language),
            TopicsReader.read(root, language));
    root.end();
    return new Diagnosed<>(company, document.diagnostics());
  }

  private static Segment segment(YamlMap map, String language) {
    Segment segment =
        new Segment(
            map.id("id", "acme-group"),
            map.names("names", language),
            map.texts("aliases"),
            map.text("parent"));
    map.end();
    return segment;
  }

  private static List<Term> glossary(YamlMap map, String language) {
    return map.names().stream()
        .map(name -> term(name, map, language))
        .filter(term -> !term.explanations().isEmpty())
        .toList();
  }

  /** A term's explanation by language; the key {@code aliases} among them holds other forms. */
  private static Term term(String name, YamlMap glossary, String language) {
    if (!glossary.holdsMap(name)) {
      return new Term(name, List.of(), glossary.names(name, language));
    }
    YamlMap entry = glossary.map(name);
    Map<String, String> explanations = new LinkedHashMap<>();
    for (String key : List.copyOf(entry.names())) {
      String explanation = key.equals(ALIASES) ? null : entry.text(key);
      if (explanation != null) {
        explanations.put(key, explanation);
      }
    }
    return new Term(name, entry.texts(ALIASES), explanations);
  }
}
