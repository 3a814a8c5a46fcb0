package org.callpress.config;

import java.util.List;
import java.util.Map;
import org.callpress.call.Side;
import org.callpress.call.Term;

/**
 * What a {@code company.yml} says. Everything is optional.
 *
 * @param id in addresses, or null for the folder's name
 * @param names by language tag
 * @param ticker or null
 * @param fiscalYearEnd month in which the fiscal year ends, 1 to 12, or null
 * @param people who speak for the company
 * @param segments reporting segments
 * @param glossary the company's own words, explained
 */
public record CompanyConfig(
    String id,
    Map<String, String> names,
    String ticker,
    Integer fiscalYearEnd,
    List<Person> people,
    List<Segment> segments,
    List<Term> glossary) {
  public static final CompanyConfig NONE =
      new CompanyConfig(null, Map.of(), null, null, List.of(), List.of(), List.of());

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
