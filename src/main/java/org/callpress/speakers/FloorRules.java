package org.callpress.speakers;

import java.util.List;
import java.util.function.Predicate;
import org.callpress.call.Side;

/** Who has the floor: who was announced, called or thanked, who keeps it, who runs the call. */
final class FloorRules {
  /** A turn's first words, where they are fewer, only greet. */
  private static final int COURTESY = 40;

  /** Against who has just given the floor away going on to speak. */
  private static final double GAVE_AWAY = 1.5;

  private final Person moderator;
  private final Predicate<Unit> asAnAnalyst;

  /**
   * @param asAnAnalyst whether the label of a unit says "analyst" and no name
   */
  FloorRules(Person moderator, Predicate<Unit> asAnAnalyst) {
    this.moderator = moderator;
    this.asAnAnalyst = asAnAnalyst;
  }

  List<Rule> rules() {
    return List.of(
        this::announced,
        this::floor,
        this::floorInRemarks,
        this::afterClosing,
        this::thanked,
        this::foot,
        this::procedure,
        this::ending,
        this::called,
        this::anonymousCaller,
        this::moderatorDoesNotAnswer);
  }

  private Finding announced(Unit unit, State state, Context before) {
    boolean expected = before.announced().contains(state.speaker());
    boolean change = before.state() == null || !before.state().speaker().equals(state.speaker());
    if (expected && change) {
      return Finding.of(state.interpreted() ? 1.5 : 2.5, "hand-over", "was given the floor before");
    }
    return change && before.asked().contains(state.speaker())
        ? Finding.of(1, "hand-over", "was asked")
        : Finding.NONE;
  }

  /** Whoever has the floor keeps it until somebody else is named; then they are silent. */
  private Finding floor(Unit unit, State state, Context before) {
    boolean has = state.speaker().equals(before.floor());
    if (!has || !state.speaker().is(Side.COMPANY) || !unit.questions()) {
      return Finding.NONE;
    }
    boolean gaveItAway =
        unit.place() == Unit.Place.TURN_START
            && !state.interpreted()
            && before.announced().stream().anyMatch(p -> !p.equals(state.speaker()));
    return gaveItAway
        ? Finding.of(-GAVE_AWAY)
        : Finding.of(1, "continues", "has had the floor since");
  }

  /**
   * In remarks that are interpreted as they go, who has begun goes on until the next is named. It
   * tells only where the voice changes: an interpretation of nothing would else be paid for with
   * each paragraph that follows it.
   */
  private Finding floorInRemarks(Unit unit, State state, Context before) {
    boolean going = before.floor() != null && !before.floor().equals(moderator);
    boolean changes = !before.goesOn(unit, state);
    if (unit.questions() || !going || !changes || !unit.printed().equals(moderator)) {
      return Finding.NONE;
    }
    boolean closes =
        unit.runsTheCall() || unit.has(Sign.Kind.THANKS) || unit.has(Sign.Kind.PROCEDURAL);
    return !closes && before.rendered() && state.speaker().equals(before.floor())
        ? Finding.of(3.5, "continues", "has had the floor since")
        : Finding.NONE;
  }

  /** "Thank you." that begins a turn ends nobody's words. */
  private static boolean opensTurn(Unit unit) {
    return unit.place() == Unit.Place.TURN_START && unit.length() < COURTESY;
  }

  /** After a closing word or before a greeting in mid-turn somebody else speaks. */
  private Finding afterClosing(Unit unit, State state, Context before) {
    if (unit.place() == Unit.Place.TURN_START || unit.questions() || opensTurn(before.unit())) {
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
            && !unit.runsTheCall();
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
    boolean few = unit.foot() || unit.namesAndNoMore();
    boolean renders = unit.marked() || unit.has(Sign.Kind.INTERPRETATION_OPENING);
    if (!unit.printed().equals(moderator) || !few || renders) {
      return Finding.NONE;
    }
    return state.speaker().equals(moderator) && !state.interpreted()
        ? Finding.of(5, "queue-cue", unit.span(), "runs the call")
        : Finding.NONE;
  }

  /** "We now come to your questions." under the moderator's name is the moderator's. */
  private Finding procedure(Unit unit, State state, Context before) {
    boolean runs = unit.printed().equals(moderator) && unit.isProcedural();
    return runs && state.equals(new State(moderator, false)) && !before.goesOn(unit, state)
        ? Finding.of(1.5, "procedural", unit.sign(Sign.Kind.PROCEDURAL).span(), "runs the call")
        : Finding.NONE;
  }

  /** "Thank you all for joining us" in questions is the moderator's, under whatever label. */
  private Finding ending(Unit unit, State state, Context before) {
    boolean ends = unit.questions() && unit.ends();
    if (!ends || before.goesOn(unit, state) || moderator == null) {
      return Finding.NONE;
    }
    return state.equals(new State(moderator, false))
        ? Finding.of(3, "procedural", unit.sign(Sign.Kind.ENDING).span(), "runs the call")
        : Finding.of(state.speaker().is(Side.COMPANY) ? -1 : 0);
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
    if (first && state.speaker().is(Side.COMPANY) && !state.speaker().equals(moderator)) {
      return Finding.of(-2);
    }
    if (!state.speaker().equals(unit.analyst()) || state.interpreted()) {
      return Finding.NONE;
    }
    if (first || unit.printedIs(Side.ANALYST)) {
      return Finding.of(first ? 2 : 1, "cue", "was called to ask");
    }
    if (asAnAnalyst.test(unit)) {
      return Finding.of(3, "cue", "was called to ask");
    }
    return Finding.of(before.inTurn(unit, state.speaker()) ? 0 : -2);
  }
}
