package org.callpress.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.callpress.call.Figure.Basis;

/**
 * A metric that has a name of its own in the trade.
 *
 * @param id as figures carry it, e.g. "gross-margin"
 * @param scope what it is stated for
 * @param shares whether it is also stated in shares
 * @param stock whether it stands at the end of a period, not over it
 * @param basis that the name itself says, or null
 * @param adjusted id of its non-GAAP counterpart, or null
 * @param negative whether the name is that of a loss ("net loss")
 * @param vague whether the name leaves open what exactly is meant ("earnings")
 * @param bare whether it is that only where no word stands before it: "expenses", not "travel
 *     expenses"
 * @param positive whether it is never a loss, as revenue is
 * @param perShare what it is called where it is stated per share, or null
 * @param multiple what it is called where it is stated as so many times something, or null
 * @param plain its counterpart as reported, or null where it is that itself
 */
record Metric(
    String id,
    Nature nature,
    Scope scope,
    boolean shares,
    boolean stock,
    Basis basis,
    boolean negative,
    String adjusted,
    boolean vague,
    boolean bare,
    boolean positive,
    Metric perShare,
    Metric multiple,
    Metric plain) {

  /** Whether a metric without a segment may be one of the segment that was spoken of. */
  enum Scope {
    ANY,
    /** The company's unless a segment is named with it. */
    USUALLY_COMPANY,
    /** The company's unless a segment states it itself. */
    COMPANY,
    /** A segment has none: it has no shares, no debt. */
    COMPANY_ONLY;

    static Scope of(Object said) {
      return said == null
          ? ANY
          : said.equals("usually") ? USUALLY_COMPANY : said.equals("only") ? COMPANY_ONLY : COMPANY;
    }

    boolean isCompany() {
      return this == COMPANY || this == COMPANY_ONLY;
    }
  }

  /** Whether it is counted in shares. */
  boolean isInShares() {
    return shares || nature == Nature.COUNT;
  }

  /** What kind of amount a metric is, which decides the units that it can be stated in. */
  enum Nature {
    MONEY,
    /** A share of something else; moves in percentage points. */
    RATIO,
    /** So many times something else. */
    MULTIPLE,
    /** A price in per cent. */
    RATE,
    COUNT,
    PER_SHARE
  }

  /**
   * @param metrics of the lexicon by id: nature, names and, where they apply, is, company, basis,
   *     negative, per-share, multiple
   */
  static Metric of(String id, Map<String, Object> metrics) {
    Map<?, ?> entry = (Map<?, ?>) metrics.get(id);
    String nature = ((String) entry.get("nature")).toUpperCase(Locale.ROOT).replace('-', '_');
    Object is = entry.get("is");
    return new Metric(
        is == null ? id : (String) is,
        Nature.valueOf(nature),
        Scope.of(entry.get("company")),
        Boolean.TRUE.equals(entry.get("shares")),
        Boolean.TRUE.equals(entry.get("stock")),
        "non-GAAP".equals(entry.get("basis")) ? Basis.NON_GAAP : null,
        Boolean.TRUE.equals(entry.get("negative")),
        adjusted(is == null ? id : (String) is, metrics.keySet()),
        Boolean.TRUE.equals(entry.get("vague")),
        Boolean.TRUE.equals(entry.get("bare")),
        Boolean.TRUE.equals(entry.get("positive")),
        named(entry.get("per-share"), metrics),
        named(entry.get("multiple"), metrics),
        named(plain(id, metrics.keySet()), metrics));
  }

  private static Metric named(Object id, Map<String, Object> metrics) {
    return id == null ? null : of((String) id, metrics);
  }

  private static String plain(String id, Set<String> ids) {
    return ids.stream().filter(one -> id.equals(adjusted(one, ids))).findFirst().orElse(null);
  }

  private static String adjusted(String id, Set<String> ids) {
    return Stream.of("non-gaap-" + id, "adjusted-" + id)
        .filter(ids::contains)
        .findFirst()
        .orElse(null);
  }
}
