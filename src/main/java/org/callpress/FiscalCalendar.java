package org.callpress;

import java.time.LocalDate;
import java.time.YearMonth;
import org.callpress.call.FiscalPeriod;

/**
 * When a fiscal period ended, worked out from the month in which the company's fiscal year ends:
 * with March, Q1 FY2025 ended on 2024-06-30.
 */
final class FiscalCalendar {
  private static final int QUARTERS = 4;
  private static final int MONTHS_OF_A_QUARTER = 3;

  private FiscalCalendar() {}

  /**
   * The period with its end, where that can be known.
   *
   * @param period or null
   * @param lastMonth of the fiscal year, 1 to 12, or null
   * @param held date of the call or null; a fiscal year is named for the year it ends in or for the
   *     one it begins in, and a call is held after its period and within a year of it
   */
  static FiscalPeriod withEnd(FiscalPeriod period, Integer lastMonth, LocalDate held) {
    if (period == null || period.quarterEnd() != null || lastMonth == null) {
      return period;
    }
    int quartersLeft = QUARTERS - period.lastQuarter();
    LocalDate end =
        YearMonth.of(period.fiscalYear(), lastMonth)
            .minusMonths((long) quartersLeft * MONTHS_OF_A_QUARTER)
            .atEndOfMonth();
    boolean namedForItsBeginning = held != null && held.isAfter(endOf(end, 1));
    return period.withQuarterEnd(namedForItsBeginning ? endOf(end, 1) : end);
  }

  /** The same month's end some years later. */
  private static LocalDate endOf(LocalDate end, int years) {
    return YearMonth.from(end).plusYears(years).atEndOfMonth();
  }
}
