package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.call.EarningsCall;
import org.callpress.call.Figure;
import org.callpress.site.Addresses;
import org.callpress.site.CallView;
import org.callpress.site.Link;
import org.callpress.site.Page;
import org.callpress.site.StructuredData;
import org.callpress.site.Tree;
import org.callpress.site.figures.FiguresPage.Checked;
import org.callpress.site.figures.FiguresPage.FigureList;
import org.callpress.site.figures.FiguresPage.MetricTable;
import org.callpress.site.figures.FiguresPage.SegmentTable;

/** Makes the page of all figures of a call. */
public final class FigurePages {
  private static final Set<String> LISTS = Set.of("guidance", "answers", "remarks");

  private final CallView view;
  private final FigureTables tables;
  private final Map<String, List<Figure>> sections;
  private final Compared compared;

  private FigurePages(CallView view) {
    this.view = view;
    this.tables = new FigureTables(view);
    this.sections = FigureSections.of(view.call());
    this.compared = new Compared(view.call().figures());
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
    MetricTable toDate = tables.toDate();
    List<FigureList> lists = lists();
    List<Checked> checks = new CheckRows(view, tables).all();
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
        contents(segments, group, toDate, checks, lists),
        segments,
        group,
        tables.files("group"),
        toDate,
        tables.files("to-date"),
        lists,
        checks,
        checks.isEmpty() ? List.of() : tables.files("checks"),
        SeriesPages.links(view.tree(), call.company().id(), view.path()),
        List.of(
            new Link("CSV", view.to("data/" + call.id() + "/figures.csv")),
            new Link("JSON", view.to("data/" + call.id() + "/call.json"))));
  }

  private List<Link> contents(
      List<SegmentTable> segments,
      MetricTable group,
      MetricTable toDate,
      List<Checked> checks,
      List<FigureList> lists) {
    List<Link> links = new ArrayList<>();
    if (!segments.isEmpty()) {
      links.add(new Link(view.text("figures.by-segment"), "#segments"));
    }
    if (group != null) {
      links.add(new Link(view.text("figures.group"), "#group"));
    }
    if (toDate != null) {
      links.add(new Link(view.text("figures.to-date", toDate.period()), "#to-date"));
    }
    if (!checks.isEmpty()) {
      links.add(new Link(view.text("figures.checks"), "#checks"));
    }
    lists.forEach(list -> links.add(new Link(list.heading(), "#" + list.id())));
    return links;
  }

  private List<FigureList> lists() {
    List<FigureList> lists = new ArrayList<>();
    sections.forEach(
        (id, figures) -> {
          if (LISTS.contains(id)) {
            List<FiguresPage.FigureRow> rows =
                figures.stream()
                    .filter(one -> !compared.isRendering(one))
                    .map(tables::row)
                    .toList();
            lists.add(new FigureList(id, view.text("figures." + id), rows, tables.files(id)));
          }
        });
    return lists;
  }
}
