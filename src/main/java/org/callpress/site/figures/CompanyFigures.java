package org.callpress.site.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.callpress.call.Figure;
import org.callpress.site.Addresses;
import org.callpress.site.CallLinks;
import org.callpress.site.CallSummary;
import org.callpress.site.Link;
import org.callpress.site.StatedFigure;
import org.callpress.site.Tree;
import org.callpress.site.figures.FigureUnits.Unit;
import org.callpress.site.figures.FiguresPage.Number;

/** How a page over all calls of a company writes what they state, and where it leads. */
final class CompanyFigures {
  private final Tree tree;
  private final List<CallSummary> calls;
  private final FigureUnits units;
  private final String path;
  private final Map<String, CallLinks> links = new LinkedHashMap<>();

  /**
   * @param calls of the company
   * @param path of the page
   */
  CompanyFigures(Tree tree, List<CallSummary> calls, String path) {
    this.tree = tree;
    this.calls = Series.inOrder(calls);
    this.units = new FigureUnits(tree);
    this.path = path;
    calls.forEach(call -> links.put(call.id(), new CallLinks(call, tree, path)));
  }

  Tree tree() {
    return tree;
  }

  /** In the order of time. */
  List<CallSummary> calls() {
    return calls;
  }

  FigureUnits units() {
    return units;
  }

  String company() {
    return calls.get(0).company().id();
  }

  String path() {
    return path;
  }

  String text(String key, Object... arguments) {
    return tree.messages().text(key, arguments);
  }

  String name() {
    return tree.plan().company(company()).nameIn(tree.language());
  }

  String to(String other) {
    return Addresses.relative(path, other);
  }

  /** A table of the company's folder in the export, as CSV and JSON. */
  List<Link> files(String name) {
    String file = "data/" + company() + "/" + name;
    return List.of(new Link("CSV", to(file + ".csv")), new Link("JSON", to(file + ".json")));
  }

  /** A call by its period, leading to its figures. */
  Link column(CallSummary call) {
    return new Link(tree.wording().call(call), to(tree.addresses().figures(call.id())));
  }

  /** Metric, segment and basis on one line. */
  String what(Figure figure, String segment) {
    return String.join(
        text("list.comma"),
        Stream.of(units.metric(figure), segment, units.basis(figure))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  String segment(StatedFigure stated) {
    String said = stated.segmentIn(tree.language());
    return said == null ? null : FigureUnits.capital(said);
  }

  Number value(CallSummary call, StatedFigure stated, Unit unit) {
    String value = units.value(stated.figure(), unit);
    return number(call, stated, value == null ? stated.words() : value);
  }

  Number number(CallSummary call, StatedFigure stated, String text) {
    return new Number(
        stated.figure().id(),
        text,
        null,
        stated.figure().hedge(),
        stated.language(),
        stated.said(),
        sentence(call, stated.figure().passage(), stated.sentence()),
        false);
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

  /** Link to a sentence of a call. */
  String sentence(CallSummary call, String passage, int sentence) {
    CallLinks to = links.get(call.id());
    return sentence == 0 ? to.passage(passage) : to.sentence(passage, sentence);
  }
}
