package org.callpress.figures;

import java.math.BigDecimal;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Direction;
import org.callpress.figures.QuantityWords.Fixed;
import org.callpress.source.Span;

/**
 * Reads one quantity at a place: sign, currency, number, scale, unit, in the orders in which
 * languages say them ("RMB 5.6 billion", "5.6 billion yuan", "56亿元", "百分之六").
 */
final class QuantityReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final QuantityWords words;
  private final String text;
  private final String raw;

  /**
   * @param text folded
   * @param raw the same text as it stands in the source
   */
  QuantityReader(QuantityWords words, String text, String raw) {
    this.words = words;
    this.text = text;
    this.raw = raw;
  }

  /**
   * The quantity or bare number that starts at a place, or null. A bare number has no unit, no
   * scale and no groups of digits.
   */
  Quantity at(int start, int limit) {
    if (insideWord(start)) {
      return null;
    }
    Phrases.Match<Fixed> fixed = words.fixed().at(text, start, limit);
    if (fixed != null) {
      return fixed(fixed, start);
    }
    int at = sign(start, limit);
    boolean negative = at > start;
    Phrases.Match<String> currency = currencyBefore(at, limit);
    int number = currency == null ? at : skipSpace(currency.end(), limit);
    Phrases.Match<Boolean> percent = words.percentBefore().at(text, number, limit);
    if (percent != null) {
      number = percent.end();
    }
    int signed = currency == null ? number : sign(number, limit);
    negative |= signed > number;
    Numeral numeral = NumeralReader.at(words, text, signed, limit);
    if (numeral == null
        || !endsWell(numeral, limit)
        || (currency == null ? isCode(numeral) : isGlued(numeral, currency, signed))) {
      return null;
    }
    String unit = percent != null ? "%" : currency == null ? null : currency.value();
    Quantity steps = unit == null ? Steps.at(words, text, start, numeral, limit) : null;
    return steps != null ? steps : withUnit(start, numeral, unit, unit != null, negative, limit);
  }

  /** The currency before a number, which may stand close to it: "RMB 9", "RMB9". */
  private Phrases.Match<String> currencyBefore(int start, int limit) {
    Phrases.Match<String> apart = words.currenciesBefore().at(text, start, limit);
    int end = start;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean close = end > start && end < limit && Character.isDigit(text.charAt(end));
    if (apart != null || !close || Phrases.splitsWord(text, start)) {
      return apart;
    }
    String name = text.substring(start, end);
    Phrases.Match<String> glued = words.currenciesBefore().at(name, 0, name.length());
    return glued != null && glued.end() == name.length()
        ? new Phrases.Match<>(glued.value(), end)
        : null;
  }

  /** A single digit close to letters is a name's: "the EUR6 engine", not "RMB9 billion". */
  private boolean isGlued(Numeral numeral, Phrases.Match<String> currency, int start) {
    return currency.end() == start
        && Character.isLetter(text.charAt(start - 1))
        && numeral.scale() == null
        && numeral.end() - start == 1;
  }

  private Quantity fixed(Phrases.Match<Fixed> fixed, int start) {
    Fixed word = fixed.value();
    return new Quantity(
        new Span(start, fixed.end()),
        word.value(),
        null,
        null,
        word.value() == null ? BigDecimal.ZERO : BigDecimal.ONE,
        BigDecimal.ONE,
        word.unit(),
        null,
        false,
        false,
        word.rises() ? Direction.UP : null,
        false,
        null);
  }

  private Quantity withUnit(
      int start,
      Numeral numeral,
      String before,
      boolean currencyFirst,
      boolean negative,
      int limit) {
    int end = numeral.end();
    String unit = before;
    int behind = skipSpace(end, limit);
    Phrases.Match<String> currency = words.currencies().at(text, behind, limit);
    Phrases.Match<String> subunit = subunit(numeral, behind, limit);
    Phrases.Match<String> measure = measure(behind, limit);
    boolean hundredths = currency == null && subunit != null && isOf(subunit.value(), unit);
    boolean spelled = currency != null && Character.isLetter(text.charAt(behind));
    if (currency != null && (unit == null || spelled)) {
      boolean told = unit != null && unit.length() > 1;
      unit = told ? unit : currency.value(); // "港元87.6亿元" is in Hong Kong dollars
      end = currency.end();
    } else if (hundredths) {
      unit = unit == null ? subunit.value() : unit; // "港币48.6仙"
      end = subunit.end();
    } else if (unit == null && measure != null) {
      unit = measure.value();
      end = measure.end();
    }
    Phrases.Match<Boolean> share = words.perShare().at(text, skipSpace(end, limit), limit);
    BigDecimal divisor = hundredths ? HUNDRED : BigDecimal.ONE;
    return new Quantity(
        new Span(start, end),
        scaled(numeral.value(), divisor, negative),
        scaled(negative ? numeral.high() : numeral.low(), divisor, negative),
        scaled(negative ? numeral.low() : numeral.high(), divisor, negative),
        numeral.grain().divide(divisor),
        numeral.factor(),
        unit,
        numeral.scale(),
        currencyFirst,
        share != null,
        null,
        numeral.digits(),
        numeral.more());
  }

  /** Whether hundredths are of the currency that stands before their number, where one does. */
  private static boolean isOf(String subunit, String currency) {
    return currency == null
        || Quantity.SUBUNIT.equals(subunit) && Figure.isCurrency(currency)
        || subunit.equals(currency);
  }

  /** Hundredths of a currency behind a number: "12 cents", "34.1p". */
  private Phrases.Match<String> subunit(Numeral numeral, int at, int limit) {
    Phrases.Match<String> spelled = words.subunits().at(text, at, limit);
    boolean glued = at == numeral.end() && at < limit && Character.isLowerCase(raw.charAt(at));
    if (spelled != null || !glued) {
      return spelled;
    }
    int end = Math.min(limit, at + 2);
    Phrases.Match<String> letter =
        words.gluedSubunits().at(" " + text.substring(at, end), 1, end - at + 1);
    if (letter == null) {
      return null;
    }
    int behind = at + letter.end() - 1;
    boolean decimal = numeral.grain().compareTo(BigDecimal.ONE) < 0;
    boolean share = words.perShare().at(text, skipSpace(behind, limit), limit) != null;
    return decimal || share ? new Phrases.Match<>(letter.value(), behind) : null;
  }

  /** The unit behind a number; also one glued to it ("4.4x") or behind a hyphen. */
  private Phrases.Match<String> measure(int at, int limit) {
    Phrases.Match<String> match = words.units().at(text, at, limit);
    if (match == null && at < limit && Phrases.splitsWord(text, at)) {
      int end = Math.min(limit, at + 16);
      Phrases.Match<String> glued =
          words.units().at(" " + text.substring(at, end), 1, end - at + 1);
      return glued == null ? null : new Phrases.Match<>(glued.value(), at + glued.end() - 1);
    }
    return match;
  }

  /** A number must not run on into letters ("88VIP") or further digits ("1.2.3"). */
  private boolean endsWell(Numeral numeral, int limit) {
    int end = numeral.end();
    if (end >= limit || !numeral.digits()) {
      return true;
    }
    char next = text.charAt(end);
    if (Phrases.splitsWord(text, end)) {
      return measure(end, limit) != null
          || subunit(numeral, end, limit) != null
          || words
                  .currencies()
                  .at(
                      " " + text.substring(end, Math.min(limit, end + 8)),
                      1,
                      Math.min(limit, end + 8) - end + 1)
              != null;
    }
    boolean runsOn = (next == '.' || next == ',' || next == '/' || next == ':') && end + 1 < limit;
    return !runsOn || !Character.isDigit(text.charAt(end + 1));
  }

  /**
   * Whether a letter of size behind digits is rather that of a name: "12b", "4K", "10-K". Without a
   * currency only the "k" of thousands, written small, is one of size.
   */
  private boolean isCode(Numeral numeral) {
    boolean letter =
        numeral.digits()
            && numeral.scale() != null
            && numeral.scale().length() == 1
            && words.gluedScale(numeral.scale().charAt(0)) != null;
    return letter && raw.charAt(numeral.end() - 1) != 'k';
  }

  /** Whether a place stands inside a word, a code or a date: "Q1", "H-20", "1/2". */
  private boolean insideWord(int at) {
    if (at == 0) {
      return false;
    }
    char before = raw.charAt(at - 1);
    if (Phrases.splitsWord(text, at) || words.isOrdinal(before)) {
      return true;
    }
    boolean digit = Character.isDigit(raw.charAt(at));
    return digit
        && (before == '.' || before == ',' || before == '/' || before == ':' || before == '#')
        && at > 1
        && (before == '#' || Character.isDigit(raw.charAt(at - 2)));
  }

  /** Past a sign, or the place itself. */
  private int sign(int at, int limit) {
    char c = at < limit ? raw.charAt(at) : ' ';
    boolean minus = c == '-' || c == '−' || c == '–';
    boolean free = at == 0 || " ((\n\t".indexOf(raw.charAt(at - 1)) >= 0;
    if (minus && free && at + 1 < limit && raw.charAt(at + 1) != ' ' && raw.charAt(at + 1) != '-') {
      return at + 1;
    }
    Phrases.Match<Boolean> word = words.signs().at(text, at, limit);
    return word == null ? at : skipSpace(word.end(), limit);
  }

  private int skipSpace(int at, int limit) {
    int next = at;
    while (next < limit && next < at + 3 && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private static BigDecimal scaled(BigDecimal value, BigDecimal divisor, boolean negative) {
    if (value == null) {
      return null;
    }
    BigDecimal scaled = value.divide(divisor);
    return negative ? scaled.negate() : scaled;
  }
}
