package org.callpress.site.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Check;
import org.callpress.call.Figure;
import org.callpress.call.Figures;
import org.callpress.site.CallView;
import org.callpress.site.figures.FiguresPage.Checked;
import org.callpress.site.figures.FiguresPage.Quote;
import org.callpress.source.Span;

/**
 * What the figures of a call say of one another, in words and with their sentences. A rendering
 * that agrees with its original stands beside it already and is not listed.
 */
public final class CheckRows {
  private final CallView view;
  private final FigureTables tables;
  private final Map<String, Figure> byId = new HashMap<>();

  CheckRows(CallView view, FigureTables tables) {
    this.view = view;
    this.tables = tables;
    view.call().figures().stated().forEach(figure -> byId.put(figure.id(), figure));
  }

  /** The checks that the page lists, those that do not agree first. */
  public static List<Check> listed(Figures figures) {
    return new Compared(figures).listed(figures.checks());
  }

  List<Checked> all() {
    return listed(view.call().figures()).stream()
        .map(check -> new Checked(text(check), check.agrees(), sentences(check)))
        .toList();
  }

  private List<Quote> sentences(Check check) {
    Map<Span, List<Figure>> bySentence = new LinkedHashMap<>();
    check.figures().stream()
        .map(byId::get)
        .sorted(Comparator.comparing(Figure::span))
        .forEach(
            figure ->
                bySentence
                    .computeIfAbsent(figure.sentence(), sentence -> new ArrayList<>())
                    .add(figure));
    return bySentence.values().stream().map(tables::quote).toList();
  }

  private String text(Check check) {
    boolean rates = check.relation().equals("currencies");
    boolean whole = check.relation().equals("sum");
    Figure of = byId.get(check.figures().get(whole ? 0 : check.figures().size() - 1));
    String key =
        rates
            ? "figures.rates"
            : check.relation().equals(Compared.RENDERED)
                ? "figures.misrendered"
                : check.agrees() ? "figures.confirmed" : "figures.conflict";
    return view.text(key, amount(check.stated(), rates, of), amount(check.computed(), rates, of));
  }

  /** A number in the unit of the figure that it is compared with; a rate has none. */
  private String amount(BigDecimal value, boolean rate, Figure of) {
    return rate ? view.wording().number(value) : tables.words().units().amount(value, of);
  }
}
