package org.callpress.site.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
import org.callpress.site.CallView;
import org.callpress.site.Card;

/**
 * The headline figures that the image of a call shows: those of the company as a whole before those
 * of a segment. An image has no room for doubt, so what is hedged, guessed or of a metric that has
 * no name is left to the page.
 */
public final class CardFacts {
  private static final int MOST = 3;

  private final CallView view;
  private final FigureWords words;

  private CardFacts(CallView view) {
    this.view = view;
    this.words = new FigureWords(view);
  }

  /**
   * At most three, of the months to date where none is of the call's own period; none where there
   * is nothing to show.
   */
  public static List<Card.Fact> of(CallView view) {
    CardFacts facts = new CardFacts(view);
    Map<String, Card.Fact> byLabel = new LinkedHashMap<>();
    MainTable table = MainTable.of(view.call());
    boolean own = table.own().stream().anyMatch(facts::isPlain);
    (own ? table.own() : table.toDate())
        .stream()
            .filter(facts::isPlain)
            .sorted(Comparator.comparing(figure -> figure.segment() != null))
            .map(figure -> facts.fact(figure, !own))
            .forEach(fact -> byLabel.putIfAbsent(fact.label(), fact));
    return byLabel.values().stream().limit(MOST).toList();
  }

  private boolean isPlain(Figure figure) {
    boolean level = figure.kind() == Figure.Kind.LEVEL || figure.kind() == Figure.Kind.RATIO;
    return level
        && figure.of() == null
        && figure.value() != null
        && figure.hedge() == null
        && figure.confidence() != Confidence.LOW
        && (FigureUnits.isMoney(figure) || "%".equals(figure.unit()))
        && view.messages().has("metric." + figure.metric());
  }

  private Card.Fact fact(Figure figure, boolean dated) {
    String what = words.what(figure);
    String label =
        dated
            ? what + view.text("list.comma") + PeriodLabel.of(figure.period()).text(view.messages())
            : what;
    return new Card.Fact(words.value(figure, FigureUnits.Unit.OWN), label);
  }
}
