package org.callpress.figures;

import java.util.Set;

/** The units that figures come in; they are listed with {@link org.callpress.call.Figure}. */
final class Units {
  static final Set<String> TIME =
      Set.of("months", "years", "quarters", "days", "weeks", "hours", "minutes");

  private Units() {}

  /** Signs that several currencies share, kept where a call does not tell which is meant. */
  static final Set<String> SHARED_SIGNS = Set.of("$", "¥");

  /**
   * Whether a unit is money: a sign that several currencies share, or an ISO 4217 code: three
   * capital letters, which only ADS is besides.
   */
  static boolean isCurrency(String unit) {
    return SHARED_SIGNS.contains(unit)
        || unit.length() == 3
            && !unit.equals("ADS")
            && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
