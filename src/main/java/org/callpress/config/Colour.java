package org.callpress.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the screen, e.g. {@code #1b4b91}, and how far apart two of them are.
 *
 * @param rgb as 0xRRGGBB
 */
public record Colour(int rgb) {
  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");

  /** Of a style sheet's {@code #1b4b91} or {@code #14b}; null of anything else. */
  public static Colour of(String text) {
    Matcher hex = HEX.matcher(text.strip());
    if (!hex.matches()) {
      return null;
    }
    String digits = hex.group(1);
    String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    return new Colour(Integer.parseInt(six, 16));
  }

  /** The contrast ratio of WCAG 2.2, from 1 to 21. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
  }

  private double luminance() {
    return .2126 * linear(rgb >> 16 & 0xff)
        + .7152 * linear(rgb >> 8 & 0xff)
        + .0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= .04045 ? part / 12.92 : StrictMath.pow((part + .055) / 1.055, 2.4);
  }

  /** This colour with so many hundredths of another. */
  public Colour with(int hundredths, Colour other) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = rgb >> shift & 0xff;
      int to = other.rgb >> shift & 0xff;
      mixed |= (from * (100 - hundredths) + to * hundredths + 50) / 100 << shift;
    }
    return new Colour(mixed);
  }

  @Override
  public String toString() {
    String digits = Integer.toHexString(rgb);
    return "#" + "0".repeat(6 - digits.length()) + digits;
  }
}
