package org.callpress.call;

import java.util.List;

/**
 * Whether one printed name is another with a slip in it: a letter that is missing, or two that have
 * changed places. Another letter makes another name: "Mark Roe" is not "Mary Roe".
 */
public final class Misspelling {
  /** Shorter words differ by a letter and are others: "Li", "Lin". */
  private static final int SHORTEST = 3;

  private Misspelling() {}

  /**
   * Of names of several words; one word tells too little. {@code [jon, roe]}, {@code [john, roe]}
   * are.
   */
  public static boolean of(List<String> one, List<String> other) {
    if (one.size() != other.size() || one.size() < 2) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        slips += isSlip(one.get(i), other.get(i)) ? 1 : 2;
      }
    }
    return slips == 1;
  }

  private static boolean isSlip(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    if (shorter.length() < SHORTEST) {
      return false;
    }
    boolean missing =
        longer.length() == shorter.length() + 1
            && longer.substring(same + 1).equals(shorter.substring(same));
    return missing || longer.length() == shorter.length() && isSwapped(shorter, longer, same);
  }

  /** Whether the letters from a place on are the other's with the first two changed. */
  private static boolean isSwapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }
}
