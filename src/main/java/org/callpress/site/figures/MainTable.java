package org.callpress.site.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Kind;
import org.callpress.call.FiscalPeriod;
import org.callpress.site.CallSummary;
import org.callpress.site.StatedFigure;

/**
 * The two parts of a call's main table: the headline figures of its own period, and those of the
 * months to date or, in a call on the last quarter, of the year ("9M FY2025", "FY2025").
 */
public final class MainTable {
  private final FiscalPeriod period;
  private final List<Figure> stated;
  private final Map<String, Figure> byId = new HashMap<>();

  private MainTable(FiscalPeriod period, List<Figure> stated) {
    this.period = period;
    this.stated = stated;
    stated.forEach(figure -> byId.put(figure.id(), figure));
  }

  public static MainTable of(EarningsCall call) {
    return new MainTable(call.period(), call.figures().stated());
  }

  static MainTable of(CallSummary call) {
    return new MainTable(call.period(), call.stated().stream().map(StatedFigure::figure).toList());
  }

  /** The headline figures of the call's own period, in the order of the call. */
  public List<Figure> own() {
    return stated.stream().filter(this::isOwn).toList();
  }

  /** The headline figures of the months to date, in the order of the call. */
  List<Figure> toDate() {
    return stated.stream().filter(one -> one.headline() && !isOwn(one)).toList();
  }

  boolean isOwn(Figure figure) {
    boolean compared = figure.kind() == Kind.COMPARISON && byId.containsKey(figure.of());
    String of = compared ? byId.get(figure.of()).period() : figure.period();
    boolean unknown = period == null || of == null;
    return figure.headline()
        && (unknown || of.equals(period.label()) || figure.kind() == Kind.COMPARISON && !compared);
  }
}
