package org.callpress.figures;

import java.math.BigDecimal;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.Figure.Direction;
import org.callpress.call.Figure.Kind;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/** A figure in the making: a quantity and what has been read of it so far. */
final class Statement {
  final Passage passage;
  final Span sentence;
  final Quantity quantity;
  Subject subject;
  Kind kind;
  Direction direction;
  Comparison comparison;

  /** Whether the comparison is said of this figure, not only of another or by default. */
  boolean comparisonSaid;

  String hedge;
  String unit;

  /** The words of time that hold for it, or null. */
  When when;

  /** Whether those words stand in an earlier sentence. */
  boolean whenCarried;

  Span periodSaid;
  Statement of;
  boolean negative;

  /** Whether nothing stands between subject, verb and quantity that the reader does not know. */
  boolean strict;

  /** Whether a word relates it to its subject: a verb, a comparison. */
  boolean related;

  /** Whether it is no plain fact: expected, supposed, a part, or without something. */
  boolean tentative;

  boolean headline;

  /**
   * The months to date or the year, where it is a fact of those that the main table has beside its
   * own period: "9M FY2025"; else null.
   */
  String toDate;

  /** The period that the speaker had named last before it, or null. */
  When periodHeard;

  /** Whether that was in the same paragraph. */
  boolean heardHere;

  /** Whether the speaker had named the quarter before it. */
  boolean quarterNamed;

  /** Whether the speaker had gone through no part of the company before it. */
  boolean inOverview;

  /** Whether it is compared with the quarter before, so that it is of a quarter itself. */
  boolean quarterly;

  Confidence confidence = Confidence.HIGH;
  String id;

  Statement(Passage passage, Span sentence, Quantity quantity, Subject subject) {
    this.passage = passage;
    this.sentence = sentence;
    this.quantity = quantity;
    this.subject = subject;
    this.unit = quantity.unit();
  }

  /** Keeps it out of tables and checks: it is not the plain fact that it looks like. */
  void hold() {
    strict = false;
    tentative = true;
    confidence = Confidence.LOW;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The stated value with the sign that the words give it. */
  BigDecimal value() {
    return signed(quantity.value());
  }

  BigDecimal low() {
    return negative ? signed(quantity.high()) : quantity.low();
  }

  BigDecimal high() {
    return negative ? signed(quantity.low()) : quantity.high();
  }

  private BigDecimal signed(BigDecimal stated) {
    return stated == null || !negative || stated.signum() < 0 ? stated : stated.negate();
  }

  Figure figure(String metric, String period, String periodAsSaid, String metricSaid) {
    return new Figure(
        id,
        passage.id(),
        quantity.span(),
        sentence,
        subject.segment() == null ? null : subject.segment().id(),
        metric,
        metricSaid,
        kind,
        plain(value()),
        plain(low()),
        plain(high()),
        plain(quantity.grain()),
        unit,
        quantity.scale(),
        direction,
        comparison,
        subject.basis(),
        period,
        periodAsSaid,
        hedge,
        of == null ? null : of.id,
        headline,
        confidence);
  }

  /** Without an exponent or trailing zeros, so that 2.40E+9 and 2400000000 are one value. */
  private static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
