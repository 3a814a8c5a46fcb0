package org.callpress.figures;

import java.util.List;

/**
 * Finds what a quantity is of in a language that writes its words together, by the nouns that name
 * what is measured or counted: behind the quantity ("5.7亿元的召回款", "28.8万把枪") or before it in the
 * same clause ("等待的成本大概是每个月3500万元"). A verb is never taken for a name.
 */
final class NounPhrases {
  private static final int MOST_WORDS = 4;

  private final Vocabulary words;
  private final List<Token> tokens;
  private final Segment segment;

  /**
   * @param segment that the sentence opens with, or null
   */
  NounPhrases(Vocabulary words, List<Token> tokens, Segment segment) {
    this.words = words;
    this.tokens = tokens;
    this.segment = segment;
  }

  /**
   * The subject of the quantity at an index, where it is nearer than the one that the clause speaks
   * of; or null.
   *
   * @param end index after the quantity and its hedge
   * @param spoken what the clause speaks of, or null
   */
  Subject of(int index, int end, Quantity quantity, Subject spoken) {
    int head = headBefore(index, isCount(quantity));
    boolean lossable = spoken != null && spoken.metric() != null && !spoken.metric().positive();
    boolean ofSpoken = is(head, Cue.LOSS) && lossable;
    boolean nearer = head >= 0 && !ofSpoken && (spoken == null || head >= spoken.end());
    Subject before = nearer ? named(first(head), head + 1) : null;
    if (before != null && isAdjacent(head, index)) {
      return before;
    }
    Subject behind = quantity.isPercent() || quantity.isTime() ? null : behind(end, quantity);
    return behind != null ? behind : before;
  }

  /**
   * Whether a quantity is of what was spoken of before it: in the same clause, in one that names
   * nothing else, or in a sentence that opens with it as its topic ("服务费，快充现在是四毛一").
   */
  boolean carries(int index, Subject spoken) {
    boolean topic = is(spoken.end(), Cue.COMMA) && !isCount(tokens.get(index).quantity());
    int at = index - 1;
    while (at >= spoken.end() && !is(at, Cue.COMMA)) {
      at--;
    }
    int from = spoken.metric() == null ? spoken.end() : at + 1;
    return topic
        || at < spoken.end()
        || tokens.subList(from, index).stream().noneMatch(NounPhrases::names);
  }

  /** A share is one of what is measured, not of cars and drivers that were counted before it. */
  boolean fits(Subject spoken, Quantity quantity) {
    return spoken.metric() != null || !quantity.isPercent() || words.isMeasure(spoken.id());
  }

  private static boolean names(Token token) {
    return !isSilent(token)
        && !token.is(Cue.VERBS)
        && !token.is(Cue.LOSS)
        && !token.is(Cue.PROFIT)
        && !token.is(Cue.COMMA)
        && !token.is(Cue.CLASSIFIERS)
        && !token.is(Cue.COUNTED)
        && token.quantity() == null;
  }

  /**
   * The noun that a sentence opens with as its topic, where a comma stands at an index; or null.
   */
  Subject topic(int comma) {
    int head = headBefore(comma, false);
    return head < 0 || is(head, Cue.LOSS) ? null : named(first(head), head + 1);
  }

  private static boolean isCount(Quantity quantity) {
    return quantity.unit() == null || "count".equals(quantity.unit());
  }

  private boolean isAdjacent(int head, int index) {
    return tokens.subList(head + 1, index).stream().allMatch(token -> token.is(Cue.HEDGES));
  }

  private Subject behind(int end, Quantity quantity) {
    int at = end;
    boolean linked = is(at, Cue.POSSESSIVE);
    boolean classified = is(at, Cue.CLASSIFIERS);
    at += linked || classified ? 1 : 0;
    if (is(at, Cue.METRIC)) {
      return SubjectReader.at(tokens, at);
    }
    int to = at;
    while (isName(to) && to - at < MOST_WORDS) {
      to++;
    }
    boolean counted = isCount(quantity) && to > at && (classified || is(at, Cue.COUNTED));
    boolean measured = linked && to > at && words.isMeasure(Unknown.words(tokens, at, to));
    return counted || measured ? named(at, to) : null;
  }

  /** The last noun before an index that names what is measured, with nothing but verbs between. */
  private int headBefore(int index, boolean counts) {
    int at = index - 1;
    while (at >= 0 && (isSilent(tokens.get(at)) || tokens.get(at).is(Cue.VERBS))) {
      at--;
    }
    if (at >= 0 && isName(at) && is(beforeName(at), Cue.THAN)) {
      return headBefore(beforeName(at), counts);
    }
    return at >= 0 && isHead(at, counts) ? at : -1;
  }

  /** Past the noun that ends at an index, and its owner: the 比 of "比他们的采购价". */
  private int beforeName(int last) {
    int at = first(last) - 1;
    while (is(at, Cue.POSSESSIVE) || is(at, Cue.VERBS) && !is(at, Cue.THAN)) {
      at--;
    }
    return at;
  }

  /** Whether a word names nothing, but only says when, how much or which way. */
  private static boolean isSilent(Token token) {
    return token.is(Cue.HEDGES)
        || token.is(Cue.HEDGES_AFTER)
        || token.is(Cue.LEVEL)
        || token.is(Cue.NEUTRAL)
        || token.is(Cue.UP)
        || token.is(Cue.DOWN)
        || token.is(Cue.NARROWED)
        || token.is(Cue.WIDENED)
        || token.is(Cue.TO)
        || token.is(Cue.FROM)
        || token.is(Cue.EXPECTED)
        || token.is(Cue.COMPARED)
        || token.is(Cue.INCLUDING)
        || token.is(Cue.RESPECTIVELY)
        || token.is(Cue.PERIOD)
        || token.is(Cue.YOY)
        || token.is(Cue.QOQ);
  }

  private boolean isHead(int index, boolean counts) {
    boolean name = isName(index) && words.isMeasure(Unknown.words(tokens, first(index), index + 1));
    return name || is(index, Cue.LOSS) || counts && is(index, Cue.COUNTED);
  }

  private int first(int head) {
    int first = head;
    while (head - first < MOST_WORDS && opensName(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean opensName(int index) {
    return isName(index) || is(index, Cue.OTHERS) || is(index, Cue.METRIC);
  }

  private boolean isName(int index) {
    return is(index, Cue.WORD) || is(index, Cue.COUNTED);
  }

  private boolean is(int index, Cue cue) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(cue);
  }

  private Subject named(int from, int to) {
    return new Unknown(tokens, segment).subject(from, to);
  }
}
