package org.callpress.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.callpress.figures.Vocabulary.Term;
import org.callpress.source.Span;

/**
 * A period and its year in one word: "FY25", "Q3FY2025", "9M25", "1Q24". It is read as the period
 * and the number of the year.
 *
 * @param tokens the period, and the year behind it
 * @param end after the word
 */
record PeriodCode(List<Token> tokens, int end) {
  private static final int LONGEST = 12;
  private static final int CENTURY = 2000;

  /** The code that is the whole word at a place, or null. */
  static PeriodCode at(Vocabulary words, String raw, String folded, int start, int limit) {
    int end = start;
    while (end < limit && end - start < LONGEST && (isPart(folded, end) || isGap(folded, end))) {
      end++;
    }
    int year = end;
    while (year > start && Character.isDigit(folded.charAt(year - 1))) {
      year--;
    }
    boolean whole = !Phrases.splitsWord(folded, start) && !Phrases.splitsWord(folded, end);
    int digits = end - year;
    String key = whole && (digits == 2 || digits == 4) ? key(words, folded, start, year) : null;
    if (key == null) {
      return null;
    }
    Term term = new Term(Set.of(Cue.PERIOD, Cue.FISCAL), null, key);
    Token period = token(raw, start, year, term, null);
    return new PeriodCode(List.of(period, year(raw, year, end)), end);
  }

  private static boolean isPart(String folded, int at) {
    char c = folded.charAt(at);
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '\'';
  }

  /** The space of "FY '25". */
  private static boolean isGap(String folded, int at) {
    return folded.startsWith(" '", at);
  }

  private static String key(Vocabulary words, String folded, int start, int end) {
    String code = folded.substring(start, end).replace("'", "").strip();
    return words.periodCodes().get(code);
  }

  private static Token year(String raw, int start, int end) {
    BigDecimal said = new BigDecimal(raw.substring(start, end));
    boolean brief = end - start == 2;
    BigDecimal value = brief ? said.add(BigDecimal.valueOf(CENTURY)) : said;
    Quantity quantity =
        new Quantity(
            new Span(start, end),
            value,
            null,
            null,
            BigDecimal.ONE,
            BigDecimal.ONE,
            null,
            null,
            false,
            false,
            null,
            true,
            null);
    return token(raw, start, end, Tokens.NUMBER, quantity);
  }

  private static Token token(String raw, int start, int end, Term term, Quantity quantity) {
    return new Token(new Span(start, end), raw.substring(start, end), term, null, quantity);
  }
}
