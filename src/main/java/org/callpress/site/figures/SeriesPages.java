package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.callpress.call.Figure;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Slug;
import org.callpress.site.Addresses;
import org.callpress.site.CallSummary;
import org.callpress.site.Link;
import org.callpress.site.MadeWhenAsked;
import org.callpress.site.Page;
import org.callpress.site.StatedFigure;
import org.callpress.site.Tree;
import org.callpress.site.figures.FigureUnits.Unit;

/** Makes the pages of a company's figures and guidance over its calls. */
public final class SeriesPages {
  private final Tree tree;
  private final List<CallSummary> calls;
  private final FigureUnits units;
  private final String company;
  private final String path;
  private final StatedNumbers numbers;

  private SeriesPages(Tree tree, List<CallSummary> calls, String path) {
    this.tree = tree;
    this.calls = Series.inOrder(calls);
    this.units = new FigureUnits(tree);
    this.company = calls.get(0).company().id();
    this.path = path;
    this.numbers = new StatedNumbers(tree, calls, path);
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
                pages.add(() -> new SeriesPages(tree, calls, path).series());
              }
              if (hasGuidance(calls)) {
                String path = tree.addresses().guidance(company);
                pages.add(() -> new SeriesPages(tree, calls, path).guidance());
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
    return calls.size() > 1 && !Outlook.of(calls).isEmpty();
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
    return tree.messages().text(key, arguments);
  }

  private String name() {
    return tree.plan().company(company).nameIn(tree.language());
  }

  private String to(String other) {
    return Addresses.relative(path, other);
  }

  private Page series() {
    List<Series> all = Series.of(calls);
    Map<String, List<Series>> byMetric = new LinkedHashMap<>();
    all.forEach(s -> byMetric.computeIfAbsent(s.metric(), m -> new ArrayList<>()).add(s));
    List<SeriesPage.Section> sections =
        byMetric.values().stream()
            .sorted(Comparator.comparingInt((List<Series> rows) -> -rows.size()))
            .map(this::section)
            .toList();
    return new SeriesPage(
        tree.frame(a -> a.metrics(company))
            .title(text("title.join", text("series.title"), name()))
            .description(text("series.description", name()))
            .section("calls")
            .company(tree.plan().company(company))
            .crumb(name(), tree.addresses().company(company, 1))
            .crumb(text("series.title"), path)
            .build(),
        name(),
        to(tree.addresses().company(company, 1)),
        hasGuidance(calls)
            ? new Link(text("guidance.title"), to(tree.addresses().guidance(company)))
            : null,
        calls.stream().map(this::column).toList(),
        sections,
        all.stream().flatMap(this::earlier).toList(),
        List.of(
            new Link("CSV", to("data/" + company + "/metrics.csv")),
            new Link("JSON", to("data/" + company + "/metrics.json"))));
  }

  private Link column(CallSummary call) {
    return new Link(tree.wording().call(call), to(tree.addresses().figures(call.id())));
  }

  private SeriesPage.Section section(List<Series> rows) {
    List<Figure> values =
        rows.stream()
            .flatMap(row -> row.points().stream())
            .filter(point -> point.value() != null)
            .map(point -> point.value().figure())
            .toList();
    Unit unit = units.unit(values);
    List<Series> ordered =
        rows.stream().sorted(Comparator.comparing(row -> row.segment().isEmpty())).toList();
    String metric = rows.get(0).metric();
    return new SeriesPage.Section(
        Slug.of(metric),
        numbers.what(rows.get(0).first().figure(), null),
        units.name(unit),
        ordered.stream().map(row -> chart(row, unit)).filter(Objects::nonNull).toList(),
        ordered.stream().map(row -> row(row, unit)).toList());
  }

  private SeriesPage.Row row(Series series, Unit unit) {
    String segment = numbers.segment(series.first());
    return new SeriesPage.Row(
        segment == null ? text("figures.whole") : segment,
        segment == null,
        series.points().stream().map(point -> numbers.cell(point, unit)).toList());
  }

  /** Bars of the values, or of the changes where only they are stated often enough. */
  private Chart chart(Series series, Unit unit) {
    List<Chart.Column> columns = new ArrayList<>();
    for (Series.Point point : series.points()) {
      StatedFigure drawn = series.hasValues() ? point.value() : point.change();
      String text =
          drawn == null
              ? text("none")
              : series.hasValues()
                  ? units.value(drawn.figure(), unit)
                  : units.change(drawn.figure(), unit);
      columns.add(
          new Chart.Column(
              tick(point.call()), drawn == null ? null : drawn.figure().value(), text));
    }
    if (columns.stream().filter(column -> column.value() != null).count() < 2) {
      return null;
    }
    String segment = numbers.segment(series.first());
    String title = segment == null ? text("figures.whole") : segment;
    return Chart.of(
        "chart-" + Slug.of(series.metric() + " " + series.segment()),
        series.hasValues() ? title : text("series.change-of", title),
        columns);
  }

  /** A call's period as it fits under a bar: "Q1 FY26". */
  private String tick(CallSummary call) {
    FiscalPeriod period = call.period();
    if (period == null || period.quarter() == null) {
      return tree.wording().call(call);
    }
    String year = String.valueOf(period.fiscalYear());
    return text("series.tick", String.valueOf(period.quarter()), year.substring(year.length() - 2));
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
    return new SeriesPage.EarlierRow(
        numbers.what(earlier.now().figure(), numbers.segment(earlier.now())),
        numbers.value(call, earlier.now(), shown),
        tree.wording().call(call),
        earlier.then() == null ? null : numbers.value(earlier.thenCall(), earlier.then(), shown),
        earlier.thenCall() == null ? null : tree.wording().call(earlier.thenCall()),
        text("series." + (agrees == null ? "untested" : agrees ? "agree" : "differ")),
        Boolean.FALSE.equals(agrees));
  }

  private Page guidance() {
    Map<String, List<Outlook>> byCall = new LinkedHashMap<>();
    Outlook.of(calls)
        .forEach(o -> byCall.computeIfAbsent(o.call().id(), id -> new ArrayList<>()).add(o));
    return new GuidancePage(
        tree.frame(a -> a.guidance(company))
            .title(text("title.join", text("guidance.title"), name()))
            .description(text("guidance.description", name()))
            .section("calls")
            .company(tree.plan().company(company))
            .crumb(name(), tree.addresses().company(company, 1))
            .crumb(text("guidance.title"), path)
            .build(),
        name(),
        to(tree.addresses().company(company, 1)),
        byCall.values().stream().map(this::group).toList(),
        List.of(
            new Link("CSV", to("data/" + company + "/guidance.csv")),
            new Link("JSON", to("data/" + company + "/guidance.json"))));
  }

  private GuidancePage.Group group(List<Outlook> ledger) {
    return new GuidancePage.Group(
        column(ledger.get(0).call()), ledger.stream().map(this::guidanceRow).toList());
  }

  private GuidancePage.Row guidanceRow(Outlook outlook) {
    StatedFigure promised = outlook.promised();
    Unit unit = new Unit(null, 0);
    return new GuidancePage.Row(
        numbers.what(promised.figure(), numbers.segment(promised)),
        period(outlook.period()),
        numbers.value(outlook.call(), promised, unit),
        promised.said(),
        promised.language(),
        outlook.actual() == null ? null : numbers.value(outlook.later(), outlook.actual(), unit),
        outlook.later() == null ? null : tree.wording().call(outlook.later()),
        text("guidance." + outlook.outcome(calls.get(calls.size() - 1).period()).key()));
  }

  /** A period's label in the page's language; a dash where the words name none. */
  private String period(String label) {
    if (label == null) {
      return text("none");
    }
    return PeriodLabel.of(label).text(tree.messages());
  }
}
