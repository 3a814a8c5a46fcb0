package org.callpress.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.callpress.call.Figure;
import org.callpress.site.CallSummary;
import org.callpress.site.StatedFigure;
import org.callpress.site.figures.Series;

/** The tables of the page of figures over time; see docs/export.md for what each column says. */
final class SeriesTables {
  private SeriesTables() {}

  private record Row(Series series, Series.Point point) {}

  /**
   * A value of an earlier period, and the series in which a later call states it.
   *
   * @param call the later call
   */
  record Stated(Series series, CallSummary call, Series.Earlier earlier) {}

  private static final CsvTable<Row> SERIES =
      new CsvTable<Row>()
          .column("metric", row -> row.series().metric())
          .column("segment", row -> row.series().segment())
          .column("call", row -> row.point().call().id())
          .column("value", row -> of(row.point().value(), Figure::value))
          .column("unit", row -> of(row.point().value(), Figure::unit))
          .column("hedge", row -> of(row.point().value(), Figure::hedge))
          .column("figure", row -> of(row.point().value(), Figure::id))
          .column("change", row -> of(row.point().change(), Figure::value))
          .column("changeUnit", row -> of(row.point().change(), Figure::unit))
          .column("changeFigure", row -> of(row.point().change(), Figure::id));

  private static final CsvTable<Stated> EARLIER =
      new CsvTable<Stated>()
          .column("metric", row -> row.series().metric())
          .column("segment", row -> row.series().segment())
          .column("call", row -> row.call().id())
          .column("stated", row -> of(row.earlier().now(), Figure::value))
          .column("unit", row -> of(row.earlier().now(), Figure::unit))
          .column("figure", row -> of(row.earlier().now(), Figure::id))
          .column(
              "thenCall",
              row -> row.earlier().thenCall() == null ? null : row.earlier().thenCall().id())
          .column("then", row -> of(row.earlier().then(), Figure::value))
          .column("thenFigure", row -> of(row.earlier().then(), Figure::id))
          .column("outcome", row -> outcome(row.earlier()));

  private static Object of(StatedFigure stated, Function<Figure, Object> part) {
    return stated == null ? null : part.apply(stated.figure());
  }

  /** Whether an earlier value is the same in both calls, as the export writes it. */
  static String outcome(Series.Earlier earlier) {
    Boolean agrees = earlier.agrees();
    return agrees == null ? "untested" : agrees ? "agree" : "differ";
  }

  /** Some series, call by call; calls that state nothing have no row. */
  static String series(List<Series> series) {
    List<Row> rows = new ArrayList<>();
    for (Series one : series) {
      one.points().stream()
          .filter(point -> point.value() != null || point.change() != null)
          .forEach(point -> rows.add(new Row(one, point)));
    }
    return SERIES.of(rows);
  }

  /** Values of earlier periods as later calls state them. */
  static String earlier(List<Series> series) {
    return EARLIER.of(stated(series));
  }

  static List<Stated> stated(List<Series> series) {
    List<Stated> rows = new ArrayList<>();
    for (Series one : series) {
      for (Series.Point point : one.points()) {
        point.earlier().forEach(earlier -> rows.add(new Stated(one, point.call(), earlier)));
      }
    }
    return rows;
  }
}
