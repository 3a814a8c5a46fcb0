package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.callpress.call.Figure;
import org.callpress.call.Slug;
import org.callpress.site.Addresses;
import org.callpress.site.CallSummary;
import org.callpress.site.Link;
import org.callpress.site.MadeWhenAsked;
import org.callpress.site.Page;
import org.callpress.site.StatedFigure;
import org.callpress.site.Tree;
import org.callpress.site.figures.FigureUnits.Unit;
import org.callpress.site.figures.FiguresPage.Number;

/** Makes the pages of a company's figures and guidance over its calls. */
public final class SeriesPages {
  private final CompanyFigures figures;
  private final Tree tree;
  private final List<CallSummary> calls;
  private final FigureUnits units;
  private final Alignment alignment;

  private SeriesPages(CompanyFigures figures) {
    this.figures = figures;
    this.tree = figures.tree();
    this.calls = figures.calls();
    this.units = figures.units();
    this.alignment = new Alignment(tree.wording());
  }

  /** The pages of every company whose calls state enough; each is made when it is asked for. */
  public static List<Page> of(Tree tree) {
    List<Supplier<Page>> pages = new ArrayList<>();
    tree.plan()
        .byCompany()
        .forEach(
            (company, calls) -> {
              if (hasSeries(calls)) {
                String path = tree.addresses().metrics(company);
                pages.add(() -> new SeriesPages(new CompanyFigures(tree, calls, path)).series());
              }
              if (hasGuidance(calls)) {
                String path = tree.addresses().guidance(company);
                pages.add(() -> GuidancePages.of(new CompanyFigures(tree, calls, path)));
              }
            });
    return new MadeWhenAsked(pages);
  }

  /** Whether a company has a page of figures over its calls. */
  public static boolean hasSeries(List<CallSummary> calls) {
    return calls.size() > 1 && !Series.of(calls).isEmpty();
  }

  /** Whether a company has a page of guidance. */
  public static boolean hasGuidance(List<CallSummary> calls) {
    return calls.size() > 1 && Outlook.isAny(calls);
  }

  /** Links from a page to those of its company's pages over all calls that there are. */
  public static List<Link> links(Tree tree, String company, String from) {
    List<CallSummary> calls = tree.plan().byCompany().get(company);
    List<Link> links = new ArrayList<>();
    if (hasSeries(calls)) {
      links.add(
          new Link(
              tree.messages().text("series.title"),
              Addresses.relative(from, tree.addresses().metrics(company))));
    }
    if (hasGuidance(calls)) {
      links.add(
          new Link(
              tree.messages().text("guidance.title"),
              Addresses.relative(from, tree.addresses().guidance(company))));
    }
    return links;
  }

  private String text(String key, Object... arguments) {
    return figures.text(key, arguments);
  }

  private Page series() {
    String company = figures.company();
    List<Series> all = Series.of(calls);
    List<SeriesPage.Section> sections =
        Series.sections(calls).entrySet().stream()
            .map(section -> section(section.getKey(), section.getValue()))
            .toList();
    List<SeriesPage.EarlierRow> earlier = all.stream().flatMap(this::earlier).toList();
    return new SeriesPage(
        tree.frame(a -> a.metrics(company))
            .title(text("title.join", text("series.title"), figures.name()))
            .description(text("series.description", figures.name()))
            .section("calls")
            .company(tree.plan().company(company))
            .crumb(figures.name(), tree.addresses().company(company, 1))
            .crumb(text("series.title"), figures.path())
            .build(),
        figures.name(),
        figures.to(tree.addresses().company(company, 1)),
        hasGuidance(calls)
            ? new Link(text("guidance.title"), figures.to(tree.addresses().guidance(company)))
            : null,
        sections,
        earlier,
        earlier.isEmpty() ? List.of() : figures.files("metrics/earlier"),
        figures.files("metrics"));
  }

  /**
   * @param id of the section and of its files
   * @param rows one metric of all segments, in calls on periods of one length
   */
  private SeriesPage.Section section(String id, List<Series> rows) {
    List<Figure> values =
        rows.stream()
            .flatMap(row -> row.points().stream())
            .filter(point -> point.value() != null)
            .map(point -> point.value().figure())
            .toList();
    Unit unit = units.unit(values);
    return new SeriesPage.Section(
        id,
        figures.what(rows.get(0).first().figure(), null),
        units.name(unit),
        newestFirst(rows.get(0)).map(point -> figures.column(point.call())).toList(),
        rows.stream().map(row -> chart(row, unit)).filter(Objects::nonNull).toList(),
        aligned(rows.stream().map(row -> row(row, unit)).toList()),
        figures.files("metrics/" + id));
  }

  /** The numbers of each call in line, values among values and changes among changes. */
  private List<SeriesPage.Row> aligned(List<SeriesPage.Row> rows) {
    List<UnaryOperator<SeriesPage.Cell>> columns = new ArrayList<>();
    for (int i = 0; i < rows.get(0).cells().size(); i++) {
      int call = i;
      List<SeriesPage.Cell> cells = rows.stream().map(row -> row.cells().get(call)).toList();
      columns.add(column(cells));
    }
    return rows.stream().map(row -> aligned(row, columns)).toList();
  }

  private static SeriesPage.Row aligned(
      SeriesPage.Row row, List<UnaryOperator<SeriesPage.Cell>> columns) {
    List<SeriesPage.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(columns.get(i).apply(row.cells().get(i)));
    }
    return new SeriesPage.Row(row.name(), row.language(), row.total(), cells);
  }

  private UnaryOperator<SeriesPage.Cell> column(List<SeriesPage.Cell> cells) {
    UnaryOperator<Number> values = column(cells.stream().map(SeriesPage.Cell::value));
    UnaryOperator<Number> changes = column(cells.stream().map(SeriesPage.Cell::change));
    return cell -> new SeriesPage.Cell(values.apply(cell.value()), changes.apply(cell.change()));
  }

  private UnaryOperator<Number> column(Stream<Number> numbers) {
    UnaryOperator<Number> column = alignment.column(numbers.filter(Objects::nonNull).toList());
    return number -> number == null ? null : column.apply(number);
  }

  private SeriesPage.Row row(Series series, Unit unit) {
    String segment = figures.segment(series.first());
    return new SeriesPage.Row(
        segment == null ? text("figures.whole") : segment,
        series.first().segmentLanguage(tree.language()),
        segment == null,
        newestFirst(series).map(point -> figures.cell(point, unit)).toList());
  }

  /** In tables the newest call stands first, where it is seen; in charts time runs on. */
  private static Stream<Series.Point> newestFirst(Series series) {
    List<Series.Point> points = new ArrayList<>(series.points());
    Collections.reverse(points);
    return points.stream();
  }

  /** Bars of the values, or of the changes where only they are stated often enough. */
  private Chart chart(Series series, Unit unit) {
    List<Chart.Column> columns = new ArrayList<>();
    CallSummary before = null;
    for (Series.Point point : series.points()) {
      missing(before, point.call()).forEach(columns::add);
      columns.add(bar(series, point, unit));
      before = point.call();
    }
    if (columns.stream().filter(column -> column.value() != null).count() < 2) {
      return null;
    }
    String segment = figures.segment(series.first());
    String title = segment == null ? text("figures.whole") : segment;
    return Chart.of(
        "chart-" + Slug.of(series.metric() + " " + series.segment() + " " + series.length()),
        series.hasValues() ? title : text("series.change-of", title),
        columns);
  }

  private Chart.Column bar(Series series, Series.Point point, Unit unit) {
    StatedFigure drawn =
        !series.hasValues()
            ? point.change()
            : point.value() != null && series.isDrawn(point.value()) ? point.value() : null;
    String text =
        drawn == null
            ? text("none")
            : series.hasValues()
                ? units.value(drawn.figure(), unit)
                : units.change(drawn.figure(), unit);
    return new Chart.Column(
        tick(PeriodLabel.of(point.call().period()), point.call()),
        drawn == null ? null : drawn.figure().value(),
        text);
  }

  /** The periods between two calls of which there is no call: gaps among the bars. */
  private List<Chart.Column> missing(CallSummary before, CallSummary call) {
    PeriodLabel from = before == null ? null : PeriodLabel.of(before.period());
    PeriodLabel to = PeriodLabel.of(call.period());
    return from == null || to == null
        ? List.of()
        : from.until(to).stream()
            .map(period -> new Chart.Column(tick(period, null), null, text("none")))
            .toList();
  }

  /** A period as it fits under a bar: "Q1 FY26". */
  private String tick(PeriodLabel period, CallSummary call) {
    if (period == null) {
      return tree.wording().call(call);
    }
    if (period.kind() != 'Q') {
      return period.text(tree.messages());
    }
    String year = String.valueOf(period.year());
    return text("series.tick", String.valueOf(period.number()), year.substring(year.length() - 2));
  }

  private Stream<SeriesPage.EarlierRow> earlier(Series series) {
    return series.points().stream()
        .flatMap(point -> point.earlier().stream().map(e -> earlier(point.call(), e)));
  }

  private SeriesPage.EarlierRow earlier(CallSummary call, Series.Earlier earlier) {
    List<Figure> both =
        Stream.of(earlier.now(), earlier.then())
            .filter(Objects::nonNull)
            .map(StatedFigure::figure)
            .toList();
    Unit unit = units.unit(both);
    Unit shown = new Unit(null, unit.exponent());
    Boolean agrees = earlier.agrees();
    boolean differs = Boolean.FALSE.equals(agrees);
    return new SeriesPage.EarlierRow(
        figures.what(earlier.now().figure(), figures.segment(earlier.now())),
        figures.value(call, earlier.now(), shown),
        tree.wording().call(call),
        earlier.then() == null ? null : figures.value(earlier.thenCall(), earlier.then(), shown),
        earlier.thenCall() == null ? null : tree.wording().call(earlier.thenCall()),
        text("series." + (agrees == null ? "untested" : agrees ? "agree" : "differ")),
        differs,
        differs ? List.of(said(earlier.now()), said(earlier.then())) : List.of());
  }

  private static SeriesPage.Said said(StatedFigure stated) {
    return new SeriesPage.Said(stated.said(), stated.language());
  }
}
