package org.callpress.figures;

import java.math.BigDecimal;
import java.util.Set;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Direction;
import org.callpress.source.Span;

/**
 * A number with what makes it a quantity, as it was said. "RMB 243.2 billion" is 243200000000 CNY,
 * known to within 100000000.
 *
 * @param value or null where a range or only a band was said
 * @param grain what the last stated digit counts, in units; zero for a band
 * @param factor what the scale multiplies by: 1000000 for "million", 1 where none was said
 * @param unit as in {@link Figure}; {@link #SUBUNIT} for cents, "points" where it was not said of
 *     what; null where nothing was said
 * @param scale as said, or null
 * @param currencyFirst whether a currency stands before the digits
 * @param direction that the quantity itself says ("doubled"), or null
 * @param digits whether it was written in digits
 * @param hedge the word within it that makes it less than exact: the "多" of "六十多亿"; or null
 */
record Quantity(
    Span span,
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    BigDecimal grain,
    BigDecimal factor,
    String unit,
    String scale,
    boolean currencyFirst,
    boolean perShare,
    Direction direction,
    boolean digits,
    String hedge) {

  /** Hundredths of the call's currency. */
  static final String SUBUNIT = "subunit";

  /** Multiples that behind a word of change say by how much: "增长了两倍". */
  static final String TIMES_MORE = "times-more";

  private static final Set<String> TIME =
      Set.of("months", "years", "quarters", "days", "weeks", "hours", "minutes");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  boolean isRange() {
    return low != null || high != null;
  }

  /** A band ("high single digit"), or a number of which only the size was said. */
  boolean isQualitative() {
    return value == null && !isRange();
  }

  boolean isPercent() {
    return "%".equals(unit);
  }

  boolean isMultiple() {
    return "x".equals(unit);
  }

  boolean isPoints() {
    return "pp".equals(unit) || "bps".equals(unit);
  }

  boolean isTime() {
    return unit != null && TIME.contains(unit);
  }

  boolean isMoney() {
    return unit != null && (unit.equals(SUBUNIT) || Figure.isCurrency(unit));
  }

  boolean isShares() {
    return "shares".equals(unit) || "ADS".equals(unit);
  }

  Quantity withUnit(String newUnit) {
    return with(span, value, low, high, grain, newUnit, direction);
  }

  /** "Grew two times" in a language in which that is an increase of 200 %, else twice as much. */
  Quantity increasedBy(boolean increase) {
    if (!TIMES_MORE.equals(unit)) {
      return this;
    }
    return increase ? times(HUNDRED).withUnit("%") : withUnit("x");
  }

  private Quantity times(BigDecimal by) {
    return with(
        span,
        value == null ? null : value.multiply(by),
        low == null ? null : low.multiply(by),
        high == null ? null : high.multiply(by),
        grain.multiply(by),
        unit,
        direction);
  }

  /** One amount of this quantity and a smaller one behind it. */
  Quantity plus(Quantity rest) {
    return new Quantity(
        span.cover(rest.span),
        value.add(rest.value),
        null,
        null,
        rest.grain,
        factor,
        unit,
        null,
        currencyFirst,
        perShare || rest.perShare,
        null,
        digits,
        hedge);
  }

  /** The range between two amounts in this quantity's unit. */
  Quantity between(BigDecimal start, BigDecimal end) {
    return with(span, null, start, end, grain, unit, null);
  }

  /** The same quantity as said in other words, or in more of them. */
  Quantity at(Span words) {
    return with(words, value, low, high, grain, unit, direction);
  }

  /**
   * This quantity where some of it is another; scale, hedge and the like stay as they were said.
   */
  private Quantity with(
      Span words,
      BigDecimal amount,
      BigDecimal from,
      BigDecimal to,
      BigDecimal digit,
      String measure,
      Direction way) {
    return new Quantity(
        words,
        amount,
        from,
        to,
        digit,
        factor,
        measure,
        scale,
        currencyFirst,
        perShare,
        way,
        digits,
        hedge);
  }

  /** One range from this quantity up to another; unit and scale are taken from where they stand. */
  Quantity upTo(Quantity end) {
    BigDecimal times = scale == null ? end.factor : BigDecimal.ONE;
    return new Quantity(
        span.cover(end.span),
        null,
        value.multiply(times),
        end.value,
        end.grain,
        end.factor,
        end.unit == null ? unit : end.unit,
        end.scale,
        currencyFirst,
        perShare || end.perShare,
        null,
        digits,
        hedge == null ? end.hedge : hedge);
  }
}
