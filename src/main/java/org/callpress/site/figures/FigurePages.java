package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.callpress.call.Check;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.site.Addresses;
import org.callpress.site.CallView;
import org.callpress.site.Link;
import org.callpress.site.Page;
import org.callpress.site.StructuredData;
import org.callpress.site.Tree;
import org.callpress.site.figures.FiguresPage.Conflict;
import org.callpress.site.figures.FiguresPage.FigureList;
import org.callpress.site.figures.FiguresPage.MetricTable;
import org.callpress.site.figures.FiguresPage.SegmentTable;

/** Makes the page of all figures of a call. */
public final class FigurePages {
  private final CallView view;
  private final FigureTables tables;
  private final Set<String> shown;

  private FigurePages(CallView view) {
    this.view = view;
    this.tables = new FigureTables(view);
    this.shown = tables.shown();
  }

  public static Page of(EarningsCall call, Tree tree) {
    String path = tree.addresses().figures(call.id());
    return new FigurePages(new CallView(call, tree, path)).page();
  }

  private Page page() {
    EarningsCall call = view.call();
    Addresses addresses = view.tree().addresses();
    List<SegmentTable> segments = tables.segments();
    MetricTable group = tables.group();
    List<FigureList> lists = lists();
    return new FiguresPage(
        view.tree()
            .frame(a -> a.figures(call.id()))
            .title(view.text("title.join", view.text("call.figures"), view.fullName()))
            .description(view.text("figures.description", view.fullName()))
            .section("calls")
            .call(view.summary())
            .data(new StructuredData(view.tree()).figures(view))
            .crumb(view.company(), addresses.company(call.company().id(), 1))
            .crumb(view.name(), addresses.call(call.id()))
            .crumb(view.text("call.figures"), view.path())
            .build(),
        view.fullName(),
        view.to(addresses.call(call.id())),
        view.wording().date(call.date()),
        call.figures().stated().size(),
        contents(segments, group, lists),
        segments,
        group,
        lists,
        conflicts(),
        SeriesPages.links(view.tree(), call.company().id(), view.path()),
        List.of(
            new Link("CSV", view.to("data/" + call.id() + "/figures.csv")),
            new Link("JSON", view.to("data/" + call.id() + "/call.json"))));
  }

  private List<Link> contents(
      List<SegmentTable> segments, MetricTable group, List<FigureList> lists) {
    List<Link> links = new ArrayList<>();
    if (!segments.isEmpty()) {
      links.add(new Link(view.text("figures.by-segment"), "#segments"));
    }
    if (group != null) {
      links.add(new Link(view.text("figures.group"), "#group"));
    }
    lists.forEach(list -> links.add(new Link(list.heading(), "#" + list.id())));
    return links;
  }

  private List<FigureList> lists() {
    List<FigureList> lists = new ArrayList<>();
    Predicate<Figure> guidance = figure -> figure.kind() == Figure.Kind.GUIDANCE;
    add(lists, "guidance", guidance);
    add(lists, "answers", guidance.negate().and(this::inQuestions));
    add(lists, "remarks", guidance.negate().and(figure -> !inQuestions(figure)));
    return lists;
  }

  private void add(List<FigureList> lists, String id, Predicate<Figure> which) {
    List<FiguresPage.FigureRow> rows =
        view.call().figures().stated().stream()
            .filter(figure -> !shown.contains(figure.id()))
            .filter(which)
            .map(tables::row)
            .toList();
    if (!rows.isEmpty()) {
      lists.add(new FigureList(id, view.text("figures." + id), rows));
    }
  }

  private boolean inQuestions(Figure figure) {
    Passage passage = view.conversation().passage(figure.passage());
    Part part = view.conversation().partOf(passage);
    return part == Part.QA || part == Part.CLOSING;
  }

  private List<Conflict> conflicts() {
    return view.call().figures().checks().stream()
        .filter(check -> !check.agrees())
        .map(this::conflict)
        .toList();
  }

  private Conflict conflict(Check check) {
    List<Link> links =
        view.call().figures().stated().stream()
            .filter(figure -> check.figures().contains(figure.id()))
            .map(figure -> new Link(tables.words().said(figure), "#" + figure.id()))
            .toList();
    return new Conflict(
        view.text(
            check.relation().equals("interpretation") ? "figures.misrendered" : "figures.conflict",
            view.wording().number(check.stated()),
            view.wording().number(check.computed())),
        links);
  }
}
