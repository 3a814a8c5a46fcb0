package org.callpress.config;

import java.util.List;
import java.util.Map;
import org.callpress.call.Side;

/**
 * What a {@code company.yml} says. Everything is optional.
 *
 * @param id in addresses, or null for the folder's name
 * @param names by language tag
 * @param ticker or null
 * @param fiscalYearEnd month in which the fiscal year ends, 1 to 12, or null
 * @param people who speak for the company
 * @param segments reporting segments
 * @param glossary by term
 * @param topics that questions are filed under
 */
public record CompanyConfig(
    String id,
    Map<String, String> names,
    String ticker,
    Integer fiscalYearEnd,
    List<Person> people,
    List<Segment> segments,
    Map<String, Map<String, String>> glossary,
    List<Topic> topics) {
  public static final CompanyConfig NONE =
      new CompanyConfig(null, Map.of(), null, null, List.of(), List.of(), Map.of());

  /** A company without topics of its own. */
  public CompanyConfig(
      String id,
      Map<String, String> names,
      String ticker,
      Integer fiscalYearEnd,
      List<Person> people,
      List<Segment> segments,
      Map<String, Map<String, String>> glossary) {
    this(id, names, ticker, fiscalYearEnd, people, segments, glossary, List.of());
  }

  /** The company with the site's topics beside its own, which come first where both have one. */
  public CompanyConfig withTopicsOf(SiteConfig site) {
    return new CompanyConfig(
        id,
        names,
        ticker,
        fiscalYearEnd,
        people,
        segments,
        glossary,
        Topic.and(site.topics(), topics));
  }

  /**
   * @param id in addresses, or null for the slug of the first name
   * @param names by language tag
   * @param aliases other forms that are said or printed
   * @param role or null
   */
  public record Person(
      String id, Map<String, String> names, List<String> aliases, String role, Side side) {}

  /**
   * @param id e.g. "cloud"
   * @param names by language tag, as shown
   * @param aliases other forms that are said, in any language
   */
  public record Segment(String id, Map<String, String> names, List<String> aliases) {}
}
