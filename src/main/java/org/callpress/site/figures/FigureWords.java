package org.callpress.site.figures;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
import org.callpress.call.LanguageTags;
import org.callpress.site.CallView;
import org.callpress.source.Span;

/** How a page writes figures: names of metrics, units, scales, signs. */
final class FigureWords {
  /** Characters of a sentence that a list shows on either side of a figure. */
  private static final int AROUND = 60;

  private final CallView view;
  private final FigureUnits units;

  FigureWords(CallView view) {
    this.view = view;
    this.units = new FigureUnits(view.tree());
  }

  FigureUnits units() {
    return units;
  }

  /** "Revenue", else the words that were said, with a capital. */
  String metric(Figure figure) {
    return units.metric(figure);
  }

  /** Metric, basis and segment on one line: "Adjusted EBITA, Cloud". */
  String what(Figure figure) {
    return Stream.of(metric(figure), segment(figure), units.basis(figure))
        .filter(part -> part != null)
        .distinct()
        .collect(Collectors.joining(view.text("list.comma")));
  }

  /** Metric and segment where they are known, not just the words around the figure; else null. */
  String known(Figure figure) {
    if (figure.metric().equals(Figure.UNKNOWN)) {
      return segment(figure);
    }
    boolean named = view.messages().has("metric." + figure.metric());
    return named || figure.confidence() != Confidence.LOW ? what(figure) : segment(figure);
  }

  /** The sentence before some of its words, shortened at its beginning. */
  String before(Span words, Span sentence) {
    int start = Math.min(words.start(), sentence.start());
    String text = view.conversation().text(new Span(start, words.start()));
    String line = text.replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    if (length <= AROUND) {
      return line;
    }
    String cut = line.substring(line.offsetByCodePoints(0, length - AROUND));
    int space = cut.indexOf(' ');
    return "…" + (space >= 0 && space < AROUND / 2 ? cut.substring(space + 1) : cut);
  }

  /** The sentence after some of its words, shortened at its end. */
  String after(Span words, Span sentence) {
    int end = Math.max(words.end(), sentence.end());
    String text = view.conversation().text(new Span(words.end(), end));
    String line = text.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= AROUND) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, AROUND));
    int space = cut.lastIndexOf(' ');
    return (space > AROUND / 2 ? cut.substring(0, space) : cut) + "…";
  }

  /** The segment's name, or null for the company as a whole. */
  String segment(Figure figure) {
    return figure.segment() == null ? null : segment(figure.segment());
  }

  String segment(String id) {
    return FigureUnits.capital(view.call().figures().segmentName(id, view.tree().language()));
  }

  /** The language of a segment's name where it is not the page's; else null. */
  String segmentLanguage(String id) {
    String page = view.tree().language();
    return view.call().figures().isNamedIn(id, page)
        ? null
        : LanguageTags.ofName(segment(id), page);
  }

  /** A value in a table of this unit, e.g. "113.4"; the words where it has no number. */
  String value(Figure figure, FigureUnits.Unit unit) {
    String value = units.value(figure, unit);
    return value == null ? said(figure) : value;
  }

  /** A change in a table of this unit, signed: "+6%", "+2% QoQ". */
  String change(Figure figure, FigureUnits.Unit unit) {
    String change = figure.value() == null ? value(figure, unit) : units.change(figure, unit);
    boolean sequential = figure.comparison() == Figure.Comparison.QOQ;
    return sequential ? view.text("figure.sequential", change) : change;
  }

  /** A change of a loss: "loss 38% smaller". Direction is that of the metric, not of the loss. */
  String changeOfLoss(Figure figure, FigureUnits.Unit unit) {
    boolean plain = figure.value() == null || figure.direction() == null;
    return plain ? value(figure, unit) : units.changeOfLoss(figure, unit);
  }

  /** The words that state the figure. */
  String said(Figure figure) {
    return view.conversation().text(figure.span());
  }

  /** The words of time that a figure was said with, where they tell no fiscal period; or null. */
  String when(Figure figure) {
    return figure.period() == null ? figure.periodAsSaid() : null;
  }

  /** Comparison, period and kind in words; null where nothing is known. */
  String detail(Figure figure) {
    String line =
        Stream.of(
                figure.kind() == Figure.Kind.GUIDANCE ? view.text("figure.guidance") : null,
                figure.comparison() == null
                    ? null
                    : view.text("comparison." + figure.comparison().key().toLowerCase(Locale.ROOT)),
                figure.period() == null
                    ? null
                    : PeriodLabel.of(figure.period()).text(view.messages()))
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(view.text("list.semicolon")));
    return line.isEmpty() ? null : line;
  }
}
