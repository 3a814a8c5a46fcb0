package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.FiscalPeriod;
import org.callpress.config.Messages;

/**
 * A fiscal period by its label: "Q3 FY2026", "H1 FY2026", "9M FY2026", "FY2026".
 *
 * @param kind Q, H or M for quarter, half and months to date; Y for the year
 * @param number of the quarter or half, or how many months
 */
record PeriodLabel(char kind, int number, int year) {
  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  /** A longer gap is a break in the archive, not a call that is missing. */
  private static final int MOST_MISSING = 8;

  static PeriodLabel of(String label) {
    int at = label.indexOf("FY");
    int year = Integer.parseInt(label.substring(at + 2));
    String part = label.substring(0, at).strip();
    if (part.isEmpty()) {
      return new PeriodLabel('Y', 1, year);
    }
    char kind = part.endsWith("M") ? 'M' : part.charAt(0);
    return new PeriodLabel(kind, Integer.parseInt(part.replaceAll("\\D", "")), year);
  }

  /** Null where there is no period. */
  static PeriodLabel of(FiscalPeriod period) {
    return period == null ? null : of(period.label());
  }

  /** The periods of the same length between this one and a later one; none where they differ. */
  List<PeriodLabel> until(PeriodLabel later) {
    List<PeriodLabel> between = new ArrayList<>();
    int length = length();
    boolean alike = kind == later.kind && length == later.length();
    for (long end = end() + length; alike && end < later.end(); end += length) {
      long before = end - 1;
      int quarter = (int) (before % QUARTERS) + 1;
      between.add(new PeriodLabel(kind, quarter / length, (int) (before / QUARTERS)));
    }
    return between.size() > MOST_MISSING ? List.of() : between;
  }

  /** In quarters; months to date follow one another by years. */
  private int length() {
    return switch (kind) {
      case 'Q' -> 1;
      case 'H' -> 2;
      default -> QUARTERS;
    };
  }

  /** Quarters from the year 0 to its end. */
  long end() {
    int quarters =
        switch (kind) {
          case 'Q' -> number;
          case 'H' -> 2 * number;
          case 'M' -> number / MONTHS;
          default -> QUARTERS;
        };
    return (long) year * QUARTERS + quarters;
  }

  /** "H1 FY2026", as the language writes it. */
  String text(Messages messages) {
    String of = Integer.toString(year);
    return switch (kind) {
      case 'Q' -> messages.text("period.quarter", number, of);
      case 'H' -> messages.text("period.half", number, of);
      case 'M' -> messages.text("period.months", number, of);
      default -> messages.text("period.year", of);
    };
  }
}
