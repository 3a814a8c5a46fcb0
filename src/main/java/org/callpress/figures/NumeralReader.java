package org.callpress.figures;

import java.math.BigDecimal;
import org.callpress.figures.QuantityWords.NumberWord;

/**
 * Reads one number at a place: digits, number words and words of size, in any mixture that a
 * language allows. "three hundred twenty million" and "三亿两千万" are the same grammar: digits are
 * multiplied into sections, sections by scales into the total.
 */
final class NumeralReader {
  /** No amount that a company states has more digits; longer runs are keys or noise. */
  private static final int MOST_DIGITS = 18;

  private static final BigDecimal TEN = BigDecimal.TEN;

  private final QuantityWords words;
  private final String text;
  private final int start;
  private final int limit;

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal pending;
  private BigDecimal openLow;
  private BigDecimal openHigh;
  private BigDecimal grain = BigDecimal.ONE;
  private BigDecimal factor = BigDecimal.ONE;
  private BigDecimal lastScale;
  private String more;
  private boolean open;
  private boolean digits;
  private boolean grouped;
  private int scaleStart = -1;
  private int at;

  private NumeralReader(QuantityWords words, String text, int start, int limit) {
    this.words = words;
    this.text = text;
    this.start = start;
    this.limit = limit;
    this.at = start;
  }

  /** The number that starts at a place of a folded text, or null. */
  static Numeral at(QuantityWords words, String text, int start, int limit) {
    return new NumeralReader(words, text, start, limit).read();
  }

  private Numeral read() {
    if (!literal() && !word()) {
      return null;
    }
    while (word()) {
      // each word moves on
    }
    return at == start ? null : numeral();
  }

  private Numeral numeral() {
    String scale = scaleStart < 0 ? null : text.substring(scaleStart, at).strip();
    if (open && openLow == null) {
      return scaleStart < 0
          ? null
          : new Numeral(at, null, null, null, BigDecimal.ZERO, factor, scale, false, false, more);
    }
    BigDecimal value = total.add(section).add(pending == null ? BigDecimal.ZERO : pending);
    boolean range = openLow != null;
    return new Numeral(
        at,
        range ? null : value,
        range ? openLow : null,
        range ? openHigh : null,
        grain,
        factor,
        scale,
        digits,
        grouped,
        more);
  }

  /** Digits: "1,234.5", ".5". */
  private boolean literal() {
    int end = at;
    int decimals = 0;
    int count = 0;
    StringBuilder plain = new StringBuilder();
    while (end < limit) {
      char c = text.charAt(end);
      if (isDigit(c)) {
        plain.append(c);
        count++;
        decimals += decimals > 0 ? 1 : 0;
      } else if (c == ',' && decimals == 0 && isGroup(end)) {
        grouped = true;
      } else if (c == '.' && decimals == 0 && end + 1 < limit && isDigit(text.charAt(end + 1))) {
        plain.append(c);
        decimals = 1;
      } else {
        break;
      }
      end++;
    }
    if (count == 0 || count > MOST_DIGITS) {
      return false;
    }
    pending = new BigDecimal(plain.toString());
    grain = BigDecimal.ONE.movePointLeft(Math.max(0, decimals - 1));
    digits = true;
    at = end;
    glued();
    return true;
  }

  /** A letter of size directly behind the digits: "5M". */
  private void glued() {
    if (at < limit && !Phrases.splitsWord(text, at + 1)) {
      BigDecimal size = words.gluedScale(text.charAt(at));
      if (size != null && Phrases.splitsWord(text, at)) {
        scaleStart = at;
        at++;
        scale(size);
      }
    }
  }

  private boolean word() {
    int from = at;
    while (from < limit && text.charAt(from) == ' ' && at > start) {
      from++;
    }
    if (openDigit(from) || beforeScale(from)) {
      return true;
    }
    Phrases.Match<NumberWord> match = words.numbers().at(text, from, limit);
    // a scale may be glued to its digits: "5.6bn"
    if (match == null && from == at && at > start && isDigit(text.charAt(at - 1))) {
      String glued = " " + text.substring(at, Math.min(limit, at + 12));
      match = words.gluedNumbers().at(glued, 1, glued.length());
      match = match == null ? null : new Phrases.Match<>(match.value(), at + match.end() - 1);
    }
    return match != null
        && !isNextNumber(match.value(), from)
        && take(match.value(), from, match.end());
  }

  /** "$2 million one-time": a word set apart from digits that is no size begins another number. */
  private boolean isNextNumber(NumberWord word, int from) {
    boolean sized = word.size() == NumberWord.Size.SCALE || word.size() == NumberWord.Size.POINT;
    return digits && from > at && !sized;
  }

  private boolean openDigit(int from) {
    if (open || pending != null || !words.isOpenDigit(text, from, limit)) {
      return false;
    }
    if (words.numbers().at(text, from + 1, limit) == null) {
      return false;
    }
    open = true;
    at = from + 1;
    if (section.signum() > 0) {
      BigDecimal last = grain;
      openLow = section;
      openHigh = section.add(last);
    }
    return true;
  }

  /** What may stand between a number and its size: "六十多亿", "十个亿". */
  private boolean beforeScale(int from) {
    boolean counts = pending != null || section.signum() > 0;
    boolean says = from < limit && words.isMore(text.charAt(from));
    if (!counts || open || !says && !(from < limit && words.isFiller(text.charAt(from)))) {
      return false;
    }
    Phrases.Match<NumberWord> next = words.numbers().at(text, from + 1, limit);
    if (next == null || next.value().size() != NumberWord.Size.SCALE) {
      return false;
    }
    more = says ? text.substring(from, from + 1) : more;
    at = from + 1;
    return true;
  }

  private boolean take(NumberWord word, int from, int end) {
    boolean taken =
        switch (word.size()) {
          case DIGIT -> digit(word.value());
          case MULTIPLIER -> multiplier(word.value(), from);
          case SCALE -> scaleWord(word.value(), from);
          case POINT -> point(end);
        };
    if (taken && word.size() != NumberWord.Size.POINT) {
      at = end;
    }
    return taken;
  }

  private boolean digit(BigDecimal value) {
    if (digits && at > start && scaleStart < 0 || open) {
      return false;
    }
    if (pending == null) {
      pending = value;
      grain = BigDecimal.ONE;
      return true;
    }
    // "twenty five"
    if (pending.compareTo(TEN) > 0
        && pending.remainder(TEN).signum() == 0
        && value.compareTo(TEN) < 0) {
      pending = pending.add(value);
      return true;
    }
    // "一两年": one to two
    if (openLow == null
        && section.signum() == 0
        && value.subtract(pending).compareTo(BigDecimal.ONE) == 0) {
      openLow = pending;
      openHigh = value;
      pending = null;
      return true;
    }
    return false;
  }

  private boolean multiplier(BigDecimal value, int from) {
    if (openLow != null && section.signum() == 0 && pending == null && !open) {
      openLow = openLow.multiply(value);
      openHigh = openHigh.multiply(value);
      markScale(from);
      return true;
    }
    if (pending == null && !open && (section.signum() > 0 || value.compareTo(TEN) != 0)) {
      return false;
    }
    if (!open) {
      section = section.add((pending == null ? BigDecimal.ONE : pending).multiply(value));
    }
    pending = null;
    grain = value;
    return true;
  }

  private boolean scaleWord(BigDecimal value, int from) {
    if (pending == null
        && section.signum() == 0
        && total.signum() == 0
        && !open
        && openLow == null) {
      return false;
    }
    markScale(from);
    scale(value);
    return true;
  }

  private void markScale(int from) {
    if (scaleStart < 0) {
      scaleStart = from;
    }
  }

  private void scale(BigDecimal value) {
    factor = lastScale != null && value.compareTo(lastScale) > 0 ? factor.multiply(value) : value;
    if (openLow != null) {
      openLow = openLow.multiply(value);
      openHigh = openHigh.multiply(value);
      lastScale = value;
      return;
    }
    BigDecimal part = section.add(pending == null ? BigDecimal.ZERO : pending);
    boolean grows = lastScale != null && value.compareTo(lastScale) > 0;
    total = grows ? total.add(part).multiply(value) : total.add(part.multiply(value));
    grain = grain.multiply(value);
    section = BigDecimal.ZERO;
    pending = null;
    lastScale = value;
  }

  /** "三点五": digits after a spoken decimal point. */
  private boolean point(int end) {
    if (pending == null || digits) {
      return false;
    }
    BigDecimal place = BigDecimal.ONE;
    BigDecimal value = pending;
    int next = end;
    while (true) {
      Phrases.Match<NumberWord> match = words.numbers().at(text, next, limit);
      if (match == null || match.value().size() != NumberWord.Size.DIGIT) {
        break;
      }
      place = place.movePointLeft(1);
      value = value.add(match.value().value().multiply(place));
      next = match.end();
    }
    if (next == end) {
      return false;
    }
    pending = value;
    grain = place;
    at = next;
    return true;
  }

  /** A comma before three digits, or before two and another such comma: "1,12,400". */
  private boolean isGroup(int comma) {
    int end = comma + 1;
    while (end < limit && isDigit(text.charAt(end))) {
      end++;
    }
    boolean opens = comma > 0 && isDigit(text.charAt(comma - 1));
    boolean lakhs = end - comma == 3 && end < limit && text.charAt(end) == ',' && isGroup(end);
    return opens && (end - comma == 4 || lakhs);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
