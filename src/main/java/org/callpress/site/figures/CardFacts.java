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

  /** At most three, none where there is nothing to show. */
  public static List<Card.Fact> of(CallView view) {
    CardFacts facts = new CardFacts(view);
    Map<String, Card.Fact> byLabel = new LinkedHashMap<>();
    MainTable.of(view.call()).own().stream()
        .filter(facts::isPlain)
        .sorted(Comparator.comparing(figure -> figure.segment() != null))
        .map(facts::fact)
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

  private Card.Fact fact(Figure figure) {
    return new Card.Fact(words.value(figure, FigureUnits.Unit.OWN), words.what(figure));
  }
}
