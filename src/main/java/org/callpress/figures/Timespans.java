package org.callpress.figures;

import java.util.List;

/**
 * Tells a length of time that is stated ("break even within one to two years") from one that only
 * says when ("over the last three years", "60 days ago").
 */
final class Timespans {
  private Timespans() {}

  static boolean isFigure(List<Token> tokens, int index, boolean expected) {
    Token token = tokens.get(index);
    boolean past =
        index + 1 < tokens.size() && "past".equals(tokens.get(index + 1).term().period());
    boolean year = Bare.isYear(token.quantity().withUnit(null));
    if (year
        || past
        || isPast(tokens, index)
        || token.quantity().value() == null && !token.quantity().isRange()) {
      return false;
    }
    if (token.quantity().isRange()) {
      return true;
    }
    if (token.text().indexOf('-') > 0) {
      return false; // "a nine-month view"
    }
    int before = index - 1;
    while (before >= 0 && tokens.get(before).is(Cue.HEDGES)) {
      before--;
    }
    boolean when =
        before < 0 || tokens.get(before).is(Cue.TIMESPAN) || tokens.get(before).is(Cue.PERIOD);
    return expected && !when;
  }

  /** "Over the past 6 to 12 months". */
  private static boolean isPast(List<Token> tokens, int index) {
    return index > 0 && "past".equals(tokens.get(index - 1).term().period());
  }
}
