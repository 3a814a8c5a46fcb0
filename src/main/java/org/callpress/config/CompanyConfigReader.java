package org.callpress.config;

import java.util.LinkedHashMap;
import java.util.Map;
import org.callpress.call.Side;
import org.callpress.config.CompanyConfig.Segment;
import org.callpress.source.Diagnosed;
import org.callpress.source.SourceText;

/** Reads {@code company.yml}. */
public final class CompanyConfigReader {
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
            PersonReader.id(root),
            root.names("names", language),
            root.text("ticker"),
            root.integer("fiscalYearEnd", 1, 12),
            root.maps("people").stream()
                .map(person -> PersonReader.read(person, language).orOnSide(Side.COMPANY))
                .toList(),
            root.maps("segments").stream().map(segment -> segment(segment, language)).toList(),
            glossary(root.map("glossary"), language));
    root.end();
    return new Diagnosed<>(company, document.diagnostics());
  }

  private static Segment segment(YamlMap map, String language) {
    Segment segment =
        new Segment(PersonReader.id(map), map.names("names", language), map.texts("aliases"));
    map.end();
    return segment;
  }

  private static Map<String, Map<String, String>> glossary(YamlMap map, String language) {
    Map<String, Map<String, String>> glossary = new LinkedHashMap<>();
    map.names().forEach(term -> glossary.put(term, map.names(term, language)));
    return glossary;
  }
}
