package org.callpress.speakers;

import java.util.List;
import org.callpress.call.Side;
import org.callpress.call.Turn;
import org.callpress.source.Span;

/**
 * The smallest run of sentences that is given a speaker as a whole: inside one paragraph, in one
 * language, with at most one sign of a new speaker, at its head.
 *
 * @param index order in the call
 * @param printed whom the label names, or null where there is no label
 * @param analyst whom the last call for a question called, or null before the first
 * @param place where in its turn it stands
 * @param beforeOperator whether it ends its turn and the operator has the next
 * @param cutOff whether it ends in the middle of a sentence, as one who was interrupted
 * @param originalLeftOut whether the transcript says just before it that foreign words were left
 *     out
 * @param translated whether it is a written translation of what stands before it in the turn
 * @param marked whether the transcript itself marks it as interpreted
 */
record Unit(
    int index,
    Turn turn,
    List<Span> sentences,
    String language,
    Person printed,
    Person analyst,
    Place place,
    boolean questions,
    boolean beforeOperator,
    boolean cutOff,
    boolean originalLeftOut,
    boolean translated,
    boolean marked,
    Signs signs) {

  private static final int FOOT = 120;

  enum Place {
    TURN_START,
    PARAGRAPH_START,
    INSIDE
  }

  Span span() {
    return sentences.get(0).cover(sentences.get(sentences.size() - 1));
  }

  /** Where the label stands, or null where the turn has none. */
  Span labelSpan() {
    return turn.label() == null ? null : turn.label().span();
  }

  /** Whether it is a turn of its own of a few words, just before the operator's. */
  boolean foot() {
    return beforeOperator && place == Place.TURN_START && length() <= FOOT;
  }

  int length() {
    return sentences.stream().mapToInt(Span::length).sum();
  }

  Sign sign(Sign.Kind kind) {
    return signs.first(kind);
  }

  boolean has(Sign.Kind kind) {
    return sign(kind) != null;
  }

  boolean printedIs(Side side) {
    return printed != null && printed.is(side);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit unit && unit.index == index;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
