package org.callpress.figures;

import java.math.BigDecimal;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.Figure.Direction;
import org.callpress.call.Figure.Kind;
import org.callpress.figures.Metric.Nature;
import org.callpress.figures.Topic.Conventions;

/** Decides what a quantity is of its subject: level, change, ratio, comparison, … */
final class Interpretation {
  private final Statement statement;
  private final Clause clause;
  private final Quantity quantity;
  private final Subject subject;
  private final Relation relation;

  private Interpretation(Statement statement, Clause clause, Relation relation) {
    this.statement = statement;
    this.clause = clause;
    this.quantity = statement.quantity;
    this.subject = statement.subject;
    this.relation = relation;
  }

  /** Sets kind, direction, sign, unit and confidence of a statement. */
  static void apply(
      Statement statement, Clause clause, Ahead.Found found, Conventions conventions) {
    Relation relation = relation(clause, found);
    Interpretation reading = new Interpretation(statement, clause, relation);
    reading.unit(conventions);
    reading.kind(found);
    reading.sign();
    reading.comparison(conventions);
    reading.certainty(found);
  }

  private static Relation relation(Clause clause, Ahead.Found found) {
    if (found != null && found.change() != null) {
      boolean falls = found.change().is(Cue.DOWN) || found.change().is(Cue.UNDER);
      return falls ? Relation.FALL : Relation.RISE;
    }
    if (clause.growth != 0
        && (clause.relation == Relation.LEVEL || clause.relation == Relation.NONE)) {
      return clause.growth > 0 ? Relation.RISE : Relation.FALL;
    }
    return clause.relation;
  }

  private void unit(Conventions conventions) {
    if (Quantity.SUBUNIT.equals(quantity.unit())) {
      statement.unit = conventions.currency();
    } else if ("points".equals(quantity.unit())) {
      statement.unit = "pp";
    } else if (quantity.unit() == null) {
      statement.unit = inherited(conventions);
    } else {
      statement.unit = conventions.resolved(quantity.unit());
    }
  }

  /** A bare number is in the currency of what it is compared with, or of its metric. */
  private String inherited(Conventions conventions) {
    boolean tied = relation == Relation.BEFORE || relation == Relation.TO || relation.isChange();
    Statement tiedTo = clause.level != null ? clause.level : clause.last;
    if (tied && tiedTo != null && tiedTo.unit != null && quantity.scale() != null) {
      return Figure.isCurrency(tiedTo.unit) ? tiedTo.unit : "count";
    }
    boolean money = subject.is(Nature.MONEY) && quantity.scale() != null;
    return money ? conventions.currency() : "count";
  }

  private void kind(Ahead.Found found) {
    statement.kind = plainKind(found);
    boolean comparison = statement.is(Kind.COMPARISON);
    if (quantity.isQualitative()) {
      statement.kind = Kind.QUALITATIVE;
    }
    if (quantity.isTime()) {
      statement.kind = clause.plans ? Kind.GUIDANCE : Kind.COUNT;
    } else if (clause.expected && !comparison) {
      statement.kind = Kind.GUIDANCE;
    }
    statement.direction = quantity.direction() != null ? quantity.direction() : direction();
  }

  /** Which way, by the words; "down 2% to up 1%" is neither. */
  private Direction direction() {
    if (quantity.isRange() && quantity.low().signum() < 0 && quantity.high().signum() > 0) {
      return null;
    }
    return relation == Relation.RISE
        ? Direction.UP
        : relation == Relation.FALL ? Direction.DOWN : null;
  }

  private Kind plainKind(Ahead.Found found) {
    if (relation == Relation.AGAIN && clause.last != null) {
      boolean share =
          (quantity.isPercent() || quantity.isMultiple())
              && !clause.last.quantity.isPercent()
              && clause.last.is(Kind.LEVEL);
      return share ? Kind.RATIO : clause.last.kind;
    }
    if (relation == Relation.BEFORE) {
      return Kind.COMPARISON;
    }
    if ("pp".equals(statement.unit) || "bps".equals(statement.unit)) {
      return Kind.RATIO_CHANGE;
    }
    if (relation.isChange() || quantity.direction() != null) {
      return Kind.CHANGE;
    }
    if (quantity.isPercent() || quantity.isMultiple()) {
      return subject.is(Nature.RATE) ? Kind.RATE : Kind.RATIO;
    }
    boolean money = statement.unit == null || Figure.isCurrency(statement.unit);
    return quantity.isShares() || !money ? Kind.COUNT : Kind.LEVEL;
  }

  private void sign() {
    boolean change = statement.is(Kind.CHANGE) || statement.is(Kind.RATIO_CHANGE);
    boolean again = relation == Relation.AGAIN && clause.last != null;
    if (again) {
      statement.negative = clause.last.negative;
      statement.direction = clause.last.direction;
      statement.comparison = clause.last.comparison;
      statement.comparisonSaid = false;
    } else if (quantity.isTime()) {
      statement.negative = false;
      statement.direction = null;
    } else if (change || clause.expected && relation.isChange()) {
      statement.negative = relation == Relation.FALL;
    } else {
      statement.negative = clause.loss && !quantity.isPercent();
    }
    turned();
  }

  /** "Growth was minus 5%" is a decline. */
  private void turned() {
    BigDecimal value = quantity.value();
    if (statement.is(Kind.CHANGE) && value != null && value.signum() < 0) {
      statement.direction = Direction.DOWN;
      statement.negative = true;
    }
  }

  private void comparison(Conventions conventions) {
    boolean compared =
        statement.is(Kind.CHANGE)
            || statement.is(Kind.RATIO_CHANGE)
            || statement.is(Kind.COMPARISON)
            || statement.is(Kind.QUALITATIVE);
    if (compared && statement.comparison == null) {
      boolean unsaid = subject.metric() != null && clause.unknownWords == 0 && !clause.plans;
      boolean byDefault =
          statement.is(Kind.COMPARISON)
              ? unsaid
              : relation.isChange() && subject.metric() != null && !clause.compared;
      Comparison fallback = byDefault ? conventions.comparison() : null;
      statement.comparison = clause.comparison != null ? clause.comparison : fallback;
      statement.comparisonSaid = clause.comparison != null;
    }
  }

  private void certainty(Ahead.Found found) {
    boolean known = subject.isPlain() && !isLossOfNoLoss();
    boolean clear =
        clause.unknownWords == 0
            && !clause.tainted
            && !clause.expected
            && !clause.aside
            && !clause.conditional
            && !clause.excluded
            && !(clause.constantRates && !statement.quantity.isPercent())
            && !(clause.unclearSign && relation == Relation.BEFORE);
    statement.strict = known && clear && relation != Relation.NONE && !saidTwice() && fits();
    statement.related = relation != Relation.NONE || quantity.direction() != null;
    statement.tentative = clause.expected || clause.conditional || clause.excluded || clause.aside;
    boolean carried = subject.segment() != null && !subject.is(Subject.Trait.SEGMENT_SAID);
    statement.confidence =
        !statement.strict ? Confidence.LOW : carried ? Confidence.MEDIUM : Confidence.HIGH;
  }

  /** "Revenue was 9 million, and the loss 2 million": that is not of the revenue. */
  private boolean isLossOfNoLoss() {
    boolean amount = statement.is(Kind.LEVEL) || statement.is(Kind.COMPARISON);
    return amount && statement.negative && subject.metric().positive();
  }

  /** "$74.8 million or $0.31": the second is of something else. */
  private boolean saidTwice() {
    return relation == Relation.AGAIN
        && clause.last != null
        && subject == clause.last.subject
        && statement.unit != null
        && statement.unit.equals(clause.last.unit);
  }

  /** Whether the unit is one that the metric can have. */
  private boolean fits() {
    Nature nature = subject.metric().nature();
    if (quantity.perShare() && nature != Nature.PER_SHARE) {
      return false;
    }
    return switch (statement.kind) {
      case LEVEL, COMPARISON ->
          nature == Nature.MONEY || nature == Nature.PER_SHARE
              ? statement.unit != null && Figure.isCurrency(statement.unit)
              : nature == Nature.MULTIPLE
                  ? quantity.isMultiple()
                  : nature == Nature.COUNT || quantity.isPercent();
      case RATIO ->
          nature == Nature.RATIO && quantity.isPercent()
              || nature == Nature.MULTIPLE && quantity.isMultiple();
      case RATE -> nature == Nature.RATE;
      case RATIO_CHANGE ->
          (nature == Nature.RATIO || nature == Nature.RATE) && !Figure.isCurrency(statement.unit);
      case CHANGE ->
          nature != Nature.RATIO
              && nature != Nature.RATE
              && nature != Nature.MULTIPLE
              && (nature == Nature.COUNT
                  || quantity.isPercent()
                  || statement.unit != null && Figure.isCurrency(statement.unit));
      case COUNT -> nature == Nature.COUNT || subject.metric().shares() && quantity.isShares();
      default -> true;
    };
  }
}
