package org.callpress.search;

/**
 * Whole numbers as text that stands in a script without escapes: five bits a character, the lowest
 * first; the sixth bit says that another character follows. 0 is "A", 31 is "f", 32 is "gB".
 */
final class Numbers {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int MORE = 32;

  private final StringBuilder text = new StringBuilder();

  /**
   * @param number 0 or more
   */
  Numbers add(int number) {
    int rest = number;
    while (rest >= MORE) {
      text.append(DIGITS.charAt(rest % MORE + MORE));
      rest /= MORE;
    }
    text.append(DIGITS.charAt(rest));
    return this;
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
