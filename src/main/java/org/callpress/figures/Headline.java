package org.callpress.figures;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.callpress.call.Confidence;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Kind;

/**
 * Picks the figures of the call's main table: for each cell the one statement that is surest. A
 * cell for which equally sure statements differ stays empty: better none than a false one.
 */
final class Headline {
  private Headline() {}

  /**
   * @param candidates strict statements of prepared remarks on the call's own period, or on the
   *     months to date
   */
  static void mark(List<Statement> candidates) {
    Map<String, List<Statement>> cells = new LinkedHashMap<>();
    candidates.forEach(one -> cells.computeIfAbsent(cell(one), c -> new ArrayList<>()).add(one));
    Set<String> contested = new HashSet<>();
    List<Statement> best = new ArrayList<>();
    cells.forEach(
        (cell, statements) -> {
          List<Statement> agreed = agreed(statements);
          if (agreed.isEmpty()) {
            contested.add(cell);
          } else {
            best.add(finest(agreed));
          }
        });
    best.forEach(statement -> statement.headline = true);
    best.forEach(statement -> withoutBasis(statement, best));
    candidates.forEach(statement -> withLevel(statement, contested));
  }

  /**
   * Those of the statements on a cell that are surest, where they say one value: by how surely they
   * are read, then by whether they name the whole company, then by how often the value is stated.
   * None where they still differ.
   */
  private static List<Statement> agreed(List<Statement> statements) {
    Confidence surest = statements.stream().map(one -> one.confidence).min(naturalOrder()).get();
    List<Statement> sure = statements.stream().filter(one -> one.confidence == surest).toList();
    List<Statement> whole =
        sure.stream().filter(one -> one.subject.is(Subject.Trait.WHOLE)).toList();
    List<Statement> named = whole.isEmpty() ? sure : whole;
    List<Statement> one =
        isOneValue(named) ? named : named.stream().filter(s -> isRepeated(s, named)).toList();
    return isOneValue(one)
        ? sure.stream().filter(s -> one.stream().anyMatch(o -> Rounding.same(o, s))).toList()
        : List.of();
  }

  private static boolean isOneValue(List<Statement> statements) {
    return statements.stream().allMatch(one -> Rounding.same(statements.get(0), one));
  }

  /** Whether another sentence says the same: "revenue of $12 billion", once by each speaker. */
  private static boolean isRepeated(Statement statement, List<Statement> all) {
    return all.stream()
        .anyMatch(
            one ->
                !one.sentence.equals(statement.sentence)
                    && one.subject.basis() == statement.subject.basis()
                    && one.value() != null
                    && statement.value() != null
                    && one.value().compareTo(statement.value()) == 0);
  }

  private static Statement finest(List<Statement> statements) {
    Statement finest = statements.get(0);
    for (Statement statement : statements) {
      finest = isFiner(statement, finest) ? statement : finest;
    }
    return finest;
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
                .filter(other -> Objects.equals(other.toDate, statement.toDate))
                .filter(other -> measured(other).equals(measured(statement)))
                .anyMatch(other -> !Rounding.same(statement, other));
    statement.headline &= !contradicted;
  }

  private static boolean isFiner(Statement statement, Statement other) {
    return statement.quantity.grain().compareTo(other.quantity.grain()) < 0;
  }

  private static String cell(Statement statement) {
    return statement.toDate
        + "|"
        + measured(statement)
        + "|"
        + statement.subject.basis()
        + "|"
        + statement.comparison;
  }

  private static String measured(Statement statement) {
    String segment = statement.subject.segment() == null ? "" : statement.subject.segment().id();
    String measure = statement.quantity.isPercent() ? "%" : statement.unit;
    return String.join("|", segment, statement.subject.id(), statement.kind.key(), measure);
  }
}
