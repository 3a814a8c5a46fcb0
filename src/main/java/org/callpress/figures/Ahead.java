package org.callpress.figures;

import java.util.List;

/**
 * Looks behind a quantity for what it is of, where that is said after it: "a 5% increase in
 * revenue", "32% revenue growth", "$1.7 billion of free cash flow".
 */
final class Ahead {
  private static final int FURTHEST = 8;
  private static final int MOST_WORDS = 4;

  /**
   * @param subject the metric found, or null
   * @param change the token of growth or decline, or null
   * @param said whether words stand between that name an unknown metric; null where none do
   * @param from first token of those words
   * @param to one past their last
   * @param end index after all that was read
   */
  record Found(Subject subject, Token change, Boolean said, int from, int to, int end) {}

  private final List<Token> tokens;

  Ahead(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What is found from an index on, or null. */
  Found from(int start, Quantity quantity, Clause clause, boolean nounAllowed) {
    Found named = named(start, quantity);
    if (named != null) {
      return named;
    }
    Found rate = quantity.isPercent() ? rate(start) : null;
    if (rate != null) {
      return rate;
    }
    Found noun = nounAllowed && !quantity.isShares() ? noun(start) : null;
    if (noun != null) {
      return noun;
    }
    if (clause.relation.isChange()) {
      return linkedMetric(start, null);
    }
    if (clause.subject != null && isComparative(start)) {
      return new Found(null, tokens.get(start), null, -1, -1, start + 1);
    }
    if (quantity.isShares() && start < tokens.size() && isOfShares(tokens.get(start))) {
      return new Found(SubjectReader.at(tokens, start), null, null, -1, -1, start + 1);
    }
    if (quantity.isMultiple() && clause.subject != null && isOfMultiple(start)) {
      return new Found(null, null, null, -1, -1, start + 1); // "or 1.3 times EBITDA"
    }
    if (quantity.isPercent() && clause.subject != null && !clause.relation.isChange()) {
      return share(start);
    }
    boolean settled = clause.subject != null && clause.relation != Relation.NONE;
    return settled ? null : linkedMetric(start, null);
  }

  /** "80 basis points higher" */
  private boolean isComparative(int index) {
    Token token = index < tokens.size() ? tokens.get(index) : null;
    Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
    boolean compared =
        next != null && next.is(Cue.PERIOD) && Years.when(tokens, index + 1).isEarlier();
    boolean way = token != null && (token.is(Cue.UP) || token.is(Cue.DOWN));
    boolean side = token != null && (token.is(Cue.OVER) || token.is(Cue.UNDER));
    return way && token.is(Cue.COMPARATIVES) || side && compared;
  }

  private boolean isOfMultiple(int index) {
    return index < tokens.size() && tokens.get(index).is(Cue.METRIC);
  }

  /** "A 10% operating margin", "84 million estimated diluted shares outstanding" */
  private Found named(int start, Quantity quantity) {
    int at = start;
    while (at < Math.min(tokens.size(), start + MOST_WORDS) && isBetween(tokens.get(at))) {
      at++;
    }
    if (at >= tokens.size() || !tokens.get(at).is(Cue.METRIC)) {
      return null;
    }
    Metric.Nature nature = tokens.get(at).metric().nature();
    boolean ratio = nature == Metric.Nature.RATIO && quantity.isPercent() && hasArticle(start - 1);
    boolean counted = quantity.unit() == null && quantity.scale() != null;
    if (!ratio && !(counted && nature == Metric.Nature.COUNT)) {
      return null;
    }
    return new Found(SubjectReader.at(tokens, at), null, null, -1, -1, at + 1);
  }

  private static boolean isBetween(Token token) {
    return token.is(Cue.GAAP)
        || token.is(Cue.NON_GAAP)
        || token.is(Cue.NEUTRAL)
        || token.is(Cue.EXPECTED) && !token.is(Cue.LEVEL);
  }

  /** "A 10% …", "a record 10% …" */
  private boolean hasArticle(int quantity) {
    int at = quantity - 1;
    while (at > 0 && (tokens.get(at).is(Cue.HEDGES) || tokens.get(at).is(Cue.NEUTRAL))) {
      if (tokens.get(at).is(Cue.DETERMINERS)) {
        return true;
      }
      at--;
    }
    return at >= 0 && tokens.get(at).is(Cue.DETERMINERS);
  }

  private static boolean isOfShares(Token token) {
    return token.is(Cue.METRIC) || token.is(Cue.BEHIND);
  }

  private Found noun(int start) {
    Subject subject = null;
    int words = 0;
    int firstWord = -1;
    for (int i = start; i < Math.min(tokens.size(), start + FURTHEST); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.NOUNS)) {
        return found(subject, token, firstWord, i);
      }
      if (token.is(Cue.METRIC)) {
        subject = SubjectReader.at(tokens, i);
      } else if (token.is(Cue.WORD) || token.is(Cue.SEGMENT) || token.is(Cue.SEGMENT_HEADS)) {
        words++;
        firstWord = firstWord < 0 ? i : firstWord;
      } else if (!token.is(Cue.NEUTRAL)
          && !token.is(Cue.YOY)
          && !token.is(Cue.QOQ)
          && !token.is(Cue.CONSTANT_RATES)
          && !token.is(Cue.EXCLUDING)) {
        return null;
      }
      if (words > MOST_WORDS) {
        return null;
      }
    }
    return null;
  }

  /** "0.6% of GMV for the service fee": the rate is what it is for, not what it is of. */
  private Found rate(int start) {
    Found of = linkedMetric(start, null);
    int last = of == null ? 0 : Math.min(tokens.size(), of.end() + MOST_WORDS);
    for (int i = start + 2; i < last; i++) {
      Token token = tokens.get(i);
      boolean rate = token.is(Cue.METRIC) && token.metric().nature() == Metric.Nature.RATE;
      int link = tokens.get(i - 1).is(Cue.DETERMINERS) ? i - 2 : i - 1;
      if (rate && link > start && tokens.get(link).is(Cue.SEGMENT_LINKS)) {
        return new Found(SubjectReader.at(tokens, i), null, null, -1, -1, i + 1);
      }
    }
    return null;
  }

  /** "60% of revenue": the metric behind it is only what the share is of. */
  private Found share(int start) {
    Found of = linkedMetric(start, null);
    return of == null ? null : new Found(null, null, null, -1, -1, of.end());
  }

  private Found found(Subject subject, Token noun, int firstWord, int at) {
    if (subject != null) {
      Subject placed = isPlaced(at + 1) ? subject.narrowed() : subject;
      return new Found(placed, noun, null, -1, -1, at + 1);
    }
    Found behind = linkedMetric(at + 1, noun);
    if (behind != null) {
      return behind;
    }
    Boolean said = firstWord < 0 ? null : Boolean.TRUE;
    return new Found(null, noun, said, firstWord, at, at + 1);
  }

  /** "Revenue growth in our boats business": a part that is named behind it. */
  private boolean isPlaced(int link) {
    int name = link + 1;
    while (name < tokens.size() && tokens.get(name).is(Cue.DETERMINERS)) {
      name++;
    }
    boolean names =
        name < tokens.size()
            && (tokens.get(name).is(Cue.WORD)
                || tokens.get(name).is(Cue.COUNTED)
                || tokens.get(name).segment() != null);
    return names && tokens.get(link).is(Cue.SEGMENT_LINKS);
  }

  /** "… of free cash flow", "… in our outstanding shares". */
  private Found linkedMetric(int start, Token noun) {
    int at = start;
    while (at < tokens.size() && (tokens.get(at).is(Cue.YOY) || tokens.get(at).is(Cue.QOQ))) {
      at++;
    }
    if (at >= tokens.size() || !tokens.get(at).is(Cue.SEGMENT_LINKS)) {
      return null;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + FURTHEST); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.METRIC)) {
        Subject subject = SubjectReader.at(tokens, i);
        return new Found(subject, noun, null, -1, -1, Math.max(i + 1, subject.end()));
      }
      if (!token.is(Cue.WORD)
          && !token.is(Cue.NEUTRAL)
          && !token.is(Cue.DETERMINERS)
          && !token.is(Cue.OTHERS)
          && !token.is(Cue.SEGMENT)
          && !token.is(Cue.NON_GAAP)
          && !token.is(Cue.GAAP)
          && !token.is(Cue.POSSESSIVE)
          && !token.is(Cue.WHOLE)
          && !token.is(Cue.SEGMENT_HEADS)) {
        return null;
      }
    }
    return null;
  }
}
