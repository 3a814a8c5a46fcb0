package org.callpress.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins two numbers that are one quantity: a range ("6-12 months", "5% to 7%", "between $90 and
 * $110 million") or an amount said in two units ("29 euros and 26 cents"). A change and the level
 * that it leads to ("fell 5% to 3%") are no range.
 */
final class Ranges {
  private Ranges() {}

  static List<Token> join(List<Token> tokens, Vocabulary words) {
    boolean expected = tokens.stream().anyMatch(token -> token.is(Cue.EXPECTED));
    List<Token> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int end = secondNumber(tokens, i);
      if (end > 0 && isCompound(tokens, i, end)) {
        joined.add(token.with(token.quantity().plus(tokens.get(end).quantity())));
        i = end;
      } else if (end > 0 && isRange(tokens, i, end, expected)) {
        joined.add(token.with(token.quantity().upTo(tokens.get(end).quantity())));
        i = end;
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  /** The index of the number that may end a range begun here, or -1. */
  private static int secondNumber(List<Token> tokens, int first) {
    if (!isNumber(tokens.get(first)) || first + 2 >= tokens.size()) {
      return -1;
    }
    return isNumber(tokens.get(first + 2)) ? first + 2 : -1;
  }

  /** "29 euros and 26 cents" is one amount. */
  private static boolean isCompound(List<Token> tokens, int first, int second) {
    Quantity whole = tokens.get(first).quantity();
    Quantity rest = tokens.get(second).quantity();
    return tokens.get(first + 1).is(Cue.AND)
        && whole.isMoney()
        && whole.scale() == null
        && !Quantity.SUBUNIT.equals(whole.unit())
        && (Quantity.SUBUNIT.equals(rest.unit()) || whole.unit().equals(rest.unit()))
        && !rest.currencyFirst()
        && rest.value().compareTo(BigDecimal.ONE) < 0;
  }

  private static boolean isNumber(Token token) {
    return token.quantity() != null && token.quantity().value() != null;
  }

  private static boolean isRange(List<Token> tokens, int first, int second, boolean expected) {
    Quantity low = tokens.get(first).quantity();
    Quantity high = tokens.get(second).quantity();
    Token between = tokens.get(first + 1);
    Token before = first == 0 ? null : tokens.get(first - 1);
    boolean bare = low.unit() == null;
    boolean fits =
        (bare || low.unit().equals(high.unit()) || high.unit() == null) && rises(low, high);
    if (!fits || tokens.get(second).is(Cue.NUMBER) && !low.currencyFirst()) {
      return false;
    }
    if (between.is(Cue.AND)) {
      return before != null && before.is(Cue.BETWEEN);
    }
    if (between.is(Cue.EITHER)) {
      return bare || high.isTime();
    }
    if (!between.is(Cue.RANGE_WORDS)) {
      return false;
    }
    boolean dash = between.text().length() == 1 && !Character.isLetter(between.text().charAt(0));
    boolean unfinished = bare || low.scale() == null && high.scale() != null;
    return dash || unfinished || !follows(before) || expected && !before.is(Cue.FROM);
  }

  /** Whether a number stands behind a word of change, so that "to" leads from it to a level. */
  private static boolean follows(Token before) {
    return before != null
        && (before.is(Cue.FROM) || before.is(Cue.UP) || before.is(Cue.DOWN) || before.is(Cue.BY));
  }

  private static boolean rises(Quantity low, Quantity high) {
    BigDecimal start = low.scale() == null ? low.value().multiply(high.factor()) : low.value();
    return start.signum() < 0
        ? start.compareTo(high.value()) < 0
        : start.compareTo(high.value().abs()) < 0;
  }
}
