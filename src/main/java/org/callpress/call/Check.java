package org.callpress.call;

import java.math.BigDecimal;
import java.util.List;

/**
 * Arithmetic between stated figures, e.g. a level, its prior period and the change between them.
 *
 * @param relation "change", "percent-change", …
 * @param figures ids, in the order that the relation reads them
 * @param computed what the others make the stated figure
 * @param agrees within the rounding of the stated digits
 */
public record Check(
    String relation,
    List<String> figures,
    BigDecimal computed,
    BigDecimal stated,
    boolean agrees,
    String note) {
  public Check {
    figures = List.copyOf(figures);
  }
}
