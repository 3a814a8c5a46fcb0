package org.callpress.site;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Behalf;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Side;
import org.callpress.config.Messages;

/** How one language writes dates, numbers, periods, lists and names of languages. */
public final class Wording {
  private final Messages messages;
  private final ULocale locale;

  /** What was written once: a site has few dates and languages, and writes them on every page. */
  private final Map<String, String> written = new ConcurrentHashMap<>();

  public Wording(Messages messages) {
    this.messages = messages;
    this.locale = messages.locale();
  }

  /** "15 August 2024"; null for null. */
  public String date(LocalDate date) {
    return date == null ? null : dated(date, messages.text("date.pattern"));
  }

  /** "Aug 2024", for narrow columns; null for null. */
  public String month(LocalDate date) {
    return date == null ? null : dated(date, messages.text("date.month-pattern"));
  }

  /**
   * The date in another form than the language's usual one.
   *
   * @param pattern of the kind of ICU's SimpleDateFormat, "yyyy, MMMM d"
   */
  public String date(LocalDate date, String pattern) {
    return dated(date, pattern);
  }

  private String dated(LocalDate date, String pattern) {
    return written.computeIfAbsent(date + " " + pattern, key -> formatted(date, pattern));
  }

  private String formatted(LocalDate date, String pattern) {
    DateFormat format = new com.ibm.icu.text.SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    calendar.clear();
    calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    return format.format(new Date(calendar.getTimeInMillis()));
  }

  /** "Q1 FY2025"; null for null. */
  public String period(FiscalPeriod period) {
    if (period == null) {
      return null;
    }
    String year = String.valueOf(period.fiscalYear());
    if (period.half() != null) {
      return messages.text("period.half", String.valueOf(period.half()), year);
    }
    return period.quarter() == null
        ? messages.text("period.year", year)
        : messages.text("period.quarter", String.valueOf(period.quarter()), year);
  }

  /**
   * What tells a call from the others of its company: its period, else its date, else its title.
   */
  public String call(CallSummary call) {
    if (call.period() != null) {
      return period(call.period());
    }
    return call.date() != null ? date(call.date()) : call.title();
  }

  /** "June quarter 2024"; null where the period's end is not known or it is a whole year. */
  public String calendarQuarter(FiscalPeriod period) {
    if (period == null || period.quarter() == null || period.quarterEnd() == null) {
      return null;
    }
    LocalDate end = period.quarterEnd();
    return messages.text(
        "period.calendar",
        dated(end, "LLLL"),
        String.valueOf(end.getYear()),
        String.valueOf(end.getMonthValue()));
  }

  /** The language's name in this language: "Chinese". */
  public String language(String tag) {
    return written.computeIfAbsent(
        tag,
        key ->
            LocaleDisplayNames.getInstance(locale).localeDisplayName(ULocale.forLanguageTag(tag)));
  }

  /** "English and Chinese". */
  public String languages(List<String> tags) {
    return list(tags.stream().map(this::language).toList());
  }

  /** "Eddie Wu, Toby Xu and Jiang Fan". */
  public String list(List<String> items) {
    return ListFormatter.getInstance(locale).format(items);
  }

  /** With grouping and every digit that the value has: "26,549". */
  public String number(BigDecimal value) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
    return format.format(value).replace('-', '\u2212');
  }

  /** With grouping and at least so many digits behind the point: "20.0". */
  public String number(BigDecimal value, int decimals) {
    int own = Math.max(0, value.stripTrailingZeros().scale());
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(Math.max(decimals, own));
    return format.format(value).replace('-', '\u2212');
  }

  public String number(int value) {
    return NumberFormat.getInstance(locale).format(value);
  }

  /**
   * "answered", "handed to Ada Wu".
   *
   * @param to name of whom it is handed to, or null
   */
  public String status(AnswerStatus status, String to) {
    return switch (status) {
      case ANSWERED -> messages.text("ask.answered");
      case PARTLY -> messages.text("ask.partly");
      case HANDED -> to == null ? messages.text("ask.after-call") : messages.text("ask.handed", to);
      case NONE -> messages.text("ask.unanswered");
    };
  }

  /** "for Jane Roe of Aldgate Research"; null where there is nobody else. */
  public String behalf(Behalf behalf) {
    if (behalf == null) {
      return null;
    }
    String who =
        behalf.name() == null
            ? behalf.firm()
            : behalf.firm() == null
                ? behalf.name()
                : messages.text("behalf.of", behalf.name(), behalf.firm());
    String key = "behalf." + behalf.kind().key();
    return who == null ? messages.text(key + ".unnamed") : messages.text(key, who);
  }

  /** A role in the page's language, where it is a usual one; else as it is printed, or null. */
  public String role(String printed) {
    return Roles.standard().in(messages, printed);
  }

  /** The role as it is printed, where {@link #role} says it in other words; else null. */
  public String printedRole(String printed) {
    return printed == null || printed.equals(role(printed)) ? null : printed;
  }

  /** "Company", "Analysts", … as a heading over several people of a side. */
  public String side(Side side) {
    return messages.text("side." + side.key());
  }
}
