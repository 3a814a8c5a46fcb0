package org.callpress.figures;

import java.math.BigDecimal;
import org.callpress.figures.QuantityWords.NumberWord;
import org.callpress.figures.QuantityWords.Step;
import org.callpress.source.Scripts;
import org.callpress.source.Span;

/**
 * Numbers that are counted in steps of ten, each with its own word: tenths ("三成", "八成五", "七八成") and
 * small money ("三毛四", "五分钱", "两块五"). A digit behind the word is of the next step.
 */
final class Steps {
  private final QuantityWords words;
  private final String text;
  private final int limit;

  private Steps(QuantityWords words, String text, int limit) {
    this.words = words;
    this.text = text;
    this.limit = limit;
  }

  /** The quantity whose number has been read, where a word of a step stands behind it; or null. */
  static Quantity at(QuantityWords words, String text, int start, Numeral numeral, int limit) {
    return numeral.scale() != null && numeral.low() == null
        ? null
        : new Steps(words, text, limit).read(start, numeral);
  }

  private Quantity read(int start, Numeral numeral) {
    Phrases.Match<Step> match = words.steps().at(text, numeral.end(), limit);
    if (match == null || match.value().worth() == null) {
      return null;
    }
    Step step = match.value();
    BigDecimal next = numeral.value() == null ? null : digit(match.end());
    if (next == null && !step.alone()) {
      return null;
    }
    int end = next == null ? match.end() : digitEnd(match.end());
    BigDecimal worth = step.worth();
    BigDecimal rest = next == null ? BigDecimal.ZERO : next.multiply(worth.movePointLeft(1));
    return new Quantity(
        new Span(start, end),
        times(numeral.value(), worth, rest),
        times(numeral.low(), worth, rest),
        times(numeral.high(), worth, rest),
        next == null ? worth : worth.movePointLeft(1),
        worth,
        step.unit(),
        text.substring(numeral.end(), match.end()),
        false,
        false,
        null,
        numeral.digits(),
        null);
  }

  /** The digit of the next step; "一" only where no word follows that it could open: "四毛一度电". */
  private BigDecimal digit(int at) {
    Phrases.Match<NumberWord> match = words.numbers().at(text, at, limit);
    boolean digit = match != null && match.value().size() == NumberWord.Size.DIGIT;
    boolean opens =
        digit
            && match.value().value().compareTo(BigDecimal.ONE) == 0
            && match.end() < limit
            && Scripts.isHan(text.charAt(match.end()));
    return digit && !opens ? match.value().value() : null;
  }

  private int digitEnd(int at) {
    return words.numbers().at(text, at, limit).end();
  }

  private static BigDecimal times(BigDecimal value, BigDecimal worth, BigDecimal rest) {
    return value == null ? null : value.multiply(worth).add(rest);
  }
}
