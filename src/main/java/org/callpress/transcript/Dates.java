package org.callpress.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.callpress.source.Span;

/** Finds a day in a line: "August 15, 2024", "15 Aug 2024", "2024-08-15", "2024年8月15日". */
final class Dates {
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)");

  /** Eight figures are a day in a title, and anything in other lines. */
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(?<year>20\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)(?!\\d)");

  private static final int LONGEST_DATE_LINE = 120;

  private Dates() {}

  /** A day and where it stands in the line. */
  record Found(LocalDate date, Span span) {}

  /** The first day in the text, or null. */
  static Found in(String text) {
    return Stream.concat(Stream.of(NUMERIC), Words.phrases("dates").stream())
        .map(pattern -> first(pattern.matcher(text)))
        .filter(java.util.Objects::nonNull)
        .min(java.util.Comparator.comparing(Found::span))
        .orElse(null);
  }

  /** The first day in a title, "Acme_20260311" included; or null. */
  static Found inTitle(String title) {
    Found found = in(title);
    return found == null ? first(COMPACT.matcher(title)) : found;
  }

  /** The day, where the line holds nothing else but a time, a zone, a weekday; otherwise null. */
  static LocalDate alone(String line) {
    if (line.length() > LONGEST_DATE_LINE) {
      return null;
    }
    Found found = in(line);
    if (found == null) {
      return null;
    }
    String rest =
        line.substring(0, found.span().start()) + " " + line.substring(found.span().end());
    return withoutTimes(rest).codePoints().noneMatch(Character::isLetterOrDigit)
        ? found.date()
        : null;
  }

  /** The text without weekdays, times and time zones. */
  static String withoutTimes(String text) {
    String rest = text;
    for (Pattern beside : Words.phrases("beside-date")) {
      rest = beside.matcher(rest).replaceAll(" ");
    }
    return rest;
  }

  /** A match that is no day may hide one: "Earnings CallAug 29, 2024". */
  private static Found first(Matcher matcher) {
    for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
      LocalDate date = date(matcher);
      if (date != null) {
        return new Found(date, new Span(matcher.start(), matcher.end()));
      }
    }
    return null;
  }

  /** The day that a match with the groups year, month and day names, or null for "May 32". */
  static LocalDate date(Matcher match) {
    Integer month = Words.number("months", match.group("month"));
    if (month == null) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(match.group("year")), month, Integer.parseInt(match.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
