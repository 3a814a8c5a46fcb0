package org.callpress.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Kind;

/**
 * Picks the figures of the call's main table: for each cell the one statement that is surest. A
 * cell for which equally sure statements differ stays empty: better none than a false one.
 */
final class Headline {
  private Headline() {}

  /**
   * @param candidates strict statements of prepared remarks on the call's own period
   */
  static void mark(List<Statement> candidates) {
    Map<String, Statement> best = new LinkedHashMap<>();
    Map<String, Boolean> contested = new LinkedHashMap<>();
    for (Statement statement : candidates) {
      String cell = cell(statement);
      Statement holder = best.get(cell);
      if (holder == null || statement.confidence.compareTo(holder.confidence) < 0) {
        best.put(cell, statement);
        contested.remove(cell);
      } else if (statement.confidence == holder.confidence) {
        if (!Rounding.same(holder, statement)) {
          contested.put(cell, true);
        } else if (isFiner(statement, holder)) {
          best.put(cell, statement);
        }
      }
    }
    best.forEach((cell, statement) -> statement.headline = !contested.containsKey(cell));
    best.values().forEach(statement -> withoutBasis(statement, best.values()));
    candidates.forEach(statement -> withLevel(statement, contested.keySet()));
  }

  /**
   * A prior-period value without its level says nothing in a table, nor does a change of a level
   * that is not certain.
   */
  private static void withLevel(Statement statement, Set<String> contested) {
    if (statement.is(Kind.COMPARISON)) {
      statement.headline &= statement.of != null && statement.of.headline;
    } else if (statement.of != null) {
      statement.headline &= !contested.contains(cell(statement.of));
    }
  }

  /**
   * "Revenue grew 16%" where reported revenue grew 8%: a figure that says no basis is not the
   * reported one, so that it stands under no name of its own.
   */
  private static void withoutBasis(Statement statement, Collection<Statement> others) {
    boolean contradicted =
        statement.subject.basis() == null
            && others.stream()
                .filter(other -> other.subject.basis() == Basis.GAAP)
                .filter(other -> measured(other).equals(measured(statement)))
                .anyMatch(other -> !Rounding.same(statement, other));
    statement.headline &= !contradicted;
  }

  private static boolean isFiner(Statement statement, Statement other) {
    return statement.quantity.grain().compareTo(other.quantity.grain()) < 0;
  }

  private static String cell(Statement statement) {
    return measured(statement) + "|" + statement.subject.basis() + "|" + statement.comparison;
  }

  private static String measured(Statement statement) {
    String segment = statement.subject.segment() == null ? "" : statement.subject.segment().id();
    String measure = statement.quantity.isPercent() ? "%" : statement.unit;
    return String.join("|", segment, statement.subject.id(), statement.kind.key(), measure);
  }
}
