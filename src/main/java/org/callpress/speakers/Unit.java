package org.callpress.speakers;

import java.util.List;
import org.callpress.call.Side;
import org.callpress.call.Turn;
import org.callpress.source.Scripts;
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
 * @param leftOut by whose label the transcript says just before it that foreign words were left
 *     out, or null
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
    Person leftOut,
    boolean translated,
    boolean marked,
    Signs signs) {

  private static final int FOOT = 120;

  /** What is announced begins after so many characters. */
  private static final int ANNOUNCEMENT = 15;

  /** Longer words hold more than what runs the call. */
  private static final int PROCEDURE = 600;

  /** Longer words to a colleague say more than who is next. */
  private static final int ASIDE = 60;

  enum Place {
    TURN_START,
    PARAGRAPH_START,
    INSIDE
  }

  /** The same words, taken for another language. */
  Unit in(String other, Signs read) {
    return new Unit(
        index,
        turn,
        sentences,
        other,
        printed,
        analyst,
        place,
        questions,
        beforeOperator,
        cutOff,
        leftOut,
        translated,
        marked,
        read);
  }

  /**
   * Whether foreign words just before it were left out that somebody else may render; who asks in
   * two languages does so alone, unless a voice without a name comes next.
   */
  boolean originalLeftOut() {
    return leftOut != null && (!leftOut.is(Side.ANALYST) || leftOutByAnother());
  }

  /** Whether a turn of somebody else holds nothing but the mark of left out words. */
  boolean leftOutByAnother() {
    boolean nameless = printedIs(Side.UNIDENTIFIED) || printedIs(Side.INTERPRETER);
    return leftOut != null
        && !leftOut.equals(printed)
        && (leftOut.is(Side.COMPANY) || leftOut.is(Side.ANALYST) && nameless);
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

  /** A few words of the questions that thank one colleague or call on the next. */
  boolean namesAndNoMore() {
    boolean names = has(Sign.Kind.THANKS) || has(Sign.Kind.HAND_OVER);
    return questions && names && length() < ASIDE;
  }

  /** Words that run the call, in a moderator's way: to a colleague, the operator or everybody. */
  boolean runsTheCall() {
    return namesAndNoMore() || has(Sign.Kind.QUEUE) || ends();
  }

  /** "Let me add one point.", before the point or instead of it. */
  boolean onlyAnnouncesMore() {
    Sign adds = sign(Sign.Kind.ADDS);
    return adds != null && sentences.size() == 1 && span().end() - adds.span().end() < ANNOUNCEMENT;
  }

  /** Words of no great length in which somebody runs the call. */
  boolean isProcedural() {
    return has(Sign.Kind.PROCEDURAL) && length() < PROCEDURE;
  }

  /** "Thank you for joining us.": an end, but behind "Hello, everyone" a beginning. */
  boolean ends() {
    return has(Sign.Kind.ENDING) && !has(Sign.Kind.GREETING);
  }

  /** Whether it ends with a question mark of any script. */
  boolean asks(String text) {
    int end = span().end() - 1;
    return "?？؟".indexOf(text.charAt(end)) >= 0;
  }

  /** Its length in Latin characters: a Han character says as much as about three. */
  int weight(String text) {
    int han = (int) span().of(text).chars().filter(c -> Scripts.isHan((char) c)).count();
    return length() + 2 * han;
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
