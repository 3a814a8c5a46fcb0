package org.callpress.figures;

import java.util.List;

/** Years that stand with words of time, or alone: "the third quarter of 2018", "in 2019". */
final class Years {
  /** Tokens between a quarter and its year: "quarter of our fiscal year 2018". */
  private static final int FURTHEST = 5;

  private Years() {}

  /** What the period at an index means, with the year that stands behind it. */
  static When when(List<Token> tokens, int index) {
    Token period = tokens.get(index);
    When when = When.of(period.term().period());
    boolean fiscal = period.is(Cue.FISCAL);
    for (int i = index + 1; i < Math.min(tokens.size(), index + FURTHEST); i++) {
      Token token = tokens.get(i);
      if (isYear(token)) {
        return when.in(token.quantity().value().intValue(), fiscal);
      }
      boolean yearly = token.is(Cue.PERIOD) && token.term().period().equals("year");
      boolean links = token.is(Cue.SEGMENT_LINKS) || token.is(Cue.DETERMINERS);
      if (!yearly && !links) {
        return when;
      }
      fiscal |= token.is(Cue.FISCAL);
    }
    return when;
  }

  static boolean isYear(Token token) {
    return token.quantity() != null && Bare.isYear(token.quantity());
  }

  /** A year that is a period of its own: "in 2019", "versus 2019", not the year of a date. */
  static boolean isAlone(List<Token> tokens, int index) {
    if (index == 0 || !isYear(tokens.get(index))) {
      return false;
    }
    Token before = tokens.get(index - 1);
    boolean leads =
        before.is(Cue.SEGMENT_LINKS)
            || before.is(Cue.PLACES)
            || before.is(Cue.COMPARED)
            || before.is(Cue.FROM)
            || before.is(Cue.BY)
            || before.is(Cue.HEDGES);
    boolean dated = index > 1 && (tokens.get(index - 2).is(Cue.MONTHS) || isDated(tokens, index));
    return leads && !dated && !(before.is(Cue.PERIOD));
  }

  /** "As of June 30 of 2019", "the quarter of 2019": the year belongs to what stands before. */
  private static boolean isDated(List<Token> tokens, int index) {
    for (int i = index - 1; i >= Math.max(0, index - FURTHEST); i--) {
      Token token = tokens.get(i);
      if (token.is(Cue.PERIOD) || token.is(Cue.MONTHS)) {
        return true;
      }
      if (!token.is(Cue.SEGMENT_LINKS) && !token.is(Cue.DETERMINERS) && !token.is(Cue.NUMBER)) {
        return false;
      }
    }
    return false;
  }
}
