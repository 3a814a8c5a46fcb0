package org.callpress.site.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /**
   * Figures that would say something of one another, were none of them approximate; by their ids.
   */
  public static List<List<String>> untested(Figures figures) {
    Compared compared = new Compared(figures);
    return figures.untested().stream()
        .filter(ids -> ids.stream().noneMatch(compared::isRendering))
        .toList();
  }

  List<Checked> all() {
    Figures figures = view.call().figures();
    Stream<Checked> tested =
        listed(figures).stream()
            .map(check -> new Checked(text(check), outcome(check), sentences(check.figures())));
    Stream<Checked> open =
        untested(figures).stream()
            .map(
                ids ->
                    new Checked(
                        view.text("figures.approximate"),
                        view.text("figures.untested"),
                        sentences(ids)));
    return Stream.concat(tested, open).toList();
  }

  private String outcome(Check check) {
    return view.text(check.agrees() ? "figures.agree" : "figures.disagree");
  }

  private List<Quote> sentences(List<String> figures) {
    Map<Span, List<Figure>> bySentence = new LinkedHashMap<>();
    figures.stream()
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
            : check.relation().equals(Check.INTERPRETATION)
                ? "figures.misrendered"
                : check.agrees() ? "figures.confirmed" : "figures.conflict";
    return view.text(key, amount(check.stated(), rates, of), amount(check.computed(), rates, of));
  }

  /** A number in the unit of the figure that it is compared with; a rate has none. */
  private String amount(BigDecimal value, boolean rate, Figure of) {
    return rate ? view.wording().number(value) : tables.words().units().amount(value, of);
  }
}
