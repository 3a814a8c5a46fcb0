package org.callpress.call;

import java.math.BigDecimal;
import java.util.List;

/**
 * Arithmetic between stated figures, e.g. a level, its prior period and the change between them.
 *
 * @param relation "change", "percent-change", {@link #INTERPRETATION}, …
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
  /** The relation of a figure and the one that renders it in the other language. */
  public static final String INTERPRETATION = "interpretation";

  public Check {
    figures = List.copyOf(figures);
  }
}
