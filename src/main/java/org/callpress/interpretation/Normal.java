package org.callpress.interpretation;

/** The standard normal distribution. */
final class Normal {
  private Normal() {}

  /**
   * The probability of a value up to {@code z} ≥ 0, after Abramowitz and Stegun, "Handbook of
   * Mathematical Functions" (1964), 26.2.17; the error is below 7.5e-8.
   */
  static double cumulative(double z) {
    double t = 1 / (1 + 0.2316419 * z);
    double polynomial =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
  }
}
