package org.callpress.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.callpress.source.Scripts;

/**
 * Numbers without a unit. Only two kinds are figures: a count of something that companies count
 * ("400 stores", but not "Office 365 users"), and a decimal that was stated as a percentage
 * elsewhere in the call ("this 0.6 charge").
 */
final class Bare {
  private static final int FURTHEST_NOUN = 3;
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private Bare() {}

  /** The quantity that the number at an index is, or null. */
  static Quantity promoted(List<Token> tokens, int index, Set<BigDecimal> percents) {
    Quantity number = tokens.get(index).quantity();
    if (number.value() == null || !number.digits()) {
      return null;
    }
    if (number.value().scale() > 0) {
      boolean counts = isCounted(tokens, index); // "1.5 gigawatts"
      return percents.contains(number.value()) && !counts ? number.withUnit("%") : null;
    }
    boolean named =
        index > 1 && tokens.get(index - 1).is(Cue.WORD) && tokens.get(index - 1).isCapitalised();
    return !named && !isYear(number) && isCounted(tokens, index) ? number.withUnit("count") : null;
  }

  /** Whether a number without a unit is a year of our time. */
  static boolean isYear(Quantity number) {
    return number.unit() == null
        && number.scale() == null
        && number.value() != null
        && number.value().compareTo(FIRST_YEAR) >= 0
        && number.value().compareTo(LAST_YEAR) <= 0;
  }

  private static boolean isCounted(List<Token> tokens, int index) {
    int noun = index + 1;
    boolean classified = noun < tokens.size() && tokens.get(noun).is(Cue.CLASSIFIERS);
    if (classified && index > 0 && tokens.get(index - 1).is(Cue.COUNTED)) {
      return true; // "经销商3150家"
    }
    if (classified && noun + 1 < tokens.size()) {
      return tokens.get(noun + 1).is(Cue.COUNTED);
    }
    for (int i = index + 1; i < Math.min(tokens.size(), index + 1 + FURTHEST_NOUN); i++) {
      if (tokens.get(i).is(Cue.COUNTED)) {
        return true;
      }
      boolean han = Scripts.isHan(tokens.get(i).text().codePointAt(0));
      if (han || !tokens.get(i).is(Cue.WORD) && !tokens.get(i).is(Cue.NEUTRAL)) {
        return false;
      }
    }
    return false;
  }
}
