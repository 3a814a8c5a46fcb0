package org.callpress.site.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callpress.call.Confidence;
import org.callpress.call.Figure;
import org.callpress.site.CallView;
import org.callpress.source.Span;

/** How a page writes figures: names of metrics, units, scales, signs. */
final class FigureWords {
  /** Powers of ten that languages have a word for: thousand, 万, million, 亿, billion, trillion. */
  private static final List<Integer> SCALES = List.of(12, 9, 8, 6, 4, 3);

  /** Characters of a sentence that a list shows on either side of a figure. */
  private static final int AROUND = 60;

  private static final Set<String> NOT_MONEY =
      Set.of("%", "pp", "bps", "shares", "ADS", "x", "count");

  private final CallView view;

  FigureWords(CallView view) {
    this.view = view;
  }

  /** "Revenue", else the words that were said, with a capital. */
  String metric(Figure figure) {
    String key = "metric." + figure.metric();
    if (view.messages().has(key)) {
      return view.text(key);
    }
    return capital(figure.metricAsSaid() != null ? figure.metricAsSaid() : figure.metric());
  }

  /** Metric, basis and segment on one line: "Adjusted EBITA, Cloud". */
  String what(Figure figure) {
    return Stream.of(metric(figure), segment(figure), basis(figure))
        .filter(part -> part != null)
        .distinct()
        .collect(Collectors.joining(view.text("list.comma")));
  }

  /** Metric and segment where they are known, not just the words around the figure; else null. */
  String known(Figure figure) {
    boolean named = view.messages().has("metric." + figure.metric());
    return named || figure.confidence() != Confidence.LOW ? what(figure) : segment(figure);
  }

  /** The sentence before the figure, shortened at its beginning. */
  String before(Figure figure) {
    String text = view.conversation().text(new Span(start(figure), figure.span().start()));
    String line = text.replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    if (length <= AROUND) {
      return line;
    }
    String cut = line.substring(line.offsetByCodePoints(0, length - AROUND));
    int space = cut.indexOf(' ');
    return "…" + (space >= 0 && space < AROUND / 2 ? cut.substring(space + 1) : cut);
  }

  /** The sentence after the figure, shortened at its end. */
  String after(Figure figure) {
    int end = Math.max(figure.span().end(), figure.sentence().end());
    String text = view.conversation().text(new Span(figure.span().end(), end));
    String line = text.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= AROUND) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, AROUND));
    int space = cut.lastIndexOf(' ');
    return (space > AROUND / 2 ? cut.substring(0, space) : cut) + "…";
  }

  private static int start(Figure figure) {
    return Math.min(figure.span().start(), figure.sentence().start());
  }

  /** The segment's name, or null for the company as a whole. */
  String segment(Figure figure) {
    return figure.segment() == null ? null : segment(figure.segment());
  }

  String segment(String id) {
    String name = view.call().figures().segmentNames().get(id);
    return capital(name != null ? name : id.replace('-', ' '));
  }

  private String basis(Figure figure) {
    return figure.basis() == null
        ? null
        : view.text("basis." + figure.basis().key().toLowerCase(Locale.ROOT));
  }

  private static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }

  static boolean isMoney(Figure figure) {
    return figure.unit() != null && !NOT_MONEY.contains(figure.unit()) && isCurrency(figure.unit());
  }

  private static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /**
   * What the money of a table is measured in.
   *
   * @param currency of most figures, or null where none is money
   * @param exponent power of ten that values are divided by
   */
  record Unit(String currency, int exponent) {}

  /** The currency of most of these figures and the largest scale that fits the largest of them. */
  Unit unit(Collection<Figure> figures) {
    Map<String, Long> counts =
        figures.stream()
            .filter(FigureWords::isMoney)
            .collect(Collectors.groupingBy(Figure::unit, TreeMap::new, Collectors.counting()));
    String currency = null;
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      currency =
          currency == null || entry.getValue() > counts.get(currency) ? entry.getKey() : currency;
    }
    String chosen = currency;
    BigDecimal largest =
        figures.stream()
            .filter(f -> f.value() != null && f.unit() != null && f.unit().equals(chosen))
            .map(f -> f.value().abs())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    return new Unit(currency, exponent(largest));
  }

  private int exponent(BigDecimal largest) {
    for (int scale : SCALES) {
      if (view.messages().has("scale." + scale)
          && largest.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale)) >= 0) {
        return scale;
      }
    }
    return 0;
  }

  /** "RMB billion"; null where nothing is money. */
  String name(Unit unit) {
    if (unit.currency() == null) {
      return null;
    }
    return unit.exponent() == 0
        ? currency(unit.currency())
        : view.text(
            "unit.scaled", currency(unit.currency()), view.text("scale." + unit.exponent()));
  }

  private String currency(String code) {
    String key = "unit." + code;
    return view.messages().has(key) ? view.text(key) : code;
  }

  /** A value in a table of this unit, e.g. "113.4"; with its own unit where that differs. */
  String value(Figure figure, Unit unit) {
    if (figure.value() == null) {
      return figure.low() != null && figure.high() != null
          ? view.text(
              "figure.range",
              number(figure.low(), figure, unit),
              number(figure.high(), figure, unit))
          : said(figure);
    }
    return number(figure.value(), figure, unit);
  }

  /** A change in a table of this unit, signed: "+6%". */
  String change(Figure figure, Unit unit) {
    if (figure.value() == null) {
      return value(figure, unit);
    }
    String number = number(figure.value().abs(), figure, unit);
    if (figure.direction() == null) {
      return figure.value().signum() < 0 ? "\u2212" + number : number;
    }
    return (figure.direction() == Figure.Direction.UP ? "+" : "\u2212") + number;
  }

  /** A change of a loss: "loss 38% smaller". Direction is that of the metric, not of the loss. */
  String changeOfLoss(Figure figure, Unit unit) {
    if (figure.value() == null || figure.direction() == null) {
      return value(figure, unit);
    }
    boolean smaller = figure.direction() == Figure.Direction.UP;
    return view.text(
        smaller ? "figure.loss-smaller" : "figure.loss-larger",
        number(figure.value().abs(), figure, unit));
  }

  private String number(BigDecimal value, Figure figure, Unit unit) {
    if (figure.unit() != null && figure.unit().equals(unit.currency())) {
      return view.wording().number(value.scaleByPowerOfTen(-unit.exponent()));
    }
    if (isMoney(figure)) {
      int exponent = exponent(value.abs());
      Unit own = new Unit(figure.unit(), exponent);
      return view.text(
          "figure.money",
          name(own),
          currency(figure.unit()),
          view.wording().number(value.scaleByPowerOfTen(-exponent)),
          exponent == 0 ? "" : view.text("scale." + exponent));
    }
    String written = view.wording().number(value);
    String key = figure.unit() == null ? null : "figure.in." + figure.unit();
    return key != null && view.messages().has(key) ? view.text(key, written) : written;
  }

  /** The words that state the figure. */
  String said(Figure figure) {
    return view.conversation().text(figure.span());
  }

  /** Comparison, period and kind in words; null where nothing is known. */
  String detail(Figure figure) {
    String line =
        Stream.of(
                figure.kind() == Figure.Kind.GUIDANCE ? view.text("figure.guidance") : null,
                figure.comparison() == null
                    ? null
                    : view.text("comparison." + figure.comparison().key().toLowerCase(Locale.ROOT)),
                figure.periodAsSaid() != null ? figure.periodAsSaid() : figure.period())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(view.text("list.semicolon")));
    return line.isEmpty() ? null : line;
  }
}
