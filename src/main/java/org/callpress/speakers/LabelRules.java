package org.callpress.speakers;

import java.util.List;
import java.util.Map;
import org.callpress.call.Side;

/** What the printed label says. How far it is believed is learned from the call itself. */
final class LabelRules {
  /** For a stand-in under the label of who was called. */
  private static final double STANDS_IN = 6;

  /** For whom a number stands for elsewhere in the call; the interpreter may share it. */
  private static final double NUMBERED = 3;

  private static final double UNCALLED = 1.5;

  /** Against another speaker than printed, where the transcript tells its interpreter apart. */
  private static final double BELIEVED = 3;

  /** How far a label is believed of the second voice in a turn. */
  private static final double SECOND_VOICE = 0.5;

  private final Habits habits;
  private final Map<String, Likely> likely;
  private final boolean saysWhoInterprets;

  /**
   * @param likely who speaks instead of whom the label names, by turn id
   * @param saysWhoInterprets whether the transcript itself tells the interpreter apart, by label or
   *     mark, so that its other labels are to be believed
   */
  LabelRules(Habits habits, Map<String, Likely> likely, boolean saysWhoInterprets) {
    this.habits = habits;
    this.likely = likely;
    this.saysWhoInterprets = saysWhoInterprets;
  }

  List<Rule> rules() {
    return List.of(
        this::own,
        this::overInterpreter,
        this::voiceHabit,
        this::anonymous,
        this::likely,
        this::interpreterLabel,
        this::uncalled);
  }

  private Finding own(Unit unit, State state, Context before) {
    if (state.interpreted() || before.goesOn(unit, state)) {
      return Finding.NONE;
    }
    boolean answers = unit.questions() && unit.printedIs(Side.COMPANY) && !saysWhoInterprets;
    double trust = habits.trust(unit) * (afterAnother(unit, before) ? SECOND_VOICE : 1);
    if (state.speaker().equals(unit.printed())) {
      return Finding.of(
          (answers ? 1.2 : 2) * trust, "label", unit.labelSpan(), "printed above the turn");
    }
    return Finding.of(unit.printedIs(Side.UNIDENTIFIED) ? -0.5 : (answers ? -1 : -1.5) * trust);
  }

  /** A label is printed for who begins the turn; of another voice further on it tells less. */
  private static boolean afterAnother(Unit unit, Context before) {
    return unit.place() != Unit.Place.TURN_START
        && unit.questions()
        && before.state().interpreted();
  }

  /**
   * The name of the person whose words are rendered often stands over the interpreter; an analyst's
   * seldom does, for analysts who ask twice render themselves.
   */
  private Finding overInterpreter(Unit unit, State state, Context before) {
    if (!state.interpreted() || before.goesOn(unit, state)) {
      return Finding.NONE;
    }
    boolean asker = unit.printedIs(Side.ANALYST);
    if (asker) {
      return Finding.of(-3);
    }
    if (saysWhoInterprets) {
      return Finding.of(overInterpreterWithALabel(unit, state));
    }
    return state.speaker().equals(unit.printed())
        ? Finding.of(1.5, "label", unit.labelSpan(), "printed above the turn")
        : Finding.of(-0.5);
  }

  /**
   * Where the interpreter has a label or a mark, other labels seldom stand over interpreted words;
   * rather over those of the person themselves, and over what comes later in a turn.
   */
  private static double overInterpreterWithALabel(Unit unit, State state) {
    if (unit.printedIs(Side.INTERPRETER) || unit.marked()) {
      return 0;
    }
    boolean own = state.speaker().equals(unit.printed());
    return unit.place() == Unit.Place.TURN_START ? own ? -2 : -3 : own ? 0 : -1.5;
  }

  /** A label that mostly stands over the interpreter does so again. */
  private Finding voiceHabit(Unit unit, State state, Context before) {
    if (before.goesOn(unit, state) || !unit.printedIs(Side.COMPANY)) {
      return Finding.NONE;
    }
    double usual = Math.max(-2, Math.min(2, habits.interprets(unit)));
    return Finding.of(state.interpreted() ? usual : -usual);
  }

  private Finding anonymous(Unit unit, State state, Context before) {
    boolean here = unit.printedIs(Side.UNIDENTIFIED);
    return here && state.speaker().equals(unit.printed()) ? Finding.of(-2) : Finding.NONE;
  }

  /** Under somebody else's name nobody speaks out of the blue, unless they say who they are. */
  private Finding uncalled(Unit unit, State state, Context before) {
    boolean named = unit.printedIs(Side.COMPANY) || unit.printedIs(Side.ANALYST);
    if (state.interpreted() || !named || state.speaker().equals(unit.printed())) {
      return Finding.NONE;
    }
    if (saysWhoInterprets) {
      boolean says = unit.has(Sign.Kind.SELF) || unit.has(Sign.Kind.QUEUE);
      return says || before.goesOn(unit, state) ? Finding.NONE : Finding.of(-BELIEVED);
    }
    boolean called =
        before.announced().contains(state.speaker())
            || state.speaker().equals(before.floor())
            || unit.has(Sign.Kind.SELF)
            || unit.has(Sign.Kind.QUEUE)
            || afterAnother(unit, before) && unit.has(Sign.Kind.ADDS)
            || before.goesOn(unit, state);
    double uncalled = afterAnother(unit, before) ? UNCALLED * SECOND_VOICE : UNCALLED;
    return called || !unit.questions() ? Finding.NONE : Finding.of(-uncalled);
  }

  /** Who speaks in the place of who was called, or by a number that the call itself explains. */
  private Finding likely(Unit unit, State state, Context before) {
    Likely other = likely.get(unit.turn().id());
    boolean told = other != null && !state.interpreted();
    return told && state.speaker().equals(other.person())
        ? other.why().upTo(unit.printedIs(Side.ANALYST) ? STANDS_IN : NUMBERED)
        : Finding.NONE;
  }

  private Finding interpreterLabel(Unit unit, State state, Context before) {
    if (!unit.printedIs(Side.INTERPRETER)) {
      return Finding.NONE;
    }
    return state.interpreted()
        ? Finding.of(6, "interpreter-label", unit.labelSpan(), "printed as interpreter")
        : Finding.NONE;
  }
}
