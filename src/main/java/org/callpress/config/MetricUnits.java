package org.callpress.config;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Figure;
import org.callpress.source.Scripts;

/**
 * Which units a metric can be stated in, by its nature: no margin is an amount of money, no amount
 * per share runs into millions. Words that no language knows are a metric where they end as the
 * name of one does ("product revenue", "产品收入"), or where a segment is said to grow.
 */
public final class MetricUnits {
  private static final Set<String> SHARES = Set.of("%", "pp", "bps");
  private static final Set<String> COUNTS = Set.of("count", "shares", "ADS");

  /** No share earns or pays more than this, in any currency. */
  private static final BigDecimal MOST_PER_SHARE = BigDecimal.valueOf(1_000_000);

  private static final Map<String, String> NATURES = new HashMap<>();

  /** Of the names of metrics without their first words: "revenue", "gross margin", "margin". */
  private static final Map<String, String> ENDINGS = new HashMap<>();

  static {
    for (Lexicon lexicon : Lexicon.all("figures")) {
      lexicon.map("metrics").forEach((id, metric) -> add(id, (Map<?, ?>) metric));
    }
  }

  private static void add(String id, Map<?, ?> metric) {
    String nature = (String) metric.get("nature");
    NATURES.put(id, nature);
    for (Object name : (List<?>) metric.get("names")) {
      String words = String.valueOf(name);
      ENDINGS.putIfAbsent(words, nature);
      ENDINGS.putIfAbsent(words.substring(words.lastIndexOf(' ') + 1), nature);
    }
  }

  private MetricUnits() {}

  /** Whether what a figure is said to be of can be stated in its unit at all. */
  public static boolean fit(Figure figure) {
    String unit = figure.unit() == null ? "" : figure.unit();
    boolean grows = unit.equals("%") && figure.direction() != null;
    return isRange(figure)
        && switch (nature(figure.metric())) {
          case "money" -> Figure.isCurrency(unit) || grows;
          case "per-share" -> Figure.isCurrency(unit) && isPerShare(figure) || grows;
          case "ratio" -> SHARES.contains(unit) || unit.equals("x");
          case "rate" -> SHARES.contains(unit);
          case "count" -> COUNTS.contains(unit) || grows;
          default -> grows && figure.segment() != null;
        };
  }

  /** "By $0.05 to $7.05" is no range, nor is any other whose ends are of two orders of size. */
  private static boolean isRange(Figure figure) {
    boolean positive = figure.low() != null && figure.high() != null && figure.low().signum() > 0;
    return !positive || figure.high().compareTo(figure.low().multiply(BigDecimal.TEN)) < 0;
  }

  private static String nature(String metric) {
    String known = NATURES.get(metric);
    String words = metric.toLowerCase(Locale.ROOT);
    for (int at = 0; known == null && at < words.length(); at++) {
      boolean starts = at == 0 || words.charAt(at - 1) == ' ' || Scripts.isHan(words.charAt(at));
      known = starts ? ENDINGS.get(words.substring(at)) : null;
    }
    return known == null ? "" : known;
  }

  private static boolean isPerShare(Figure figure) {
    BigDecimal value = figure.value() != null ? figure.value() : figure.high();
    return value == null || value.abs().compareTo(MOST_PER_SHARE) < 0;
  }
}
