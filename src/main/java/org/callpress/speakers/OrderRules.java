package org.callpress.speakers;

import java.util.List;
import org.callpress.call.Side;

/**
 * What the order of the call says: who was announced, what waits to be interpreted, who goes on.
 */
final class OrderRules {
  private final Habits habits;
  private final Person moderator;

  OrderRules(Habits habits, Person moderator) {
    this.habits = habits;
    this.moderator = moderator;
  }

  List<Rule> rules() {
    return List.of(
        this::alternation,
        this::ownLanguage,
        this::interpretationIsDue,
        this::announced,
        this::changeNeedsAReason,
        this::floor,
        this::afterClosing,
        this::thanked,
        this::foot,
        this::called,
        this::anonymousCaller,
        this::moderatorDoesNotAnswer);
  }

  /** In consecutive interpretation words in one language are followed by the same in the other. */
  private Finding alternation(Unit unit, State state, Context before) {
    if (!state.interpreted() || unit.marked() || unit.originalLeftOut()) {
      return Finding.NONE;
    }
    if (before.goesOn(unit, state)) {
      return Finding.NONE;
    }
    if (continues(unit, state, before)) {
      boolean named =
          unit.printedIs(Side.COMPANY)
              && !unit.printed().equals(state.speaker())
              && !unit.printed().equals(before.unit().printed());
      return Finding.of(named ? -1 : 0.5, "continues", "goes on from the passage before");
    }
    if (before.waits(state.speaker(), unit.language())) {
      if (opensRemarks(unit)) {
        return Finding.of(0.5);
      }
      return Finding.of(
          before.latest(state.speaker()) ? 4 : 3,
          "language-alternation",
          "follows the same words in another language");
    }
    return Finding.of(unit.printedIs(Side.INTERPRETER) ? 0 : unit.questions() ? -2.5 : -5);
  }

  /** A turn of prepared remarks under the name of an executive other than the moderator. */
  private boolean opensRemarks(Unit unit) {
    return !unit.questions()
        && unit.place() == Unit.Place.TURN_START
        && unit.printedIs(Side.COMPANY)
        && !unit.printed().equals(moderator);
  }

  private static boolean continues(Unit unit, State state, Context before) {
    return state.equals(before.state()) && unit.language().equals(before.unit().language());
  }

  private Finding ownLanguage(Unit unit, State state, Context before) {
    if (!unit.questions() || !state.speaker().is(Side.COMPANY) || before.goesOn(unit, state)) {
      return Finding.NONE;
    }
    double usual = Math.max(-2, Math.min(2, habits.speaks(state.speaker(), unit.language())));
    return Finding.of(state.interpreted() ? -usual : usual);
  }

  /** Words in another language than the ones that still wait are rather their interpretation. */
  private Finding interpretationIsDue(Unit unit, State state, Context before) {
    if (state.interpreted() || before.state() == null || before.state().interpreted()) {
      return Finding.NONE;
    }
    boolean silent = unit.has(Sign.Kind.FILLER) || unit.has(Sign.Kind.QUEUE) || opensRemarks(unit);
    boolean foreign =
        !before.waiting().isEmpty()
            && before.waiting().stream().noneMatch(o -> o.language().equals(unit.language()));
    return foreign && !silent && state.speaker().is(Side.COMPANY) ? Finding.of(-3) : Finding.NONE;
  }

  private Finding announced(Unit unit, State state, Context before) {
    boolean expected = before.announced().contains(state.speaker());
    boolean change = before.state() == null || !before.state().speaker().equals(state.speaker());
    return expected && change
        ? Finding.of(state.interpreted() ? 1.5 : 2.5, "hand-over", "was given the floor before")
        : Finding.NONE;
  }

  /** Inside a turn somebody else begins only where a language, a paragraph or the words change. */
  private Finding changeNeedsAReason(Unit unit, State state, Context before) {
    if (unit.place() == Unit.Place.TURN_START || state.equals(before.state())) {
      return Finding.NONE;
    }
    if (!unit.language().equals(before.unit().language()) || hasOpening(unit)) {
      return Finding.NONE;
    }
    boolean closed = before.unit().has(Sign.Kind.CLOSING) || before.unit().has(Sign.Kind.QUEUE);
    if (unit.place() == Unit.Place.INSIDE) {
      return Finding.of(-6);
    }
    return Finding.of(closed ? -0.5 : answersTheQuestion(state, before) ? -1.5 : -4);
  }

  /** After the interpretation of a question somebody of the company answers. */
  private static boolean answersTheQuestion(State state, Context before) {
    return before.state().interpreted()
        && before.state().speaker().is(Side.ANALYST)
        && state.speaker().is(Side.COMPANY)
        && !state.interpreted();
  }

  private static boolean hasOpening(Unit unit) {
    return unit.has(Sign.Kind.SELF)
        || unit.has(Sign.Kind.INTERPRETATION_OPENING)
        || unit.has(Sign.Kind.ANSWER_OPENING)
        || unit.has(Sign.Kind.ADDS)
        || unit.has(Sign.Kind.GREETING)
        || unit.has(Sign.Kind.QUEUE);
  }

  /** Whoever has the floor keeps it until somebody else is named. */
  private Finding floor(Unit unit, State state, Context before) {
    if (before.floor() == null || !state.speaker().is(Side.COMPANY) || !unit.questions()) {
      return Finding.NONE;
    }
    return state.speaker().equals(before.floor())
        ? Finding.of(1, "continues", "has had the floor since")
        : Finding.NONE;
  }

  /** After a closing word or before a greeting in mid-turn somebody else speaks. */
  private Finding afterClosing(Unit unit, State state, Context before) {
    if (unit.place() == Unit.Place.TURN_START || unit.questions()) {
      return Finding.NONE;
    }
    boolean same = state.speaker().equals(before.state().speaker());
    boolean greets = unit.has(Sign.Kind.GREETING);
    boolean closed = before.unit().has(Sign.Kind.CLOSING);
    if (!greets && !closed) {
      return Finding.NONE;
    }
    return same ? Finding.of(greets ? -5 : -2) : Finding.of(0.5, "announced", "somebody begins");
  }

  private Finding moderatorDoesNotAnswer(Unit unit, State state, Context before) {
    boolean answers =
        unit.analyst() != null
            && unit.questions()
            && !unit.has(Sign.Kind.QUEUE)
            && !unit.foot()
            && !runsTheCall(unit);
    boolean remarks = !unit.questions() && unit.place() != Unit.Place.TURN_START;
    if (remarks && state.speaker().equals(moderator) && !before.goesOn(unit, state)) {
      return Finding.of(state.speaker().equals(unit.printed()) ? 0 : -2);
    }
    return answers && state.speaker().equals(moderator) && !before.goesOn(unit, state)
        ? Finding.of(state.speaker().equals(unit.printed()) ? -1 : -3)
        : Finding.NONE;
  }

  /** "Thank you, Jane": whoever spoke before was Jane. */
  private Finding thanked(Unit unit, State state, Context before) {
    Sign thanks = unit.sign(Sign.Kind.THANKS);
    boolean colleague =
        thanks != null && before.state() != null && thanks.person().is(Side.COMPANY);
    if (!colleague || before.goesOn(unit, state)) {
      return Finding.NONE;
    }
    boolean spokeBefore =
        thanks.person().equals(before.state().speaker()) || thanks.person().equals(before.floor());
    return spokeBefore
        ? Finding.of(3, "thanks", thanks.span(), "thanks the one who spoke before")
        : Finding.of(-1);
  }

  /** A few words by the moderator's name that run the call render nothing. */
  private Finding foot(Unit unit, State state, Context before) {
    if (!unit.printed().equals(moderator) || !unit.foot() && !runsTheCall(unit)) {
      return Finding.NONE;
    }
    return state.speaker().equals(moderator) && !state.interpreted()
        ? Finding.of(5, "queue-cue", unit.span(), "runs the call")
        : Finding.NONE;
  }

  /** A few words that thank one colleague or call on the next. */
  private static boolean runsTheCall(Unit unit) {
    boolean names = unit.has(Sign.Kind.THANKS) || unit.has(Sign.Kind.HAND_OVER);
    return unit.questions() && names && unit.length() < 60;
  }

  /** An anonymous voice right after the operator has called somebody: they, or who stands in. */
  private Finding anonymousCaller(Unit unit, State state, Context before) {
    boolean calledNow =
        unit.analyst() != null
            && unit.printedIs(Side.UNIDENTIFIED)
            && before.unit() != null
            && before.unit().printedIs(Side.OPERATOR);
    if (!calledNow || state.interpreted()) {
      return Finding.NONE;
    }
    Person expected = unit.has(Sign.Kind.STAND_IN) ? unit.printed() : unit.analyst();
    return state.speaker().equals(expected)
        ? Finding.of(4, "cue", "speaks when the operator has called")
        : Finding.NONE;
  }

  private Finding called(Unit unit, State state, Context before) {
    boolean first = before.unit() != null && before.unit().analyst() != unit.analyst();
    if (!state.speaker().equals(unit.analyst()) || state.interpreted()) {
      return Finding.NONE;
    }
    return first || unit.printedIs(Side.ANALYST)
        ? Finding.of(2, "cue", "was called to ask")
        : Finding.of(-2);
  }
}
