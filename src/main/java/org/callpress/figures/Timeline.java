package org.callpress.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.FiscalPeriod;

/**
 * What words of time mean in a call on a quarter: "the first half" in a call on Q2 FY2026 is "H1
 * FY2026". What is not certain is null.
 */
final class Timeline {
  private static final int QUARTERS = 4;

  /** Fewer mentions than this of a month's quarter do not tell that it is the call's own. */
  private static final int OFTEN = 4;

  private static final int MONTHS_OF_QUARTER = 3;
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final List<String> ENDS = List.of("march", "june", "september", "december");

  private final FiscalPeriod call;

  /** Which calendar quarter the call's own ends with, from 1, or 0 where that is not known. */
  private final int end;

  /**
   * @param call of the call, or null: then nothing is certain
   */
  Timeline(FiscalPeriod call) {
    this(call, call == null ? 0 : calendarQuarter(call.quarterEnd()));
  }

  private Timeline(FiscalPeriod call, int end) {
    this.call = call;
    this.end = end;
  }

  private static int calendarQuarter(LocalDate end) {
    boolean known = end != null && end.getMonthValue() % MONTHS_OF_QUARTER == 0;
    return known ? end.getMonthValue() / MONTHS_OF_QUARTER : 0;
  }

  /** The calendar quarter that was over last on a day. */
  private static int latestQuarter(LocalDate day) {
    return Math.floorMod((day.getMonthValue() - 1) / MONTHS_OF_QUARTER - 1, QUARTERS) + 1;
  }

  /**
   * The timeline of a call that names its quarter by the month that it ends with, "the March
   * quarter".
   *
   * @param said how often each word of time is said where facts are stated
   * @param date of the call, or null
   */
  Timeline named(Map<String, Integer> said, LocalDate date) {
    List<String> most =
        ENDS.stream().sorted(Comparator.comparing(key -> -said.getOrDefault(key, 0))).toList();
    int first = said.getOrDefault(most.get(0), 0);
    int named = ENDS.indexOf(most.get(0)) + 1;
    int latest = date == null ? named : latestQuarter(date);
    boolean often = first >= OFTEN && first >= 2 * said.getOrDefault(most.get(1), 0);
    boolean own = end == 0 && isQuarterly() && often && named == latest;
    return own ? new Timeline(call, named) : this;
  }

  /**
   * Whether the call is on a part of a year, so that words of time have something to count from.
   */
  private boolean isPart() {
    return call != null && (call.quarter() != null || call.half() != null);
  }

  private boolean isQuarterly() {
    return call != null && call.quarter() != null;
  }

  boolean isYearEnd() {
    return isPart() && call.lastQuarter() == QUARTERS;
  }

  /** The keys of words of time that mean the call's own period. */
  Set<String> current() {
    if (call == null) {
      return Set.of("current");
    }
    if (call.half() != null) {
      return Set.of(call.half() == 1 ? "half-year" : "second-half");
    }
    if (call.quarter() == null) {
      return Set.of("current", "year");
    }
    Set<String> current = new HashSet<>(Set.of("current", ORDINALS.get(call.quarter() - 1)));
    if (end > 0) {
      current.add(ENDS.get(end - 1));
    }
    return Set.copyOf(current);
  }

  /** The fiscal year and the calendar year of the period, which may both be said. */
  Set<Integer> years() {
    if (call == null) {
      return Set.of();
    }
    Set<Integer> years = new HashSet<>(Set.of(call.fiscalYear()));
    if (call.quarterEnd() != null) {
      years.add(call.quarterEnd().getYear());
    }
    return Set.copyOf(years);
  }

  /** The fiscal year of the call, or null. */
  Integer year() {
    return call == null ? null : call.fiscalYear();
  }

  /** The call's own period. */
  String own() {
    return call == null ? null : call.label();
  }

  /** The period that a fact is of. */
  String past(When when) {
    if (when == null || !isPart()) {
      return null;
    }
    Integer year = fiscalYear(when);
    if (when.year() != null && year == null) {
      return null;
    }
    int quarter = quarter(when);
    if (quarter > 0) {
      int recent = quarter <= call.lastQuarter() ? call.fiscalYear() : call.fiscalYear() - 1;
      return quarterly(year == null ? recent : year, quarter);
    }
    return switch (when.key()) {
      case "current" -> isQuarterly() ? call.label() : null;
      case "prior-year" -> yearBefore(own());
      case "prior-quarter" -> quartersOn(-1);
      case "year" -> year == null && !isYearEnd() ? null : annual(year);
      case "half-year" -> of("H1", year, 2);
      case "nine-months" -> of("9M", year, 3);
      case "second-half" -> of("H2", year, QUARTERS);
      case "year-to-date" -> toDate();
      default -> null;
    };
  }

  /**
   * The months of the year up to the end of the call's own period, if they are meant; else null.
   */
  String toDate(When when) {
    String label = past(when);
    return label != null && label.equals(toDate()) && !label.equals(own()) ? label : null;
  }

  /** The period that an outlook is for. */
  String ahead(When when) {
    if (when == null || !isPart()) {
      return null;
    }
    Integer year = fiscalYear(when);
    if (when.year() != null && year == null) {
      return null;
    }
    int quarter = quarter(when);
    if (quarter > 0 && year != null) {
      return quarterly(year, quarter);
    }
    if (quarter > 0) {
      int ahead = Math.floorMod(quarter - call.lastQuarter(), QUARTERS);
      return ahead == 0 ? null : quartersOn(ahead);
    }
    return switch (when.key()) {
      case "year" -> annual(year != null ? year : call.fiscalYear() + (isYearEnd() ? 1 : 0));
      case "next-quarter" -> quartersOn(1);
      case "next-year" -> annual(call.fiscalYear() + 1);
      case "second-half" ->
          year != null
              ? "H2 FY" + year
              : call.lastQuarter() > 2 ? null : "H2 FY" + call.fiscalYear();
      case "half-year" -> year == null ? null : "H1 FY" + year;
      default -> null;
    };
  }

  /**
   * The period of words of time, where it has surely not begun when the call is held; else null.
   * What is said of it is an outlook, whatever the verb.
   *
   * @param hedged whether "at least" or the like stands with the number: then also a half-year of
   *     which one quarter is over
   */
  String open(When when, boolean hedged) {
    if (when == null || !isQuarterly() || when.isEarlier()) {
      return null;
    }
    if (when.is("second-half") && when.year() == null) {
      boolean open = call.quarter() <= 2 || hedged && call.quarter() < QUARTERS;
      return open ? "H2 FY" + call.fiscalYear() : null;
    }
    String label = past(when) == null ? ahead(when) : past(when);
    return label != null && start(label) >= call.fiscalYear() * QUARTERS + call.quarter()
        ? label
        : null;
  }

  /** Quarters from the year 0 to where a period begins. */
  private static int start(String label) {
    int year = Integer.parseInt(label.substring(label.indexOf("FY") + 2)) * QUARTERS;
    return switch (label.charAt(0)) {
      case 'Q' -> year + label.charAt(1) - '1';
      case 'H' -> year + 2 * (label.charAt(1) - '1');
      default -> year;
    };
  }

  /** The year of the call, where that is what is meant and it is not over. */
  String openYear(When when) {
    boolean year = when != null && when.is("year") && isQuarterly() && !isYearEnd();
    return year && (when.year() == null || annual(fiscalYear(when)).equals(annual(null)))
        ? annual(null)
        : null;
  }

  /**
   * The period of an earlier value.
   *
   * @param when said of it, or null
   * @param of period of the value that it is compared with, or null
   */
  String earlier(When when, Comparison comparison, String of) {
    if (!isPart()) {
      return null;
    }
    String said = when == null || when.isEarlier() ? null : past(when);
    boolean yearly = when != null && when.is("year") && when.year() != null;
    boolean other = said != null && !said.equals(of) && !(yearly && of != null);
    if (other) {
      return said;
    }
    Integer year = when == null ? null : fiscalYear(when);
    if (when != null && when.year() != null && year == null) {
      return isYearBack(when.year()) ? yearBefore(of) : null;
    }
    if (yearly) {
      return inYear(of, year);
    }
    if (when != null && when.is("prior-year") || comparison == Comparison.YOY) {
      return when != null && year != null ? inYear(of, year) : yearBefore(of);
    }
    boolean quarterly = of == null || of.equals(call.label());
    boolean before = when != null && when.is("prior-quarter") || comparison == Comparison.QOQ;
    return isQuarterly() && quarterly && before ? quartersOn(-1) : null;
  }

  /** What a comparison with a period is: year over year, quarter over quarter, or neither. */
  Comparison comparison(When when) {
    String said = earlier(when, null, own());
    if (said == null) {
      return null;
    }
    if (said.equals(yearBefore(own()))) {
      return Comparison.YOY;
    }
    return isQuarterly() && Objects.equals(said, quartersOn(-1)) ? Comparison.QOQ : null;
  }

  private boolean isYearBack(int year) {
    boolean calendar = call.quarterEnd() != null && call.quarterEnd().getYear() - year == 1;
    return calendar || call.fiscalYear() - year == 1;
  }

  /** Whether a label is that of the same part of the year before. */
  boolean isYearBefore(String earlier, String label) {
    return earlier.equals(yearBefore(label));
  }

  private String yearBefore(String label) {
    return inYear(label, null);
  }

  /** The same part of another year; of the year before where none is given. */
  private String inYear(String label, Integer year) {
    String of = label == null ? call.label() : label;
    int at = of.indexOf("FY");
    int own = Integer.parseInt(of.substring(at + 2));
    return of.substring(0, at) + "FY" + (year == null ? own - 1 : year);
  }

  /** The fiscal year that is meant by the year said, or null where that is not certain. */
  private Integer fiscalYear(When when) {
    boolean same = call.quarterEnd() == null || call.quarterEnd().getYear() == call.fiscalYear();
    return when.fiscal() || same ? when.year() : null;
  }

  private int quarter(When when) {
    int ordinal = ORDINALS.indexOf(when.key()) + 1;
    int named = ENDS.indexOf(when.key()) + 1;
    if (named > 0 && end > 0) {
      return Math.floorMod(call.lastQuarter() - 1 + named - end, QUARTERS) + 1;
    }
    return ordinal;
  }

  private String annual(Integer year) {
    return "FY" + (year == null ? call.fiscalYear() : year);
  }

  /** A part of the year that ends with a quarter: of this year where no other is said. */
  private String of(String part, Integer year, int lastQuarter) {
    boolean over = year != null || call.lastQuarter() >= lastQuarter;
    return over ? part + " FY" + (year == null ? call.fiscalYear() : year) : null;
  }

  private String toDate() {
    return switch (call.lastQuarter()) {
      case 1 -> call.label();
      case 2 -> "H1 FY" + call.fiscalYear();
      case 3 -> "9M FY" + call.fiscalYear();
      default -> annual(null);
    };
  }

  private static String quarterly(int year, int quarter) {
    return new FiscalPeriod(year, quarter, null).label();
  }

  private String quartersOn(int quarters) {
    int index = call.lastQuarter() - 1 + quarters;
    return quarterly(
        call.fiscalYear() + Math.floorDiv(index, QUARTERS), Math.floorMod(index, QUARTERS) + 1);
  }
}
