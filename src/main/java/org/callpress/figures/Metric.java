package org.callpress.figures;

import java.util.Locale;
import java.util.Map;
import org.callpress.call.Figure.Basis;

/**
 * A metric that has a name of its own in the trade.
 *
 * @param id as figures carry it, e.g. "gross-margin"
 * @param company whether it is stated for the whole company only
 * @param shares whether it is also stated in shares
 * @param basis that the name itself says, or null
 * @param negative whether the name is that of a loss ("net loss")
 */
record Metric(
    String id, Nature nature, boolean company, boolean shares, Basis basis, boolean negative) {

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
   * @param entry of the lexicon: nature, names and, where they apply, is, company, basis, negative
   */
  static Metric of(String id, Map<?, ?> entry) {
    String nature = ((String) entry.get("nature")).toUpperCase(Locale.ROOT).replace('-', '_');
    Object is = entry.get("is");
    return new Metric(
        is == null ? id : (String) is,
        Nature.valueOf(nature),
        Boolean.TRUE.equals(entry.get("company")),
        Boolean.TRUE.equals(entry.get("shares")),
        "non-GAAP".equals(entry.get("basis")) ? Basis.NON_GAAP : null,
        Boolean.TRUE.equals(entry.get("negative")));
  }
}
