package org.callpress.site.figures;

import java.util.Comparator;
import java.util.List;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
import org.callpress.config.Messages;
import org.callpress.site.CallSummary;
import org.callpress.site.StatedFigure;
import org.callpress.site.Tree;

/**
 * A headline figure of a call outside of a table, e.g. on the home page: "Revenue: RMB 21.5
 * billion, +13%".
 *
 * @param label metric, segment and basis
 * @param stated its value, and its change on the year where the call states one
 */
public record Headline(String label, SeriesPage.Cell stated) {
  private static final int MOST = 4;

  /**
   * The first headline figures of a call: those of the company as a whole before those of a
   * segment, and those of the months to date where none is of its own period. What is guessed, or
   * of a metric that has no name, is left to the figures page.
   *
   * @param from path of the page that shows them
   */
  public static List<Headline> of(CallSummary call, Tree tree, String from) {
    CompanyFigures figures = new CompanyFigures(tree, List.of(call), from);
    List<Headline> own = headlines(Series.of(call), null, figures, tree);
    return own.isEmpty()
        ? headlines(Series.ofMonthsToDate(call), tree.messages(), figures, tree)
        : own;
  }

  private static List<Headline> headlines(
      List<Series> all, Messages periods, CompanyFigures figures, Tree tree) {
    return all.stream()
        .map(series -> series.points().get(0))
        .filter(point -> point.value() != null && isPlain(point.value().figure(), tree))
        .sorted(Comparator.comparing(point -> point.value().figure().segment() != null))
        .limit(MOST)
        .map(point -> headline(point, periods, figures))
        .toList();
  }

  private static boolean isPlain(Figure figure, Tree tree) {
    return figure.confidence() != Confidence.LOW
        && figure.of() == null
        && (FigureUnits.isMoney(figure) || "%".equals(figure.unit()))
        && tree.messages().has("metric." + figure.metric());
  }

  /**
   * @param periods words for the figure's period, or null where it is the call's own
   */
  private static Headline headline(Series.Point point, Messages periods, CompanyFigures figures) {
    StatedFigure value = point.value();
    String what = figures.what(value.figure(), figures.segment(value));
    return new Headline(
        periods == null
            ? what
            : what
                + periods.text("list.comma")
                + PeriodLabel.of(value.figure().period()).text(periods),
        figures.cell(point, FigureUnits.Unit.OWN));
  }
}
