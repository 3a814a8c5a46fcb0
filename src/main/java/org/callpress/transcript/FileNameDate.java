package org.callpress.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.FiscalPeriod;

/**
 * A day in a file's name: "2016-Aug-11-ACME.txt", "acme_20240815.txt", "ACME_24_05_02_2000.txt". It
 * is evidence where the text gives no date, and no more: it may be the day on which a file was
 * saved, or be told in another time zone.
 */
public final class FileNameDate {
  private static final Pattern WITH_MONTH =
      Pattern.compile("(?<year>20\\d\\d)[-_. ](?<month>\\p{L}{3,9})[-_. ](?<day>\\d{1,2})(?!\\d)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d\\d)(?<sep>[-_.])(?<month>\\d\\d)\\k<sep>(?<day>\\d\\d)(?!\\d)");

  private FileNameDate() {}

  /**
   * The day that the last part of a path names; null where it names none, or one that cannot be the
   * call's. A year of two figures needs the fiscal period to vouch for it.
   *
   * @param period of the call, or null
   */
  public static LocalDate of(String path, FiscalPeriod period) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Dates.Found found = Dates.inTitle(name.replace('_', '-'));
    LocalDate date = found == null ? first(WITH_MONTH.matcher(name), 0) : found.date();
    if (date == null && period != null) {
      date = first(SHORT_YEAR.matcher(name), 2000);
    }
    boolean fits = period == null || date != null && fits(date, period);
    return fits ? date : null;
  }

  /** A call is held in its fiscal year, or in a year beside it. */
  private static boolean fits(LocalDate date, FiscalPeriod period) {
    return Math.abs(date.getYear() - period.fiscalYear()) <= 1;
  }

  private static LocalDate first(Matcher matcher, int century) {
    if (!matcher.find()) {
      return null;
    }
    Integer month =
        Character.isDigit(matcher.group("month").charAt(0))
            ? Integer.valueOf(matcher.group("month"))
            : Words.number("months", matcher.group("month"));
    try {
      int year = century + Integer.parseInt(matcher.group("year"));
      return month == null
          ? null
          : LocalDate.of(year, month, Integer.parseInt(matcher.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
