package org.callpress.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.callpress.source.Span;

/**
 * Ranges that words make: one end is no change or lies the other way ("down 1% to flat", "flat to
 * up 2%", "down 2% to up 1%"), or both lie as far off a middle ("$2.4 billion, plus or minus 2%").
 */
final class WordedRanges {
  /** Characters between an amount and "plus or minus" that are only a comma and a space. */
  private static final int NEAR = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Token> tokens;
  private final List<Token> joined = new ArrayList<>();
  private int at;

  private WordedRanges(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Token> join(List<Token> tokens) {
    boolean any = tokens.stream().anyMatch(token -> token.is(Cue.FLAT) || token.is(Cue.TOLERANCE));
    boolean ways = tokens.stream().anyMatch(token -> token.is(Cue.DOWN));
    return any || ways ? new WordedRanges(tokens).join() : tokens;
  }

  private List<Token> join() {
    while (at < tokens.size()) {
      if (!fromFlat() && !fromChange() && !aroundMiddle()) {
        joined.add(tokens.get(at));
        at++;
      }
    }
    return joined;
  }

  /** "Flat to up 2%" */
  private boolean fromFlat() {
    int way = at + 2;
    int end = numberBehind(way);
    if (!is(at, Cue.FLAT) || !isLink(at + 1) || end < 0) {
      return false;
    }
    Quantity said = tokens.get(end).quantity();
    joined.add(tokens.get(way));
    add(said.between(BigDecimal.ZERO, said.value()), at, end);
    return true;
  }

  /** "Down 1% to flat", "down 2% to up 1%" */
  private boolean fromChange() {
    int end = numberBehind(at);
    if (end < 0 || !isLink(end + 1)) {
      return false;
    }
    Quantity said = tokens.get(end).quantity();
    int other = numberBehind(end + 2);
    if (is(end + 2, Cue.FLAT)) {
      joined.add(tokens.get(at));
      add(said.between(BigDecimal.ZERO, said.value()), end, end + 2);
      return true;
    }
    if (other < 0 || !is(at, Cue.DOWN) || !is(end + 2, Cue.UP)) {
      return false;
    }
    joined.add(tokens.get(end + 2));
    Quantity high = tokens.get(other).quantity();
    add(high.between(said.value().negate(), high.value()), end, other);
    return true;
  }

  /** "21%, plus or minus 50 basis points" */
  private boolean aroundMiddle() {
    int word = is(at + 1, Cue.COMMA) ? at + 2 : at + 1;
    if (!isNumber(at) || !is(word, Cue.TOLERANCE) || !isNumber(word + 1)) {
      return false;
    }
    Quantity middle = tokens.get(at).quantity();
    BigDecimal apart = apart(middle, tokens.get(word + 1).quantity());
    if (apart == null) {
      return false;
    }
    BigDecimal low = middle.value().subtract(apart);
    boolean next = tokens.get(word).span().start() - middle.span().end() <= NEAR;
    Quantity range = middle.between(low, middle.value().add(apart));
    joined.add(tokens.get(at).with(next ? range.at(span(at, word + 1)) : range));
    at = word + 2;
    return true;
  }

  /** How far off the middle, in its unit; or null where the two do not fit. */
  private static BigDecimal apart(Quantity middle, Quantity off) {
    if (middle.isPercent() && off.isPoints()) {
      return "bps".equals(off.unit()) ? off.value().divide(HUNDRED) : off.value();
    }
    if (off.isPercent() && !middle.isPercent()) {
      return middle.value().multiply(off.value()).divide(HUNDRED);
    }
    boolean same = off.unit() == null || off.unit().equals(middle.unit());
    return same ? off.value() : null;
  }

  private void add(Quantity range, int from, int to) {
    joined.add(tokens.get(to).with(range.at(span(from, to))));
    at = to + 1;
  }

  private Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to).span());
  }

  /** The number behind a word of change, with nothing but a hedge between; or -1. */
  private int numberBehind(int way) {
    if (!is(way, Cue.UP) && !is(way, Cue.DOWN)) {
      return -1;
    }
    int number = is(way + 1, Cue.HEDGES) ? way + 2 : way + 1;
    return isNumber(number) ? number : -1;
  }

  private boolean isLink(int index) {
    boolean between = is(index, Cue.AND) && at > 0 && is(at - 1, Cue.BETWEEN);
    return is(index, Cue.RANGE_WORDS) || between;
  }

  private boolean isNumber(int index) {
    return index < tokens.size()
        && tokens.get(index).quantity() != null
        && tokens.get(index).quantity().value() != null;
  }

  private boolean is(int index, Cue cue) {
    return index < tokens.size() && tokens.get(index).is(cue);
  }
}
