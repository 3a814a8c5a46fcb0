package org.callpress.config;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Figure;

/**
 * Which units a metric can be stated in, by its nature: no margin is an amount of money, no amount
 * per share runs into millions. A metric that no language knows may be money or a share, or a count
 * where a range was named.
 */
public final class MetricUnits {
  private static final Set<String> SHARES = Set.of("%", "pp", "bps");
  private static final Set<String> COUNTS = Set.of("count", "shares", "ADS");

  /** No share earns or pays more than this, in any currency. */
  private static final BigDecimal MOST_PER_SHARE = BigDecimal.valueOf(1_000_000);

  private static final Map<String, String> NATURES = new HashMap<>();

  static {
    for (Lexicon lexicon : Lexicon.all("figures")) {
      lexicon
          .map("metrics")
          .forEach((id, metric) -> NATURES.put(id, (String) ((Map<?, ?>) metric).get("nature")));
    }
  }

  private MetricUnits() {}

  /** Whether what a figure is said to be of can be stated in its unit at all. */
  public static boolean fit(Figure figure) {
    String unit = figure.unit() == null ? "" : figure.unit();
    boolean grows = unit.equals("%") && figure.direction() != null;
    return switch (NATURES.getOrDefault(figure.metric(), "")) {
      case "money" -> Figure.isCurrency(unit) || grows;
      case "per-share" -> Figure.isCurrency(unit) && isPerShare(figure) || grows;
      case "ratio" -> SHARES.contains(unit) || unit.equals("x");
      case "rate" -> SHARES.contains(unit);
      case "count" -> COUNTS.contains(unit) || grows;
      default -> Figure.isCurrency(unit) || SHARES.contains(unit) || figure.low() != null;
    };
  }

  private static boolean isPerShare(Figure figure) {
    BigDecimal value = figure.value() != null ? figure.value() : figure.high();
    return value == null || value.abs().compareTo(MOST_PER_SHARE) < 0;
  }
}
