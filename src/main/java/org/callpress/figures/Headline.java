package org.callpress.figures;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.callpress.call.Confidence;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.Figure.Kind;

/**
 * Picks the figures of the call's main table: for each cell the one statement that is surest. A
 * cell for which equally sure statements differ stays empty: better none than a false one.
 */
final class Headline {
  private Headline() {}

  /**
   * @param eligible strict statements of prepared remarks on the call's own period, or on the
   *     months to date
   */
  static void mark(List<Statement> eligible) {
    List<Statement> candidates =
        eligible.stream().filter(one -> !isAtConstantRates(one, eligible)).toList();
    Map<String, List<Statement>> cells = new LinkedHashMap<>();
    candidates.forEach(one -> cells.computeIfAbsent(cell(one), c -> new ArrayList<>()).add(one));
    Set<String> contested = new HashSet<>();
    Map<String, Statement> chosen = new HashMap<>();
    List<Statement> best = new ArrayList<>();
    cells.forEach(
        (cell, statements) -> {
          List<Statement> agreed = agreed(statements);
          if (agreed.isEmpty()) {
            contested.add(cell);
          } else {
            best.add(finest(agreed));
            chosen.put(cell, finest(agreed));
          }
        });
    best.forEach(statement -> statement.headline = true);
    best.forEach(statement -> withoutBasis(statement, best));
    candidates.forEach(statement -> withLevel(statement, contested, chosen));
  }

  /**
   * Those of the statements on a cell that are surest, where they say one value: by how surely they
   * are read, then by whether they name the whole company, then by whether they stand before any
   * part of it is gone through, then by how often the value is stated. None where they still
   * differ.
   */
  private static List<Statement> agreed(List<Statement> statements) {
    Confidence surest = statements.stream().map(one -> one.confidence).min(naturalOrder()).get();
    List<Statement> sure = statements.stream().filter(one -> one.confidence == surest).toList();
    List<Statement> whole =
        sure.stream().filter(one -> one.subject.is(Subject.Trait.WHOLE)).toList();
    List<Statement> named = whole.isEmpty() ? sure : whole;
    List<Statement> first =
        named.stream().filter(s -> s.inOverview && s.subject.segment() == null).toList();
    List<Statement> clear = isOneValue(named) || first.isEmpty() ? named : first;
    List<Statement> one =
        isOneValue(clear) ? clear : clear.stream().filter(s -> isRepeated(s, clear)).toList();
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
   * that is not certain or is not the one in the table.
   */
  private static void withLevel(
      Statement statement, Set<String> contested, Map<String, Statement> chosen) {
    if (statement.is(Kind.COMPARISON)) {
      statement.headline &= statement.of != null && statement.of.headline;
    } else if (statement.of != null) {
      Statement level = chosen.get(cell(statement.of));
      boolean other = level != null && !Rounding.same(level, statement.of);
      statement.headline &= !contested.contains(cell(statement.of)) && !other;
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
                .filter(other -> !statement.subject.is(Subject.Trait.CONSTANT_RATES))
                .filter(other -> Objects.equals(other.toDate, statement.toDate))
                .filter(other -> measured(other).equals(measured(statement)))
                .anyMatch(other -> !Rounding.same(statement, other));
    statement.headline &= !contradicted;
  }

  /**
   * "Sales grew 15%" where "15% at constant rates" is said of them elsewhere: it is not known to be
   * the reported change.
   */
  private static boolean isAtConstantRates(Statement statement, List<Statement> all) {
    Subject subject = statement.subject;
    return !subject.is(Subject.Trait.CONSTANT_RATES)
        && statement.is(Kind.CHANGE)
        && all.stream()
            .filter(one -> one.subject.is(Subject.Trait.CONSTANT_RATES))
            .filter(one -> !one.sentence.equals(statement.sentence))
            .filter(one -> cell(one).equals(cell(statement) + "|constant"))
            .anyMatch(one -> Rounding.same(one, statement));
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
        + (statement.comparison == Comparison.QOQ ? "QoQ" : "") // most that say nothing are yearly
        + (statement.subject.is(Subject.Trait.CONSTANT_RATES) ? "|constant" : "");
  }

  private static String measured(Statement statement) {
    String segment = statement.subject.segment() == null ? "" : statement.subject.segment().id();
    String measure = statement.quantity.isPercent() ? "%" : statement.unit;
    return String.join("|", segment, statement.subject.id(), statement.kind.key(), measure);
  }
}
