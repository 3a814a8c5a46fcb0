package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
import org.callpress.call.Passage;
import org.callpress.site.CallView;
import org.callpress.site.Link;
import org.callpress.site.figures.FigureUnits.Unit;
import org.callpress.site.figures.FiguresPage.Cell;
import org.callpress.site.figures.FiguresPage.MetricRow;
import org.callpress.site.figures.FiguresPage.MetricTable;
import org.callpress.site.figures.FiguresPage.Number;
import org.callpress.site.figures.FiguresPage.Place;
import org.callpress.site.figures.FiguresPage.RenderedAt;
import org.callpress.site.figures.FiguresPage.SegmentRow;
import org.callpress.site.figures.FiguresPage.SegmentTable;
import org.callpress.source.Span;

/**
 * Arranges the headline figures of a call: metrics that several segments state as tables of
 * segments, the others one a row. A level, its changes and what it is compared with share a cell;
 * nothing is computed.
 */
public final class FigureTables {
  private final CallView view;
  private final FigureWords words;
  private final Entries entries;
  private final Entries toDate;
  private final Compared compared;

  public FigureTables(CallView view) {
    this.view = view;
    this.words = new FigureWords(view);
    MainTable table = MainTable.of(view.call());
    this.entries = new Entries(table.own());
    this.toDate = new Entries(table.toDate());
    this.compared = new Compared(view.call().figures());
  }

  /** The tables of segments, each of at most two metrics. */
  public List<SegmentTable> segments() {
    List<SegmentTable> tables = new ArrayList<>();
    for (List<String> metrics : entries.tables()) {
      tables.add(table(metrics, files(FigureSections.segments(tables.size()))));
    }
    return tables;
  }

  /** The figures of one table for other programs. */
  List<Link> files(String section) {
    String file = "data/" + view.call().id() + "/figures-" + section;
    return List.of(
        new Link("CSV", view.to(file + ".csv")), new Link("JSON", view.to(file + ".json")));
  }

  private SegmentTable table(List<String> metrics, List<Link> files) {
    Set<String> segments = new LinkedHashSet<>();
    boolean whole = false;
    for (Entries.Entry entry : entries.all()) {
      if (entries.inTable(entry) && metrics.contains(entry.metric())) {
        whole |= entry.segment() == null;
        if (entry.segment() != null) {
          segments.add(entry.segment());
        }
      }
    }
    Unit unit = unit(metrics);
    List<SegmentRow> rows = new ArrayList<>();
    SegmentOrder order = new SegmentOrder(view.call().figures().parents());
    for (String id : order.of(segments)) {
      rows.add(
          new SegmentRow(
              words.segment(id),
              words.segmentLanguage(id),
              order.isPart(id, segments),
              false,
              cells(metrics, id, unit)));
    }
    if (whole) {
      String name = view.text("figures.whole");
      rows.add(new SegmentRow(name, null, false, true, cells(metrics, "", unit)));
    }
    return new Alignment(view.wording())
        .align(
            new SegmentTable(
                words.units().name(unit),
                view.wording().period(view.call().period()),
                metrics.stream().map(this::name).toList(),
                rows,
                files));
  }

  private Unit unit(List<String> metrics) {
    return words
        .units()
        .unit(
            entries.all().stream()
                .filter(entry -> metrics.contains(entry.metric()))
                .flatMap(Entries.Entry::figures)
                .toList());
  }

  private String name(String metric) {
    Figure figure =
        entries.all().stream()
            .filter(entry -> entry.metric().equals(metric))
            .findFirst()
            .orElseThrow()
            .first();
    return metricName(figure);
  }

  private String metricName(Figure figure) {
    return words.metric(figure);
  }

  private List<Cell> cells(List<String> metrics, String segment, Unit unit) {
    return metrics.stream().map(metric -> cell(entries.of(metric, segment), unit)).toList();
  }

  private Cell cell(Entries.Entry entry, Unit unit) {
    if (entry == null) {
      return new Cell(List.of(), List.of(), List.of(), null, List.of());
    }
    Figure level = entry.level();
    boolean loss = level != null && level.value() != null && level.value().signum() < 0;
    return new Cell(
        entry.levels().stream().map(f -> number(f, words.value(f, unit))).toList(),
        entry.changes().stream()
            .map(f -> number(f, loss ? words.changeOfLoss(f, unit) : words.change(f, unit)))
            .toList(),
        entry.prior().stream().map(f -> number(f, words.value(f, unit))).toList(),
        place(entry.first()),
        renderings(entry));
  }

  /** Where the other language says the figures of an entry, a sentence each. */
  private List<RenderedAt> renderings(Entries.Entry entry) {
    Map<String, List<Compared.Rendered>> bySentence = new LinkedHashMap<>();
    entry
        .figures()
        .map(compared::renderingOf)
        .filter(Objects::nonNull)
        .forEach(
            one ->
                bySentence
                    .computeIfAbsent(place(one.figure()).href(), href -> new ArrayList<>())
                    .add(one));
    return bySentence.values().stream().map(this::renderedAt).toList();
  }

  private RenderedAt renderedAt(List<Compared.Rendered> sentence) {
    Figure first = sentence.get(0).figure();
    Passage passage = view.conversation().passage(first.passage());
    return new RenderedAt(
        sentence.stream().map(one -> one.figure().id()).toList(),
        sentence.stream()
            .map(one -> words.said(one.figure()))
            .collect(Collectors.joining(view.text("list.comma"))),
        passage.language(),
        view.through(passage),
        place(first),
        sentence.stream().allMatch(Compared.Rendered::agrees));
  }

  private Number number(Figure figure, String text) {
    Passage passage = view.conversation().passage(figure.passage());
    return new Number(
        figure.id(),
        text,
        null,
        figure.hedge(),
        passage.language(),
        words.said(figure),
        view.sentenceLink(passage, figure.span().start()),
        compared.isDisputed(figure));
  }

  private Place place(Figure figure) {
    Passage passage = view.conversation().passage(figure.passage());
    boolean sure =
        figure.confidence() == Confidence.HIGH || figure.confidence() == Confidence.STATED;
    return new Place(
        view.label(figure.passage()), view.sentenceLink(passage, figure.span().start()), !sure);
  }

  /** The headline figures that no table of segments shows; null where there is none. */
  public MetricTable group() {
    String period = view.wording().period(view.call().period());
    return table(entries.all().stream().filter(entry -> !entries.inTable(entry)).toList(), period);
  }

  /** The headline figures of the months to date, of whatever segment; null where there is none. */
  public MetricTable toDate() {
    String label =
        toDate.figures().stream()
            .filter(figure -> figure.kind() != Figure.Kind.COMPARISON)
            .map(Figure::period)
            .findFirst()
            .orElse(null);
    return label == null
        ? null
        : table(List.copyOf(toDate.all()), PeriodLabel.of(label).text(view.messages()));
  }

  private MetricTable table(List<Entries.Entry> rows, String period) {
    if (rows.isEmpty()) {
      return null;
    }
    Unit unit = words.units().unit(rows.stream().flatMap(Entries.Entry::figures).toList());
    return new Alignment(view.wording())
        .align(
            new MetricTable(
                words.units().name(unit), period, rows.stream().map(e -> row(e, unit)).toList()));
  }

  private MetricRow row(Entries.Entry entry, Unit unit) {
    Passage passage = view.conversation().passage(entry.first().passage());
    return new MetricRow(
        words.what(entry.first()),
        cell(entry, unit),
        view.links().speakerName(passage.speaker()),
        view.through(passage));
  }

  FigureWords words() {
    return words;
  }

  /** A figure on a row of its own, in the words that state it. */
  FiguresPage.FigureRow row(Figure figure) {
    Passage passage = view.conversation().passage(figure.passage());
    return new FiguresPage.FigureRow(
        figure.id(),
        words.known(figure),
        words.before(figure.span(), figure.sentence()),
        words.said(figure),
        words.after(figure.span(), figure.sentence()),
        passage.language(),
        words.detail(figure),
        words.when(figure),
        view.links().speakerName(passage.speaker()),
        view.through(passage),
        place(figure),
        compared.isDisputed(figure),
        rendering(compared.renderingOf(figure)));
  }

  /** The sentence of some figures of it, around all of them. */
  FiguresPage.Quote quote(List<Figure> figures) {
    Figure first = figures.get(0);
    Passage passage = view.conversation().passage(first.passage());
    Span said = first.span().cover(figures.get(figures.size() - 1).span());
    return new FiguresPage.Quote(
        words.before(said, first.sentence()),
        view.conversation().text(said),
        words.after(said, first.sentence()),
        passage.language(),
        view.links().speakerName(passage.speaker()),
        place(first));
  }

  private FiguresPage.Rendering rendering(Compared.Rendered rendered) {
    if (rendered == null) {
      return null;
    }
    Figure figure = rendered.figure();
    Passage passage = view.conversation().passage(figure.passage());
    return new FiguresPage.Rendering(
        figure.id(),
        words.before(figure.span(), figure.sentence()),
        words.said(figure),
        words.after(figure.span(), figure.sentence()),
        passage.language(),
        view.through(passage),
        place(figure),
        rendered.agrees());
  }
}
