package org.callpress.figures;

import java.util.List;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.Figure.Kind;

/** Ties changes and comparisons to the level that they are of, within a sentence. */
final class Links {
  private Links() {}

  static void connect(List<Statement> statements) {
    for (Statement statement : statements) {
      if (isDependent(statement)) {
        statement.of = level(statements, statement);
        if (statement.comparison == Comparison.QOQ) {
          statement.quarterly = true;
        }
        if (statement.quarterly && statement.of != null) {
          statement.of.quarterly = true;
        }
      }
    }
  }

  private static boolean isDependent(Statement statement) {
    return statement.is(Kind.CHANGE)
        || statement.is(Kind.RATIO_CHANGE)
        || statement.is(Kind.COMPARISON)
        || statement.is(Kind.QUALITATIVE);
  }

  /** A change in per cent of a percentage is one only where the metric itself is a ratio. */
  private static boolean fits(Statement level, Statement dependent) {
    return level.strict || !level.quantity.isPercent() || !dependent.is(Kind.CHANGE);
  }

  private static Statement level(List<Statement> statements, Statement dependent) {
    for (Statement other : statements) {
      boolean level =
          other.is(Kind.LEVEL)
              || other.is(Kind.RATIO)
              || other.is(Kind.COUNT)
              || other.is(Kind.RATE);
      if (level && other.subject == dependent.subject && fits(other, dependent)) {
        return other;
      }
    }
    return null;
  }
}
