package org.callpress.site.figures;

import java.util.Comparator;
import java.util.List;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
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
   * segment. What is guessed, or of a metric that has no name, is left to the figures page.
   *
   * @param from path of the page that shows them
   */
  public static List<Headline> of(CallSummary call, Tree tree, String from) {
    CompanyFigures figures = new CompanyFigures(tree, List.of(call), from);
    return Series.of(call).stream()
        .map(series -> series.points().get(0))
        .filter(point -> point.value() != null && isPlain(point.value().figure(), tree))
        .sorted(Comparator.comparing(point -> point.value().figure().segment() != null))
        .limit(MOST)
        .map(point -> headline(point, figures))
        .toList();
  }

  private static boolean isPlain(Figure figure, Tree tree) {
    return figure.confidence() != Confidence.LOW
        && figure.of() == null
        && (FigureUnits.isMoney(figure) || "%".equals(figure.unit()))
        && tree.messages().has("metric." + figure.metric());
  }

  private static Headline headline(Series.Point point, CompanyFigures figures) {
    StatedFigure value = point.value();
    return new Headline(
        figures.what(value.figure(), figures.segment(value)),
        figures.cell(point, FigureUnits.Unit.OWN));
  }
}
