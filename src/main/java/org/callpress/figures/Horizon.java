package org.callpress.figures;

import java.util.List;
import org.callpress.call.FiscalPeriod;

/** Which fiscal period an outlook is for, by the words that say when. */
final class Horizon {
  private static final int QUARTERS = 4;
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final List<String> MONTHS = List.of("march", "june", "september", "december");

  private Horizon() {}

  /**
   * The period that is meant in a call on a quarter, or null where the words leave it open. "The
   * March quarter" in a call on the June quarter 2025 is that of 2026.
   *
   * @param key of the words of time, as in the lexicon
   */
  static FiscalPeriod of(FiscalPeriod call, String key) {
    if (key == null || call.quarter() == null) {
      return null;
    }
    if (key.equals("year")) {
      return call.quarter() < QUARTERS ? new FiscalPeriod(call.fiscalYear(), null, null) : null;
    }
    if (key.equals("next-quarter")) {
      return after(call, 1);
    }
    int ordinal = ORDINALS.indexOf(key) + 1;
    if (ordinal > 0) {
      return after(call, steps(ordinal - call.quarter()));
    }
    int month = MONTHS.indexOf(key) + 1;
    if (month > 0 && call.quarterEnd() != null) {
      return after(call, steps(month - call.quarterEnd().getMonthValue() * QUARTERS / 12));
    }
    return null;
  }

  /** The next quarter of a name, at least one and at most four ahead. */
  private static int steps(int apart) {
    return Math.floorMod(apart - 1, QUARTERS) + 1;
  }

  private static FiscalPeriod after(FiscalPeriod call, int quarters) {
    int index = call.quarter() - 1 + quarters;
    return new FiscalPeriod(call.fiscalYear() + index / QUARTERS, index % QUARTERS + 1, null);
  }
}
