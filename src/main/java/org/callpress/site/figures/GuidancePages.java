package org.callpress.site.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.FiscalPeriod;
import org.callpress.site.CallSummary;
import org.callpress.site.Page;
import org.callpress.site.StatedFigure;
import org.callpress.site.Tree;
import org.callpress.site.figures.FigureUnits.Unit;
import org.callpress.site.figures.FiguresPage.Number;
import org.callpress.site.figures.GuidancePage.Later;

/** Makes the page of what a company promised and what was said of it later. */
final class GuidancePages {
  private final CompanyFigures figures;

  private GuidancePages(CompanyFigures figures) {
    this.figures = figures;
  }

  static Page of(CompanyFigures figures) {
    return new GuidancePages(figures).page();
  }

  private Page page() {
    Tree tree = figures.tree();
    String company = figures.company();
    Map<String, List<Outlook>> byCall = new LinkedHashMap<>();
    Outlook.of(figures.calls())
        .forEach(o -> byCall.computeIfAbsent(o.call().id(), id -> new ArrayList<>()).add(o));
    return new GuidancePage(
        tree.frame(a -> a.guidance(company))
            .title(text("title.join", text("guidance.title"), figures.name()))
            .description(text("guidance.description", figures.name()))
            .section("calls")
            .company(tree.plan().company(company))
            .crumb(figures.name(), tree.addresses().company(company, 1))
            .crumb(text("guidance.title"), figures.path())
            .build(),
        figures.name(),
        figures.to(tree.addresses().company(company, 1)),
        byCall.values().stream().map(this::group).toList(),
        figures.files("guidance"));
  }

  private String text(String key, Object... arguments) {
    return figures.text(key, arguments);
  }

  private GuidancePage.Group group(List<Outlook> ledger) {
    CallSummary call = ledger.get(0).call();
    return new GuidancePage.Group(
        figures.column(call),
        ledger.stream().map(this::row).toList(),
        figures.files("guidance/" + call.id().substring(call.id().indexOf('/') + 1)));
  }

  private GuidancePage.Row row(Outlook outlook) {
    StatedFigure promised = outlook.promised();
    FiscalPeriod latest = figures.calls().get(figures.calls().size() - 1).period();
    return new GuidancePage.Row(
        figures.what(promised.figure(), figures.segment(promised)),
        PeriodLabel.of(outlook.period()).text(figures.tree().messages()),
        amount(outlook.call(), promised),
        promised.said(),
        promised.language(),
        later(outlook),
        text("guidance." + outlook.outcome(latest).key()));
  }

  private List<Later> later(Outlook outlook) {
    List<Later> later = new ArrayList<>();
    Outlook.Revision revision = outlook.revision();
    if (revision != null) {
      later.add(
          later(text("guidance." + revision.how().key()), revision.call(), revision.promised()));
    }
    if (outlook.withdrawn() != null && outlook.actual() == null) {
      CallSummary.Sentence words = outlook.withdrawn().sentence();
      CallSummary call = outlook.withdrawn().call();
      String href = figures.sentence(call, words.passage(), words.number());
      later.add(new Later(null, null, name(call), href, words.said(), words.language()));
    }
    if (outlook.actual() != null) {
      later.add(later(text("guidance.stated"), outlook.later(), outlook.actual()));
    }
    return later;
  }

  private Later later(String text, CallSummary call, StatedFigure stated) {
    Number number = amount(call, stated);
    return new Later(text, number, name(call), number.href(), stated.said(), stated.language());
  }

  /** An amount, or a change with its sign. */
  private Number amount(CallSummary call, StatedFigure stated) {
    boolean signed = stated.figure().direction() != null && stated.figure().value() != null;
    return signed
        ? figures.number(call, stated, figures.units().change(stated.figure(), Unit.OWN))
        : figures.value(call, stated, Unit.OWN);
  }

  private String name(CallSummary call) {
    return figures.tree().wording().call(call);
  }
}
