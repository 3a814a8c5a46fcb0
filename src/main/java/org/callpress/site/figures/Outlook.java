package org.callpress.site.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Kind;
import org.callpress.call.FiscalPeriod;
import org.callpress.config.MetricUnits;
import org.callpress.site.CallSummary;
import org.callpress.site.StatedFigure;

/**
 * One statement of guidance and what was said later of the period that it was for, e.g. capital
 * expenditure of "about RMB 13 billion" for FY2026, said in the call on Q1, lowered in the call on
 * Q2, and 11.4 billion in the end.
 *
 * @param call that gives the guidance
 * @param revision what a later call promised of the same, or null
 * @param withdrawn a later call that takes its guidance back before the period is over, or null
 * @param later call that states what became of it, or null
 * @param actual what it states, or null
 */
public record Outlook(
    CallSummary call,
    StatedFigure promised,
    Revision revision,
    Withdrawn withdrawn,
    CallSummary later,
    StatedFigure actual) {

  /** How what was stated later stands to what had been said. */
  public enum Outcome {
    /** Within what was said. */
    WITHIN,
    ABOVE,
    BELOW,
    /** The company took its guidance back. */
    WITHDRAWN,
    /** The period is not over as far as the archive goes. */
    OPEN,
    /** The period is over, and no call of the archive states it. */
    UNSTATED,
    /** The words were too vague to judge by. */
    UNKNOWN;

    /** As messages and the export write it: "within". */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a later call promised of the same.
   *
   * @param how it stands to what had been promised
   */
  public record Revision(Bounds.Move how, CallSummary call, StatedFigure promised) {}

  /** A call that takes guidance back, and its words. */
  public record Withdrawn(CallSummary call, CallSummary.Sentence sentence) {}

  /** "FY2026", "Q3 FY2026". */
  public String period() {
    return promised.figure().period();
  }

  /**
   * All guidance of a company with a period, in the order in which it was given. What a call
   * promises twice is told once; what cannot be of its metric at all is left out.
   */
  public static List<Outlook> of(List<CallSummary> calls) {
    List<Given> given =
        Series.inOrder(calls).stream().map(call -> new Given(call, promises(call))).toList();
    List<Outlook> ledger = new ArrayList<>();
    for (Given one : given) {
      one.promises()
          .forEach((key, promise) -> ledger.add(settled(one.call(), key, promise, given)));
    }
    return ledger;
  }

  /** Whether the ledger of some calls has anything in it. */
  static boolean isAny(List<CallSummary> calls) {
    return calls.stream().anyMatch(call -> !promises(call).isEmpty());
  }

  /** A call and its promises by what they are of. */
  private record Given(CallSummary call, Map<String, StatedFigure> promises) {}

  /** The promises of a call by what they are of: of several on one thing the first. */
  private static Map<String, StatedFigure> promises(CallSummary call) {
    Map<String, StatedFigure> promises = new LinkedHashMap<>();
    for (StatedFigure stated : call.stated()) {
      Figure figure = stated.figure();
      boolean promise = figure.kind() == Kind.GUIDANCE && figure.period() != null;
      if (promise && isAhead(stated, call) && MetricUnits.fit(figure)) {
        promises.putIfAbsent(key(figure), stated);
      }
    }
    return promises;
  }

  /** What is said of a time that is over is no promise, whatever the verb. */
  private static boolean isAhead(StatedFigure stated, CallSummary call) {
    return call.period() == null || isOpen(stated, call.period());
  }

  private static String key(Figure figure) {
    return String.join(
        "|",
        figure.metric(),
        String.valueOf(figure.basis()),
        String.valueOf(figure.segment()),
        String.valueOf(figure.unit()),
        figure.period(),
        figure.direction() == null ? "level" : "change");
  }

  private static Outlook settled(
      CallSummary call, String key, StatedFigure promised, List<Given> calls) {
    Revision revision = null;
    Withdrawn withdrawn = null;
    CallSummary reporting = null;
    StatedFigure actual = null;
    for (Given given : calls) {
      CallSummary later = given.call();
      if (after(later, call)) {
        StatedFigure again = given.promises().get(key);
        if (revision == null && again != null && Bounds.isOneSize(promised, again)) {
          revision = new Revision(Bounds.move(promised, again), later, again);
        }
        if (withdrawn == null && !later.withdrawals().isEmpty() && isOpen(promised, later)) {
          withdrawn = new Withdrawn(later, later.withdrawals().get(0));
        }
        if (actual == null) {
          actual = actual(later, promised.figure());
          reporting = actual == null ? null : later;
        }
      }
    }
    return new Outlook(call, promised, revision, withdrawn, reporting, actual);
  }

  private static StatedFigure actual(CallSummary later, Figure promised) {
    return later.stated().stream()
        .filter(one -> isActual(one.figure(), promised))
        .findFirst()
        .orElse(null);
  }

  private static boolean after(CallSummary later, CallSummary call) {
    return later.period() != null
        && call.period() != null
        && later.period().compareTo(call.period()) > 0;
  }

  private static boolean isActual(Figure actual, Figure promised) {
    boolean fact = actual.kind() != Kind.GUIDANCE && actual.kind() != Kind.COMPARISON;
    boolean change = actual.kind() == Kind.CHANGE || actual.kind() == Kind.RATIO_CHANGE;
    boolean promisesChange = promised.direction() != null;
    boolean yearly = actual.comparison() != Figure.Comparison.QOQ;
    return fact
        && Objects.equals(actual.period(), promised.period())
        && Objects.equals(actual.metric(), promised.metric())
        && Objects.equals(actual.basis(), promised.basis())
        && Objects.equals(actual.segment(), promised.segment())
        && Objects.equals(actual.unit(), promised.unit())
        && change == promisesChange
        && (!change || yearly == (promised.comparison() != Figure.Comparison.QOQ));
  }

  /**
   * @param latest the last period of which the archive holds a call
   */
  public Outcome outcome(FiscalPeriod latest) {
    if (actual != null) {
      return compared();
    }
    if (withdrawn != null) {
      return Outcome.WITHDRAWN;
    }
    return latest != null && isOpen(promised, latest) ? Outcome.OPEN : Outcome.UNSTATED;
  }

  private Outcome compared() {
    BigDecimal value = actual.figure().value();
    Bounds bounds = Bounds.of(promised);
    if (value == null || bounds == null) {
      return Outcome.UNKNOWN;
    }
    BigDecimal half = half(promised.figure()).add(half(actual.figure()));
    if (bounds.holds(value, half)) {
      return Outcome.WITHIN;
    }
    if (actual.figure().hedge() != null) {
      return Outcome.UNKNOWN;
    }
    return bounds.isSurelyBelow(value, half)
        ? Outcome.BELOW
        : bounds.isSurelyAbove(value, half) ? Outcome.ABOVE : Outcome.UNKNOWN;
  }

  private static BigDecimal half(Figure figure) {
    return figure.grain() == null ? BigDecimal.ZERO : figure.grain().divide(BigDecimal.valueOf(2));
  }

  private static boolean isOpen(StatedFigure promised, CallSummary call) {
    return call.period() != null && isOpen(promised, call.period());
  }

  /** Whether what was promised is for a time that ends later than a call's period. */
  private static boolean isOpen(StatedFigure promised, FiscalPeriod period) {
    return PeriodLabel.of(promised.figure().period()).end() > PeriodLabel.of(period).end();
  }
}
