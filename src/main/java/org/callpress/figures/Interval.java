package org.callpress.figures;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The values that a stated, rounded number can stand for; arithmetic keeps the outer bounds.
 *
 * @param value as stated, and what the stated values make
 */
record Interval(BigDecimal low, BigDecimal high, BigDecimal value) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Interval of(Statement statement) {
    BigDecimal half = Rounding.of(statement);
    return new Interval(
        statement.value().subtract(half), statement.value().add(half), statement.value());
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high), value.add(other.value));
  }

  Interval minus(Interval other) {
    return new Interval(
        low.subtract(other.high), high.subtract(other.low), value.subtract(other.value));
  }

  /**
   * @param factor above zero
   */
  Interval times(BigDecimal factor) {
    return new Interval(low.multiply(factor), high.multiply(factor), value.multiply(factor));
  }

  /** What per cent this is of the size of another; null where that may be nothing. */
  Interval percentOf(Interval other) {
    if (other.low.signum() <= 0 && other.high.signum() >= 0) {
      return null;
    }
    BigDecimal smallest = other.low.abs().min(other.high.abs());
    BigDecimal largest = other.low.abs().max(other.high.abs());
    return new Interval(
        percent(low, low.signum() < 0 ? smallest : largest),
        percent(high, high.signum() < 0 ? largest : smallest),
        percent(value, other.value.abs()));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  boolean touches(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
