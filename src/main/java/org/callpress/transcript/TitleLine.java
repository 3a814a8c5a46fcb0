package org.callpress.transcript;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.FiscalPeriod;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * The line that names a call: "Acme Corp (NASDAQ: ACME) - Q4 FY24", "Acme, Q2 2026 earnings call",
 * "Q2 2017 Acme Inc Earnings Call", "阿克米集团2025财年第一季度业绩电话会议".
 *
 * @param company null where the line names none: "Q4 2022 Earnings Call"
 * @param ticker or null
 * @param period null where the line names none, or one that is no quarter or year
 * @param date or null
 */
record TitleLine(String company, String ticker, FiscalPeriod period, LocalDate date) {
  private static final int LONGEST = 200;
  private static final int LONGEST_COMPANY = 100;

  /** A symbol in brackets, with or without its exchange, with or without what the price did. */
  private static final Pattern TICKER =
      Pattern.compile(
          "[(（](?:[\\p{L} .]{2,20}[:：]"
              + " ?)?(?<ticker>[A-Z]{1,6}(?:[.-][A-Z]{1,3})?|\\d{3,6}(?:[.-][A-Z]{1,4})?)(?:"
              + " ?[+-]?\\d{1,4}(?:\\.\\d{1,4})?%)?[)）]");

  /** "ALDM.N - Q2 2025 …": a symbol with its exchange. */
  private static final Pattern SYMBOL_IN_FRONT =
      Pattern.compile("^(?<ticker>[A-Z\\d]{1,6})\\.[A-Z]{1,3}\\s+-\\s+");

  /** "NYSE:ACME" behind a company's name. */
  static final Pattern SYMBOL_BEHIND = Pattern.compile("\\s+[A-Z]{2,8}:(?<symbol>[A-Z0-9.]{1,8})$");

  private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]{0,60}[)）]");

  private static final Pattern SEPARATORS_AT_ENDS =
      Pattern.compile("^[\\s\\p{Z}\\-–—,:：|/·•()（）]+|[\\s\\p{Z}\\-–—,:：|/·•(（]+$");

  /**
   * Reads a line that names a period, or a symbol and an event, and nothing that is not part of a
   * title; else null.
   */
  static TitleLine of(String line) {
    if (line.length() > LONGEST || line.endsWith(".") && !line.endsWith("Inc.")) {
      return null;
    }
    FiscalPeriods.Found period = FiscalPeriods.inTitle(line);
    if (period == null) {
      return withoutPeriod(line);
    }
    Matcher symbol = SYMBOL_IN_FRONT.matcher(line);
    if (symbol.find()) {
      TitleLine behind = of(line.substring(symbol.end()));
      return behind == null || behind.ticker() != null
          ? behind
          : new TitleLine(behind.company(), symbol.group("ticker"), behind.period(), behind.date());
    }
    return withPeriod(line, period);
  }

  /** A line that is nothing but a company, perhaps with its symbol: "Acme, Inc. (ACM)". */
  static TitleLine ofCompany(String line) {
    Matcher symbol = SYMBOL_BEHIND.matcher(line);
    return symbol.find()
        ? new TitleLine(line.substring(0, symbol.start()), symbol.group("symbol"), null, null)
        : new TitleLine(company(line), ticker(line), null, null);
  }

  /** Whether a line is made of title words and of nothing else: "VOLUNTARY ANNOUNCEMENT". */
  static boolean isTitleWords(String line) {
    return Words.has("title-words", line) && company(line) == null;
  }

  /** Whether its company ends in a legal form. */
  boolean isLegal() {
    return company != null && isLegal(company);
  }

  private static TitleLine withPeriod(String line, FiscalPeriods.Found period) {
    Dates.Found date = Dates.in(without(line, period.span()));
    String before = line.substring(0, period.span().start());
    String after = line.substring(period.span().end());
    after = date == null ? after : without(line, date.span()).substring(period.span().end());
    after = BRACKETS.matcher(date == null ? after : Dates.withoutTimes(after)).replaceAll(" ");
    String company = company(beforeTicker(before));
    if (company == null) {
      company = company(after);
    } else if (company(after) != null) {
      return null;
    }
    boolean goesOn = period.period() == null && company != null && isInLowerCase(company);
    boolean named = company != null && company.length() <= LONGEST_COMPANY && !goesOn;
    boolean titled = company == null && Words.has("title-words", before + after);
    return named || titled
        ? new TitleLine(company, ticker(line), period.period(), date == null ? null : date.date())
        : null;
  }

  /** As in a sentence that goes on, "quarter and nine months ended …"; names have a capital. */
  private static boolean isInLowerCase(String words) {
    return words.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isLowerCase(c));
  }

  /** "Acme Inc. (NYSE:ACM) Harbour Transport Conference May 3, 2016 9:00 AM ET". */
  private static TitleLine withoutPeriod(String line) {
    Matcher ticker = TICKER.matcher(line);
    Dates.Found date = Dates.in(line);
    String whole = company(line);
    if (whole != null && Words.has("title-words", line) && isLegal(whole)) {
      return new TitleLine(whole, ticker(line), null, date == null ? null : date.date());
    }
    if (!ticker.find()
        || date == null && !Words.has("title-words", line) && !endsIn(ticker, line)) {
      return null;
    }
    String company = company(line.substring(0, ticker.start()));
    return company == null || company.length() > LONGEST_COMPANY
        ? null
        : new TitleLine(company, ticker.group("ticker"), null, date == null ? null : date.date());
  }

  /** Whether the words end in a company's legal form, so that a title without a period is one. */
  private static boolean isLegal(String company) {
    return company.length() <= LONGEST_COMPANY
        && !CompanyName.withoutLegalForm(company).equals(company);
  }

  /** "Acme Inc (NASDAQ: ACM)" alone, the rest of the title on the next line. */
  private static boolean endsIn(Matcher ticker, String line) {
    return ticker.end() == line.length() && ticker.group().matches(".*[:：].*");
  }

  private static String beforeTicker(String text) {
    Matcher ticker = TICKER.matcher(text);
    return ticker.find() && ticker.start() > 0 ? text.substring(0, ticker.start()) : text;
  }

  /** The text without title words, ticker and separators at its ends; null where none is left. */
  private static String company(String text) {
    String rest = TICKER.matcher(text).replaceAll(" ");
    String before;
    do {
      before = rest;
      rest = SEPARATORS_AT_ENDS.matcher(rest).replaceAll("");
      rest = withoutTitleWords(rest);
    } while (!rest.equals(before));
    return rest.codePoints().noneMatch(Character::isLetter) ? null : Whitespace.collapsed(rest);
  }

  private static String withoutTitleWords(String text) {
    String rest = text;
    for (Pattern words : Words.phrases("title-words")) {
      rest = withoutAtEnds(words.matcher(rest), rest, true);
    }
    for (Pattern words : Words.phrases("title-joints")) {
      rest = withoutAtEnds(words.matcher(rest), rest, false);
    }
    return rest;
  }

  private static String withoutAtEnds(Matcher words, String text, boolean bothEnds) {
    int start = 0;
    int end = text.length();
    while (words.find()) {
      if (words.start() == 0 && bothEnds) {
        start = words.end();
      } else if (words.end() == text.length()) {
        end = words.start();
      }
    }
    return start >= end ? "" : text.substring(start, end);
  }

  private static String ticker(String line) {
    Matcher matcher = TICKER.matcher(line);
    return matcher.find() ? matcher.group("ticker") : null;
  }

  /** The line with a part of it blanked out, so that offsets hold. */
  private static String without(String line, Span span) {
    return line.substring(0, span.start()) + " ".repeat(span.length()) + line.substring(span.end());
  }
}
