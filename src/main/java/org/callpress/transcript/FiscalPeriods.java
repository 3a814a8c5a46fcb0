package org.callpress.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Turn;
import org.callpress.source.Sentences;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Finds the fiscal period as a title or the first words of a call name it: "Q1 2025", "second
 * quarter of fiscal year 2024", "4Q FY24", "2025财年第一季度".
 */
final class FiscalPeriods {
  private static final int OPENING_TURNS = 4;

  private FiscalPeriods() {}

  /** A period and where it is named; null where it is neither a quarter nor a year. */
  record Found(FiscalPeriod period, Span span) {}

  /**
   * The first quarter named in the text, else the first half-year, else the first whole year; else
   * null.
   */
  static Found in(String text) {
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return null;
    }
    for (String key : List.of("fiscal-quarters", "fiscal-halves", "fiscal-years")) {
      Found found = first(key, text);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** As {@link #in}; else nine months or an event, with a null period. */
  static Found inTitle(String line) {
    Found period = in(line);
    if (period != null) {
      return period;
    }
    return Words.matchers("other-periods", line).stream()
        .filter(Matcher::find)
        .map(match -> new Found(null, new Span(match.start(), match.end())))
        .min(
            Comparator.comparing((Found f) -> f.span().start()).thenComparing(f -> -f.span().end()))
        .orElse(null);
  }

  /**
   * The period that the opening of the call says the call is about: named in a sentence that speaks
   * of the call, so that a quarter it is merely compared with, or the year of a filing, is not
   * taken for it. Null where there is none.
   */
  static FiscalPeriod saidInOpening(SourceText source, List<Turn> turns) {
    for (Turn turn : turns.subList(0, Math.min(OPENING_TURNS, turns.size()))) {
      for (Span paragraph : turn.paragraphs()) {
        for (Span sentence : Sentences.in(source.text(), paragraph)) {
          String text = source.slice(sentence);
          Found found = saidOfTheCall(text);
          if (found != null) {
            return found.period();
          }
        }
      }
    }
    return null;
  }

  private static Found saidOfTheCall(String sentence) {
    if (!Words.has("names-the-call", sentence)) {
      return null;
    }
    Found quarter = first("fiscal-quarters", sentence);
    boolean elsewhere = quarter == null && Words.has("refers-elsewhere", sentence);
    return quarter != null || elsewhere ? quarter : in(sentence);
  }

  private static Found first(String key, String text) {
    return Words.matchers(key, text).stream()
        .map(FiscalPeriods::found)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Found::span))
        .orElse(null);
  }

  private static Found found(Matcher matcher) {
    if (!matcher.find()) {
      return null;
    }
    Integer quarter = number(matcher, "quarter");
    Integer half = number(matcher, "half");
    String year = matcher.group("year").replaceAll("\\D", "");
    int fiscalYear = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
    return new Found(
        new FiscalPeriod(fiscalYear, quarter, half, null),
        new Span(matcher.start(), matcher.end()));
  }

  /** "first" → 1; null where the phrase has no such group. */
  private static Integer number(Matcher matcher, String group) {
    boolean named = matcher.pattern().pattern().contains("(?<" + group + ">");
    return named ? Words.number("ordinals", matcher.group(group)) : null;
  }
}
