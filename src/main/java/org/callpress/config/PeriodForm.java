package org.callpress.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.FiscalPeriod;

/**
 * A fiscal period as an editor writes it: "Q1 FY2025", "FY2025 Q1", "2025-q1", "H1 FY2025",
 * "FY2025".
 */
final class PeriodForm {
  static final String EXPECTED =
      "a fiscal period as Q1 FY2025, H1 FY2025, or FY2025 for a whole year";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(Q[1-4]|H[12])[ -]?)?(?:FY ?)?(\\d{4})(?:[ -]?(?:(Q[1-4]|H[12])|FY))?",
          Pattern.CASE_INSENSITIVE);

  private PeriodForm() {}

  /** The period, or null where the text is none. */
  static FiscalPeriod parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || matcher.group(1) != null && matcher.group(3) != null) {
      return null;
    }
    int year = Integer.parseInt(matcher.group(2));
    String part = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
    if (part == null) {
      return new FiscalPeriod(year, null, null);
    }
    Integer number = Integer.valueOf(part.substring(1));
    boolean quarter = part.charAt(0) == 'Q' || part.charAt(0) == 'q';
    return new FiscalPeriod(year, quarter ? number : null, quarter ? null : number, null);
  }
}
