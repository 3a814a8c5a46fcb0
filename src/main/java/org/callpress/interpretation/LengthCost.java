package org.callpress.interpretation;

/**
 * How unlikely it is that so many characters render so many, after Gale and Church (1993): lengths
 * are in proportion, with a normal deviation. The proportion is that of the passages as a whole, so
 * that no pair of languages needs a constant of its own.
 */
final class LengthCost {
  /** Gale and Church's variance of the length per character. */
  private static final double VARIANCE = 6.8;

  private final double ratio;

  LengthCost(int originalLength, int renderingLength) {
    ratio = Math.max(0.05, renderingLength / Math.max(1.0, originalLength));
  }

  /** Minus the logarithm of the two-tailed probability; 0 where in proportion. */
  double of(int original, int rendering) {
    double mean = (original + inOriginal(rendering)) / 2;
    double deviation = Math.sqrt(Math.max(1, mean) * VARIANCE) * ratio;
    double delta = Math.abs(original * ratio - rendering) / deviation;
    return -Math.log(Math.max(1e-12, 2 * (1 - Normal.cumulative(delta))));
  }

  /** How many characters of the original so many of the rendering stand for. */
  double inOriginal(int rendering) {
    return rendering / ratio;
  }
}
