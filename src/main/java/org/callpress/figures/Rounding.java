package org.callpress.figures;

import java.math.BigDecimal;

/** What a stated number leaves open: "24 billion" may be anything from 23.5 to 24.5 billion. */
final class Rounding {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Rounding() {}

  /** Half of the last stated digit, in units. */
  static BigDecimal of(Statement statement) {
    return statement.quantity.grain().multiply(HALF);
  }

  /** Whether two statements can be of one amount. */
  static boolean same(Statement one, Statement other) {
    if (one.value() == null || other.value() == null) {
      return one.quantity.span().length() > 0 && one.value() == other.value();
    }
    BigDecimal apart = one.value().subtract(other.value()).abs();
    return apart.compareTo(of(one).add(of(other))) <= 0;
  }
}
