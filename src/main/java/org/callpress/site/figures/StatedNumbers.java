package org.callpress.site.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.callpress.call.Figure;
import org.callpress.site.CallLinks;
import org.callpress.site.CallSummary;
import org.callpress.site.StatedFigure;
import org.callpress.site.Tree;
import org.callpress.site.figures.FigureUnits.Unit;
import org.callpress.site.figures.FiguresPage.Number;

/** Writes the figures of several calls, each with the way to its sentence. */
final class StatedNumbers {
  private final Tree tree;
  private final FigureUnits units;
  private final Map<String, CallLinks> links = new HashMap<>();

  /**
   * @param from path of the page that shows them
   */
  StatedNumbers(Tree tree, List<CallSummary> calls, String from) {
    this.tree = tree;
    this.units = new FigureUnits(tree);
    calls.forEach(call -> links.put(call.id(), new CallLinks(call, tree, from)));
  }

  /** Metric, segment and basis on one line. */
  String what(Figure figure, String segment) {
    return String.join(
        tree.messages().text("list.comma"),
        Stream.of(units.metric(figure), segment, units.basis(figure))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  /** The segment's name, or null for the whole company. */
  String segment(StatedFigure stated) {
    String said = stated.segmentIn(tree.language());
    return said == null ? null : FigureUnits.capital(said);
  }

  /** What one call states of a metric. */
  SeriesPage.Cell cell(Series.Point point, Unit unit) {
    return new SeriesPage.Cell(
        point.value() == null ? null : value(point.call(), point.value(), unit),
        point.change() == null ? null : change(point, unit));
  }

  private Number change(Series.Point point, Unit unit) {
    Figure change = point.change().figure();
    boolean loss = point.value() != null && point.value().figure().value().signum() < 0;
    boolean turned = loss && change.direction() != null;
    return number(
        point.call(),
        point.change(),
        turned ? units.changeOfLoss(change, unit) : units.change(change, unit));
  }

  Number value(CallSummary call, StatedFigure stated, Unit unit) {
    String value = units.value(stated.figure(), unit);
    return number(call, stated, value == null ? stated.words() : value);
  }

  private Number number(CallSummary call, StatedFigure stated, String text) {
    CallLinks to = links.get(call.id());
    String passage = stated.figure().passage();
    return new Number(
        stated.figure().id(),
        text,
        stated.figure().hedge(),
        stated.language(),
        stated.said(),
        stated.sentence() == 0 ? to.passage(passage) : to.sentence(passage, stated.sentence()));
  }
}
