package org.callpress.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which currency "$" and "¥" stand for in a call. Where it also names currencies that the sign may
 * stand for, those tell; a dollar is otherwise that of the United States. "US$1 billion" beside a
 * plain "$" that is said more often tells only that the plain one is another dollar.
 */
final class Signs {
  private static final String DOLLAR = "$";
  private static final String YEN = "¥";
  private static final List<String> OTHER_DOLLARS = List.of("HKD", "TWD", "CAD", "AUD", "SGD");

  private Signs() {}

  /**
   * The currency of each sign; a sign of which nothing tells is not among the keys.
   *
   * @param counts how often each currency and each sign is said
   */
  static Map<String, String> of(Map<String, Integer> counts) {
    Map<String, String> signs = new HashMap<>();
    String dollar = dollar(counts);
    if (dollar != null) {
      signs.put(DOLLAR, dollar);
    }
    boolean yuan = counts.containsKey("CNY");
    boolean yen = counts.containsKey("JPY");
    if (yuan != yen) {
      signs.put(YEN, yuan ? "CNY" : "JPY");
    }
    return Map.copyOf(signs);
  }

  /** How often a sign is said that may be that of several currencies. */
  static int count(Map<String, Integer> counts) {
    return counts.getOrDefault(DOLLAR, 0) + counts.getOrDefault(YEN, 0);
  }

  static String resolved(String unit, Map<String, Integer> counts) {
    return unit == null ? null : of(counts).getOrDefault(unit, unit);
  }

  private static String dollar(Map<String, Integer> counts) {
    int plain = counts.getOrDefault(DOLLAR, 0);
    int american = counts.getOrDefault("USD", 0);
    boolean others = OTHER_DOLLARS.stream().anyMatch(counts::containsKey) && american == 0;
    boolean another = american > 1 && plain > american;
    return others || another ? null : "USD";
  }
}
