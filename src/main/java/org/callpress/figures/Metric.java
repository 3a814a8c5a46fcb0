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
 * @param company whether it is stated for the whole company only
 * @param usuallyCompany whether it is stated for the whole company unless a segment is named with
 *     it
 * @param shares whether it is also stated in shares
 * @param basis that the name itself says, or null
 * @param adjusted id of its non-GAAP counterpart, or null
 * @param negative whether the name is that of a loss ("net loss")
 * @param vague whether the name leaves open what exactly is meant ("earnings")
 * @param perShare what it is called where it is stated per share, or null
 */
record Metric(
    String id,
    Nature nature,
    boolean company,
    boolean usuallyCompany,
    boolean shares,
    Basis basis,
    boolean negative,
    String adjusted,
    boolean vague,
    Metric perShare) {

  /** What kind of amount a metric is, which decides the units that it can be stated in. */
  enum Nature {
    MONEY,
    /** A share of something else; moves in percentage points. */
    RATIO,
    /** A price in per cent. */
    RATE,
    COUNT,
    PER_SHARE
  }

  /**
   * @param metrics of the lexicon by id: nature, names and, where they apply, is, company, basis,
   *     negative, per-share
   */
  static Metric of(String id, Map<String, Object> metrics) {
    Map<?, ?> entry = (Map<?, ?>) metrics.get(id);
    String nature = ((String) entry.get("nature")).toUpperCase(Locale.ROOT).replace('-', '_');
    Object is = entry.get("is");
    String perShare = (String) entry.get("per-share");
    return new Metric(
        is == null ? id : (String) is,
        Nature.valueOf(nature),
        Boolean.TRUE.equals(entry.get("company")),
        "usually".equals(entry.get("company")),
        Boolean.TRUE.equals(entry.get("shares")),
        "non-GAAP".equals(entry.get("basis")) ? Basis.NON_GAAP : null,
        Boolean.TRUE.equals(entry.get("negative")),
        adjusted(is == null ? id : (String) is, metrics.keySet()),
        Boolean.TRUE.equals(entry.get("vague")),
        perShare == null ? null : of(perShare, metrics));
  }

  private static String adjusted(String id, Set<String> ids) {
    return Stream.of("non-gaap-" + id, "adjusted-" + id)
        .filter(ids::contains)
        .findFirst()
        .orElse(null);
  }
}
