package org.callpress.site.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.callpress.call.Figure;
import org.callpress.config.Messages;
import org.callpress.site.Tree;
import org.callpress.site.Wording;

/** How a language writes figures, whichever call they are from: metrics, units, scales, signs. */
final class FigureUnits {
  /** Powers of ten that languages have a word for: thousand, 万, million, 亿, billion, trillion. */
  private static final List<Integer> SCALES = List.of(12, 9, 8, 6, 4, 3);

  private static final Set<String> COUNTS = Set.of("shares", "ADS", "count");

  /** Counts are written in full below this power of ten. */
  private static final int FEWEST_ZEROS = 4;

  private static final int MILLIONS = 6;

  private final Messages messages;
  private final Wording wording;

  FigureUnits(Tree tree) {
    this.messages = tree.messages();
    this.wording = tree.wording();
  }

  /** "Revenue", else the words that were said, with a capital. */
  String metric(Figure figure) {
    return figure.isAtConstantRates()
        ? messages.text("metric.at-constant-rates", name(figure))
        : name(figure);
  }

  private String name(Figure figure) {
    String key = "metric." + figure.plainMetric();
    if (messages.has(key)) {
      return messages.text(key);
    }
    return capital(figure.metricAsSaid() != null ? figure.metricAsSaid() : figure.plainMetric());
  }

  /** "non-GAAP"; null where there is none or the metric's own name says it. */
  String basis(Figure figure) {
    if (figure.basis() == null) {
      return null;
    }
    String key = figure.basis().key().toLowerCase(Locale.ROOT);
    return figure.metric().startsWith(key + "-") ? null : messages.text("basis." + key);
  }

  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }

  static boolean isMoney(Figure figure) {
    return figure.unit() != null && Figure.isCurrency(figure.unit());
  }

  /**
   * What the money of a table is measured in.
   *
   * @param currency of most figures, or null where none is money
   * @param exponent power of ten that values are divided by
   */
  record Unit(String currency, int exponent) {
    /** Of no table: each amount brings its own currency and scale. */
    static final Unit OWN = new Unit(null, 0);
  }

  /** The currency of most of these figures and the scale in which most of them would be said. */
  Unit unit(Collection<Figure> figures) {
    Map<String, Long> counts =
        figures.stream()
            .filter(FigureUnits::isMoney)
            .collect(Collectors.groupingBy(Figure::unit, TreeMap::new, Collectors.counting()));
    String currency = most(counts);
    Map<Integer, Long> scales =
        figures.stream()
            .filter(f -> f.value() != null && f.unit() != null && f.unit().equals(currency))
            .collect(
                Collectors.groupingBy(
                    f -> exponent(f.value().abs()),
                    () -> new TreeMap<Integer, Long>(Comparator.reverseOrder()),
                    Collectors.counting()));
    Integer scale = most(scales);
    return new Unit(currency, scale == null ? 0 : scale);
  }

  /** The most frequent, of several the first; null where there is none. */
  private static <K> K most(Map<K, Long> counts) {
    K most = null;
    for (Map.Entry<K, Long> entry : counts.entrySet()) {
      most = most == null || entry.getValue() > counts.get(most) ? entry.getKey() : most;
    }
    return most;
  }

  private int exponent(BigDecimal largest) {
    for (int scale : SCALES) {
      if (messages.has("scale." + scale)
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
        : messages.text(
            "unit.scaled", currency(unit.currency()), messages.text("scale." + unit.exponent()));
  }

  private String currency(String code) {
    String key = "unit." + code;
    return messages.has(key) ? messages.text(key) : code;
  }

  /**
   * A value in a table of this unit, e.g. "113.4"; with its own unit where that differs; or null.
   */
  String value(Figure figure, Unit unit) {
    if (figure.value() == null) {
      return figure.low() != null && figure.high() != null
          ? messages.text(
              "figure.range",
              number(figure.low(), figure, unit),
              number(figure.high(), figure, unit))
          : null;
    }
    return number(figure.value(), figure, unit);
  }

  /** A value that is like a figure, with its unit: "−55.5%", "RMB 3.3 billion". */
  String amount(BigDecimal value, Figure like) {
    return number(value, like, Unit.OWN);
  }

  /** A change in a table of this unit, signed: "+6%". */
  String change(Figure figure, Unit unit) {
    String number = number(figure.value().abs(), figure, unit);
    if (figure.direction() == null) {
      return figure.value().signum() < 0 ? "\u2212" + number : number;
    }
    return (figure.direction() == Figure.Direction.UP ? "+" : "\u2212") + number;
  }

  /** A change of a loss: "loss 38% smaller". Direction is that of the metric, not of the loss. */
  String changeOfLoss(Figure figure, Unit unit) {
    boolean smaller = figure.direction() == Figure.Direction.UP;
    return messages.text(
        smaller ? "figure.loss-smaller" : "figure.loss-larger",
        number(figure.value().abs(), figure, unit));
  }

  private String number(BigDecimal value, Figure figure, Unit unit) {
    boolean shared = figure.unit() != null && figure.unit().equals(unit.currency());
    if (shared && !isTooSmall(value, unit)) {
      return scaled(value, figure, unit.exponent());
    }
    if (isMoney(figure)) {
      int exponent = exponent(value.abs());
      Unit own = new Unit(figure.unit(), exponent);
      return messages.text(
          "figure.money",
          name(own),
          currency(figure.unit()),
          scaled(value, figure, exponent),
          exponent == 0 ? "" : messages.text("scale." + exponent));
    }
    String key = figure.unit() == null ? null : "figure.in." + figure.unit();
    String written = isCounted(figure) ? counted(value, figure) : scaled(value, figure, 0);
    return key != null && messages.has(key) ? messages.text(key, written) : written;
  }

  /** Earnings per share in a table of billions: said in full, not as 0.00000002. */
  private boolean isTooSmall(BigDecimal value, Unit unit) {
    return value.signum() != 0 && unit.exponent() >= MILLIONS && exponent(value.abs()) == 0;
  }

  private static boolean isCounted(Figure figure) {
    return COUNTS.contains(figure.unit() == null ? "" : figure.unit());
  }

  /** "613 million", for shares and whatever else is counted; small numbers in full. */
  private String counted(BigDecimal value, Figure figure) {
    int exponent = exponent(value.abs());
    return exponent < FEWEST_ZEROS
        ? scaled(value, figure, 0)
        : messages.text(
            "figure.count", scaled(value, figure, exponent), messages.text("scale." + exponent));
  }

  /** A value in a power of ten, with all digits that were stated: "20.0" for "20.0 billion". */
  private String scaled(BigDecimal value, Figure figure, int exponent) {
    BigDecimal grain = figure.grain();
    boolean open = grain == null || grain.signum() == 0;
    int decimals = open ? 0 : exponent + grain.stripTrailingZeros().scale();
    return wording.number(value.scaleByPowerOfTen(-exponent), Math.max(0, decimals));
  }
}
