package org.callpress.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Part;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;

/**
 * Finds the last day of the period that a call is about in the words of its opening: "June quarter
 * 2024", "the quarter ended June 30, 2024", "截至2024年6月30日".
 */
final class QuarterEnds {
  /** A call follows the end of its quarter within half a year; later ones are comparisons. */
  private static final long LONGEST_DELAY_DAYS = 200;

  private QuarterEnds() {}

  /**
   * The first such day named in the opening or the first remarks; where the date of the call is not
   * known, in the opening only.
   *
   * @param callDate days after it, or long before it, are not believed; null where not known
   */
  static LocalDate said(
      SourceText source, List<Turn> turns, Map<String, Part> parts, LocalDate callDate) {
    boolean remarks = false;
    for (Turn turn : turns) {
      if (remarks || callDate == null && parts.get(turn.id()) != Part.OPENING) {
        return null;
      }
      remarks = parts.get(turn.id()) != Part.OPENING;
      LocalDate day =
          turn.paragraphs().stream()
              .map(paragraph -> in(source.slice(paragraph), callDate))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The first believable end of a quarter in the text, or null. */
  static LocalDate in(String text, LocalDate callDate) {
    LocalDate best = null;
    int bestAt = Integer.MAX_VALUE;
    for (Pattern pattern : Words.phrases("quarter-ends")) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find() && matcher.start() < bestAt) {
        LocalDate day = day(matcher, pattern);
        if (day != null && believable(day, callDate) && !isAside(text, matcher)) {
          best = day;
          bestAt = matcher.start();
        }
      }
    }
    return best;
  }

  /** "… in our Form 10-Q for the quarter ended April 30" is about an earlier quarter. */
  private static boolean isAside(String text, Matcher match) {
    return Words.has("refers-elsewhere", Clause.around(text, match.start(), match.end()));
  }

  private static LocalDate day(Matcher match, Pattern pattern) {
    if (pattern.pattern().contains("(?<day>")) {
      return Dates.date(match);
    }
    Integer month = Words.number("months", match.group("month"));
    try {
      return month == null
          ? null
          : YearMonth.of(Integer.parseInt(match.group("year")), month).atEndOfMonth();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean believable(LocalDate day, LocalDate callDate) {
    if (callDate == null) {
      return true;
    }
    long delay = ChronoUnit.DAYS.between(day, callDate);
    return delay >= 0 && delay <= LONGEST_DELAY_DAYS;
  }
}
