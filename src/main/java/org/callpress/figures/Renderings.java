package org.callpress.figures;

import java.math.BigDecimal;
import org.callpress.config.Bands;

/** Whether a quantity in one language says what one in another language says. */
final class Renderings {
  /** "Fifty" for "fifteen" is a slip; a number three times as large is likely another number. */
  private static final BigDecimal CLOSE = new BigDecimal("1.5");

  private Renderings() {}

  /** One amount or one range, in one unit, within the rounding of both; signs are words. */
  static boolean same(Statement one, Statement other) {
    if (!one.unit.equals(other.unit)) {
      return false;
    }
    BigDecimal open = Rounding.of(one).add(Rounding.of(other));
    return near(one.value(), other.value(), open)
        || near(one.low(), other.low(), open) && near(one.high(), other.high(), open);
  }

  /** How far two quantities of one unit are apart; nothing for ranges and bands. */
  static BigDecimal apart(Statement one, Statement other) {
    return one.value() == null || other.value() == null
        ? BigDecimal.ZERO
        : one.value().abs().subtract(other.value().abs()).abs();
  }

  private static boolean near(BigDecimal one, BigDecimal other, BigDecimal open) {
    return one != null
        && other != null
        && one.abs().subtract(other.abs()).abs().compareTo(open) <= 0;
  }

  /** "High single digits" and "高个位数". */
  static boolean isOneBand(String one, String other) {
    Bands.Band band = Bands.of(one);
    return band != null && band.equals(Bands.of(other));
  }

  /**
   * Whether two numbers that stand alone are so close, or a power of ten apart, that one is surely
   * meant to be the other; else the sentences may not render one another after all.
   */
  static boolean isSlip(Statement original, Statement rendering) {
    BigDecimal one = original.value().abs().stripTrailingZeros();
    BigDecimal other = rendering.value().abs().stripTrailingZeros();
    boolean scaled = one.unscaledValue().equals(other.unscaledValue());
    return scaled || one.max(other).compareTo(one.min(other).multiply(CLOSE)) <= 0;
  }
}
