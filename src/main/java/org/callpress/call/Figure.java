package org.callpress.call;

import java.math.BigDecimal;
import org.callpress.source.Span;

/**
 * One stated quantity. "Cloud revenue was RMB 8.2 billion, an increase of 5%" holds a level
 * (8200000000 CNY) and a change (5 %) of it. What was not said is null; nothing is computed.
 *
 * @param id of its passage and its order there: "t4.1.f3"
 * @param span of the words that state it
 * @param sentence that it stands in
 * @param segment id of the reporting segment, or null where the whole company is meant or nothing
 *     tells
 * @param metric id of a known metric ("revenue"), else the noun phrase that was said ("paying
 *     members"), else {@link #UNKNOWN}
 * @param metricAsSaid the words for it, or null where none name it
 * @param value in units, sign included (a loss is negative), or null
 * @param low lower end of a range, or null
 * @param unit "CNY", "USD", "%", "pp", "bps", "shares", "ADS", "x", "count"
 * @param grain what the last stated digit counts, in units: 100000000 for "8.2 billion"; or null
 * @param scale as said ("billion", "亿"), or null
 * @param direction of the metric, not of a loss
 * @param period that it is of, "Q1 FY2025", "H1 FY2025", "9M FY2025", "FY2025"; null where that is
 *     not certain
 * @param periodAsSaid "the same quarter of 2023", or null
 * @param hedge "over", "approximately", …, or null
 * @param of id of the figure whose level this one changes or compares, or null
 * @param headline whether it stands in the call's main table
 */
public record Figure(
    String id,
    String passage,
    Span span,
    Span sentence,
    String segment,
    String metric,
    String metricAsSaid,
    Kind kind,
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    BigDecimal grain,
    String unit,
    String scale,
    Direction direction,
    Comparison comparison,
    Basis basis,
    String period,
    String periodAsSaid,
    String hedge,
    String of,
    boolean headline,
    Confidence confidence) {
  /**
   * Closes the metric of a change at constant rates of exchange: "revenue in constant currency".
   */
  public static final String AT_CONSTANT_RATES = " in constant currency";

  /** The metric of a figure of which the call does not say what it is. */
  public static final String UNKNOWN = "unknown";

  /**
   * Whether it is a change at constant rates of exchange, which is another than the reported one.
   */
  public boolean isAtConstantRates() {
    return metric.endsWith(AT_CONSTANT_RATES);
  }

  /** The metric without what says that it is at constant rates of exchange: "revenue". */
  public String plainMetric() {
    return isAtConstantRates()
        ? metric.substring(0, metric.length() - AT_CONSTANT_RATES.length())
        : metric;
  }

  /**
   * Whether a unit is money: a sign that several currencies share, or an ISO 4217 code: three
   * capital letters, which only ADS is besides.
   */
  public static boolean isCurrency(String unit) {
    return unit.equals("$")
        || unit.equals("¥")
        || unit.length() == 3
            && !unit.equals("ADS")
            && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  public enum Kind {
    LEVEL("level"),
    CHANGE("change"),
    RATIO("ratio"),
    RATIO_CHANGE("ratio-change"),
    COMPARISON("comparison"),
    GUIDANCE("guidance"),
    COUNT("count"),
    RATE("rate"),
    QUALITATIVE("qualitative");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** As the export writes it. */
    public String key() {
      return key;
    }
  }

  public enum Direction {
    UP,
    DOWN;

    /** As the export writes it: "up". */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public enum Comparison {
    YOY("YoY"),
    QOQ("QoQ");

    private final String key;

    Comparison(String key) {
      this.key = key;
    }

    /** As the export writes it. */
    public String key() {
      return key;
    }
  }

  public enum Basis {
    GAAP("GAAP"),
    NON_GAAP("non-GAAP");

    private final String key;

    Basis(String key) {
      this.key = key;
    }

    /** As the export writes it. */
    public String key() {
      return key;
    }
  }
}
