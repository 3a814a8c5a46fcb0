package org.callpress.call;

import java.time.LocalDate;

/**
 * A fiscal quarter or year of a company, e.g. Q1 FY2025.
 *
 * @param fiscalYear the year as the company counts it
 * @param quarter 1 to 4, or null for a whole year
 * @param quarterEnd the last day of the period, or null where it is not known
 */
public record FiscalPeriod(int fiscalYear, Integer quarter, LocalDate quarterEnd)
    implements Comparable<FiscalPeriod> {

  /** "Q1 FY2025", or "FY2025". */
  public String label() {
    return (quarter == null ? "" : "Q" + quarter + " ") + "FY" + fiscalYear;
  }

  /** The form in addresses: "2025-q1", or "2025-fy". */
  public String slug() {
    return fiscalYear + (quarter == null ? "-fy" : "-q" + quarter);
  }

  public FiscalPeriod withQuarterEnd(LocalDate end) {
    return new FiscalPeriod(fiscalYear, quarter, end);
  }

  @Override
  public int compareTo(FiscalPeriod other) {
    int byYear = Integer.compare(fiscalYear, other.fiscalYear);
    int mine = quarter == null ? 5 : quarter;
    int theirs = other.quarter == null ? 5 : other.quarter;
    return byYear != 0 ? byYear : Integer.compare(mine, theirs);
  }
}
