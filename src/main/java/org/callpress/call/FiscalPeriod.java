package org.callpress.call;

import java.time.LocalDate;

/**
 * A fiscal quarter, half-year or year of a company, e.g. Q1 FY2025 or H1 FY2025.
 *
 * @param fiscalYear the year as the company counts it
 * @param quarter 1 to 4, or null for a half-year or a whole year
 * @param half 1 or 2, or null for a quarter or a whole year
 * @param quarterEnd the last day of the period, or null where it is not known
 */
public record FiscalPeriod(int fiscalYear, Integer quarter, Integer half, LocalDate quarterEnd)
    implements Comparable<FiscalPeriod> {

  private static final int QUARTERS = 4;

  public FiscalPeriod {
    if (quarter != null && half != null) {
      throw new IllegalArgumentException("a period is a quarter or a half-year, not both");
    }
  }

  /** A quarter, or a whole year where it is null. */
  public FiscalPeriod(int fiscalYear, Integer quarter, LocalDate quarterEnd) {
    this(fiscalYear, quarter, null, quarterEnd);
  }

  /** "Q1 FY2025", "H1 FY2025", or "FY2025". */
  public String label() {
    String part = quarter != null ? "Q" + quarter + " " : half != null ? "H" + half + " " : "";
    return part + "FY" + fiscalYear;
  }

  /** The form in addresses: "2025-q1", "2025-h1", or "2025-fy". */
  public String slug() {
    String part = quarter != null ? "-q" + quarter : half != null ? "-h" + half : "-fy";
    return fiscalYear + part;
  }

  /** The quarter that the period ends with: 2 for the first half-year, 4 for a whole year. */
  public int lastQuarter() {
    return quarter != null ? quarter : half != null ? half * 2 : QUARTERS;
  }

  public FiscalPeriod withQuarterEnd(LocalDate end) {
    return new FiscalPeriod(fiscalYear, quarter, half, end);
  }

  /** In the order in which they end; of those that end together the longer one is later. */
  @Override
  public int compareTo(FiscalPeriod other) {
    return Integer.compare(order(), other.order());
  }

  private int order() {
    int length = quarter != null ? 0 : half != null ? 1 : 2;
    return (fiscalYear * QUARTERS + lastQuarter()) * 3 + length;
  }
}
