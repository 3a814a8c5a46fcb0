package org.callpress.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.Figure.Kind;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;

/**
 * Arithmetic between stated figures: a level, its prior period, the change between them in amount,
 * in per cent or in percentage points, within what the rounding of the stated digits leaves open.
 * Hedged numbers prove nothing and are left alone; so are sums of segments, between which stand
 * eliminations.
 */
final class Checks {
  private final Conversation conversation;
  private final List<Diagnostic> diagnostics;
  private final List<Check> checks = new ArrayList<>();

  private Checks(Conversation conversation, List<Diagnostic> diagnostics) {
    this.conversation = conversation;
    this.diagnostics = diagnostics;
  }

  /** The checks of a call; each that fails is also a diagnostic at the figure that it tested. */
  static List<Check> of(
      List<Statement> statements, Conversation conversation, List<Diagnostic> diagnostics) {
    Checks checks = new Checks(conversation, diagnostics);
    for (Statement level : statements) {
      if (level.strict && isExact(level) && level.is(Kind.LEVEL)) {
        checks.level(level, statements);
      } else if (level.strict && isExact(level) && level.is(Kind.RATIO)) {
        checks.ratio(level, statements);
      }
    }
    return List.copyOf(checks.checks);
  }

  /**
   * The figures of each level that could be tested, had they been said exactly: "about 5 billion,
   * up 50%, compared to 4 billion". By their ids.
   */
  static List<List<String>> untested(List<Statement> statements) {
    List<List<String>> untested = new ArrayList<>();
    for (Statement level : statements) {
      if (level.strict && level.value() != null && level.is(Kind.LEVEL) && level.unit != null) {
        List<Statement> own =
            statements.stream()
                .filter(one -> one.of == level && one.value() != null)
                .filter(one -> !interrupted(level, one, statements))
                .toList();
        boolean base = own.stream().anyMatch(one -> level.unit.equals(one.unit));
        List<Statement> all = new ArrayList<>(own);
        all.add(0, level);
        if (base && all.size() > 2 && !all.stream().allMatch(Checks::isExact)) {
          untested.add(all.stream().map(one -> one.id).toList());
        }
      }
    }
    return untested;
  }

  /** "The margin was 34.2%, compared to 31.8%, up 2.4 percentage points." */
  private void ratio(Statement level, List<Statement> all) {
    List<Statement> own = own(level, all);
    Statement prior = first(own, Kind.COMPARISON, level.unit);
    for (Statement change : own) {
      if (change.is(Kind.RATIO_CHANGE) && prior != null && isYearly(prior) == isYearly(change)) {
        Interval moved = Interval.of(level).minus(Interval.of(prior));
        boolean basisPoints = "bps".equals(change.unit);
        note(
            "change",
            List.of(level, prior, change),
            basisPoints ? moved.times(BigDecimal.valueOf(100)) : moved,
            change);
      }
    }
  }

  /** What was said exactly of a level, with no other level between. */
  private static List<Statement> own(Statement level, List<Statement> all) {
    return all.stream()
        .filter(one -> one.of == level && isExact(one) && !interrupted(level, one, all))
        .toList();
  }

  private void level(Statement level, List<Statement> all) {
    List<Statement> own = own(level, all);
    Statement prior = first(own, Kind.COMPARISON, level.unit);
    Statement change = first(own, Kind.CHANGE, level.unit);
    if (prior == null && change == null) {
      return;
    }
    Interval now = Interval.of(level);
    if (prior != null && change != null && isYearly(prior) == isYearly(change)) {
      note("change", List.of(level, prior, change), now.minus(Interval.of(prior)), change);
    }
    Interval before = prior != null ? Interval.of(prior) : now.minus(Interval.of(change));
    Interval moved = change != null ? Interval.of(change) : now.minus(before);
    Interval percent = moved.percentOf(before);
    Statement base = prior != null ? prior : change;
    for (Statement stated : all) {
      if (percent != null && isPercentOf(stated, level, base, all)) {
        note("percent-change", List.of(level, base, stated), percent, stated);
      }
    }
  }

  /**
   * Whether another level stands between a level and what was said of it: "revenue was 10.6
   * billion, up 9%, within which fees of 2.2 billion, a decrease of 2%". Whose change that is
   * cannot be told.
   */
  private static boolean interrupted(Statement level, Statement said, List<Statement> all) {
    int from = Math.min(end(level), end(said));
    int to = Math.max(start(level), start(said));
    return all.stream().anyMatch(one -> one.is(Kind.LEVEL) && from <= start(one) && end(one) <= to);
  }

  private static int start(Statement statement) {
    return statement.quantity.span().start();
  }

  private static int end(Statement statement) {
    return statement.quantity.span().end();
  }

  /** Whether a statement gives the same change in per cent, there or elsewhere in the call. */
  private static boolean isPercentOf(
      Statement stated, Statement level, Statement base, List<Statement> all) {
    if (!stated.is(Kind.CHANGE) || !"%".equals(stated.unit) || !isExact(stated)) {
      return false;
    }
    if (stated.of == level) {
      return !interrupted(level, stated, all) && !isSaidBefore(stated, all);
    }
    Subject subject = stated.subject;
    boolean same =
        stated.of == null
            && level.headline
            && subject.metric() != null
            && !subject.is(Subject.Trait.FOREIGN)
            && !subject.is(Subject.Trait.QUALIFIED)
            && !subject.is(Subject.Trait.CONSTANT_RATES)
            && subject.id().equals(level.subject.id())
            && segment(subject).equals(segment(level.subject));
    boolean fact = !stated.tentative && stated.when == null;
    return same && fact && isYearly(stated) && isYearly(base);
  }

  /**
   * Whether the change in per cent of the same level was said already: "a growth of 10%, as against
   * the industry's of 8%". What the second is of cannot be told.
   */
  private static boolean isSaidBefore(Statement stated, List<Statement> all) {
    return all.stream()
        .anyMatch(
            one ->
                one.of == stated.of
                    && one.is(Kind.CHANGE)
                    && "%".equals(one.unit)
                    && one.comparison == stated.comparison
                    && start(one) < start(stated));
  }

  private static String segment(Subject subject) {
    return subject.segment() == null ? "" : subject.segment().id();
  }

  private static boolean isYearly(Statement statement) {
    return statement.comparison != Comparison.QOQ;
  }

  private static boolean isExact(Statement statement) {
    return statement.value() != null && statement.hedge == null;
  }

  private static Statement first(List<Statement> statements, Kind kind, String unit) {
    return statements.stream()
        .filter(one -> one.is(kind) && one.unit != null && one.unit.equals(unit))
        .findFirst()
        .orElse(null);
  }

  private void note(String relation, List<Statement> figures, Interval computed, Statement stated) {
    boolean agrees = computed.touches(Interval.of(stated));
    BigDecimal value = rounded(computed.value(), stated);
    String note =
        agrees
            ? "agrees within the rounding of the stated digits"
            : "the other figures make it " + value.toPlainString();
    checks.add(
        new Check(
            relation,
            figures.stream().map(one -> one.id).toList(),
            value,
            stated.value(),
            agrees,
            note));
    if (!agrees) {
      diagnostics.add(diagnostic(figures, value, stated));
    }
  }

  /** One digit more than was stated, so that the difference shows. */
  private static BigDecimal rounded(BigDecimal value, Statement stated) {
    int digits = Math.max(1, stated.quantity.grain().stripTrailingZeros().scale() + 1);
    BigDecimal rounded = value.setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded.round(MathContext.DECIMAL64);
  }

  private Diagnostic diagnostic(List<Statement> figures, BigDecimal computed, Statement stated) {
    SourceText source = conversation.transcript().source();
    Statement level = figures.get(0);
    int line = source.place(level.quantity.span().start()).line();
    String message =
        "\"%s\" is stated of %s, but \"%s\" and \"%s\" (line %d) make it %s"
            .formatted(
                conversation.text(stated.quantity.span()),
                stated.subject.id(),
                conversation.text(level.quantity.span()),
                conversation.text(figures.get(1).quantity.span()),
                line,
                computed.toPlainString());
    return Diagnostic.at(
        Code.F001,
        source,
        stated.quantity.span().start(),
        message,
        "both sentences stand as they were said: " + conversation.text(level.sentence));
  }
}
