package org.callpress.site.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Kind;
import org.callpress.call.FiscalPeriod;
import org.callpress.site.CallSummary;
import org.callpress.site.StatedFigure;

/**
 * One statement of guidance and what was stated later of the period that it was for, e.g. capital
 * expenditure of "about RMB 13 billion" for FY2026, said in the call on Q1.
 *
 * @param call that gives the guidance
 * @param later call that states what became of it, or null
 * @param actual what it states, or null
 */
public record Outlook(
    CallSummary call, StatedFigure promised, CallSummary later, StatedFigure actual) {

  /** How what was stated later stands to what had been said. */
  public enum Outcome {
    /** Within what was said. */
    WITHIN,
    ABOVE,
    BELOW,
    /** The period is not over as far as the archive goes. */
    OPEN,
    /** Nothing later is found, or the words were too vague to judge by. */
    UNKNOWN;

    /** As messages and the export write it: "within". */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** "FY2026", "Q3 FY2026". */
  public String period() {
    return promised.figure().period();
  }

  /** All guidance of a company with a period, in the order in which it was given. */
  public static List<Outlook> of(List<CallSummary> calls) {
    List<CallSummary> ordered = Series.inOrder(calls);
    List<Outlook> ledger = new ArrayList<>();
    for (CallSummary call : ordered) {
      for (StatedFigure stated : call.stated()) {
        if (stated.figure().kind() == Kind.GUIDANCE && stated.figure().period() != null) {
          ledger.add(settled(call, stated, ordered));
        }
      }
    }
    return ledger;
  }

  private static Outlook settled(CallSummary call, StatedFigure promised, List<CallSummary> calls) {
    for (CallSummary later : calls) {
      if (after(later, call)) {
        for (StatedFigure one : later.stated()) {
          if (isActual(one.figure(), promised.figure())) {
            return new Outlook(call, promised, later, one);
          }
        }
      }
    }
    return new Outlook(call, promised, null, null);
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
    return fact
        && Objects.equals(actual.period(), promised.period())
        && Objects.equals(actual.metric(), promised.metric())
        && Objects.equals(actual.segment(), promised.segment())
        && Objects.equals(actual.unit(), promised.unit())
        && change == promisesChange;
  }

  /**
   * @param latest the last period of which the archive holds a call
   */
  public Outcome outcome(FiscalPeriod latest) {
    if (actual == null) {
      return isOpen(latest) ? Outcome.OPEN : Outcome.UNKNOWN;
    }
    Figure said = promised.figure();
    BigDecimal value = actual.figure().value();
    Bounds bounds = Bounds.of(promised);
    if (value == null || bounds == null) {
      return Outcome.UNKNOWN;
    }
    BigDecimal half = half(said).add(half(actual.figure()));
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

  private boolean isOpen(FiscalPeriod latest) {
    return latest != null && PeriodLabel.of(period()).end() > PeriodLabel.of(latest.label()).end();
  }
}
