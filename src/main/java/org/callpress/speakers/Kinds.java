package org.callpress.speakers;

import java.util.function.Predicate;
import org.callpress.call.Part;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.source.Span;

/** What a unit does in the call, from who speaks and where. */
final class Kinds {
  /** After others' remarks, so few characters of the moderator's are no remarks. */
  private static final int BETWEEN_REMARKS = 900;

  /** During questions, so few characters of the moderator's answer nothing. */
  private static final int ASIDE = 120;

  /** Longer remarks are remarks, whatever they mention; see {@link Unit#weight}. */
  private static final int PROCEDURAL = 250;

  private final Transcript transcript;
  private final String text;
  private final Person moderator;
  private Person analyst;
  private boolean remarked;
  private boolean asked;
  private boolean answered;

  /** Who asked last. */
  private Person asker;

  private final Predicate<Unit> asAnAnalyst;

  /**
   * @param asAnAnalyst whether the label of a unit says "analyst" and no name
   */
  Kinds(Transcript transcript, Cast cast, Predicate<Unit> asAnAnalyst) {
    this.asAnAnalyst = asAnAnalyst;
    this.transcript = transcript;
    this.text = transcript.source().text();
    this.moderator = cast.moderator();
  }

  /**
   * The kind of the next unit; units must come in the order of the call.
   *
   * @param pin what is settled of the unit, or null
   */
  PassageKind next(Unit unit, State state, Pin pin) {
    if (unit.analyst() != analyst) {
      analyst = unit.analyst();
      answered = false;
      asked = analyst != null;
    }
    boolean asks = state.speaker().is(Side.ANALYST) || saidSide(unit, state) == Side.ANALYST;
    answered &= !asks || asker == null || state.speaker().equals(asker);
    asker = asks ? state.speaker() : asker;
    PassageKind kind = pin != null && pin.kind() != null ? pin.kind() : kind(unit, state);
    asked |= kind == PassageKind.QUESTION || readsOut(unit, state);
    answered |= kind == PassageKind.ANSWER;
    return kind;
  }

  /** Of nobody who is known by name, the side that the label says: "Q3:"; else null. */
  private static Side saidSide(Unit unit, State state) {
    return state.speaker().is(Side.UNIDENTIFIED) && unit.turn().label() != null
        ? unit.turn().label().side()
        : null;
  }

  /** Whether the host asks, or reads out what somebody sent in. */
  private boolean readsOut(Unit unit, State state) {
    return unit.questions()
        && analyst == null
        && state.speaker().equals(moderator)
        && unit.sentences().stream().anyMatch(sentence -> text.charAt(sentence.end() - 1) == '?');
  }

  private PassageKind kind(Unit unit, State state) {
    if (state.speaker().is(Side.OPERATOR)) {
      return PassageKind.OPERATOR;
    }
    if (unit.has(Sign.Kind.FILLER)) {
      return PassageKind.FILLER;
    }
    if (unit.has(Sign.Kind.QUEUE)) {
      return PassageKind.PROCEDURAL;
    }
    Side said = saidSide(unit, state);
    boolean outsider =
        state.speaker().is(Side.UNIDENTIFIED)
            && unit.questions()
            && said != Side.COMPANY
            && (asAnAnalyst.test(unit)
                || analyst == null
                || !answered && (asker != analyst || unit.asks(text)));
    if (state.speaker().is(Side.ANALYST) || said == Side.ANALYST || outsider) {
      return answered ? PassageKind.FOLLOW_UP : PassageKind.QUESTION;
    }
    return company(unit, state);
  }

  private PassageKind company(Unit unit, State state) {
    Part part = transcript.parts().get(unit.turn().id());
    if (part == Part.CLOSING) {
      return asked && state.interpreted() && !unit.isProcedural()
          ? PassageKind.ANSWER
          : PassageKind.PROCEDURAL;
    }
    if (unit.questions()) {
      boolean runsTheCall =
          state.speaker().equals(moderator)
              && (unit.isProcedural() || unit.length() < ASIDE || readsOut(unit, state));
      return !asked || runsTheCall ? PassageKind.PROCEDURAL : PassageKind.ANSWER;
    }
    boolean runs = state.speaker().equals(moderator);
    boolean between = remarked && runs && unit.length() < BETWEEN_REMARKS;
    remarked |= !runs;
    boolean opens = !runs && unit.has(Sign.Kind.GREETING) && unit.sentences().size() > 1;
    boolean brief = unit.isProcedural() && unit.weight(text) < PROCEDURAL;
    return between || brief && !opens && !endsSo(unit)
        ? PassageKind.PROCEDURAL
        : PassageKind.REMARKS;
  }

  /** Whether remarks only end by running the call: "With that, operator, we take questions." */
  private static boolean endsSo(Unit unit) {
    Span all = unit.span();
    return unit.sentences().size() > 1
        && unit.sign(Sign.Kind.PROCEDURAL).span().start() > (all.start() + all.end()) / 2;
  }
}
