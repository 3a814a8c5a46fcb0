package org.callpress.speakers;

import java.util.List;
import org.callpress.call.Side;

/** What the printed label says. How far it is believed is learned from the call itself. */
final class LabelRules {
  private final Habits habits;
  private final boolean saysWhoInterprets;

  /**
   * @param saysWhoInterprets whether the transcript itself tells the interpreter apart, by label or
   *     mark, so that its other labels are to be believed
   */
  LabelRules(Habits habits, boolean saysWhoInterprets) {
    this.habits = habits;
    this.saysWhoInterprets = saysWhoInterprets;
  }

  List<Rule> rules() {
    return List.of(
        this::own,
        this::overInterpreter,
        this::voiceHabit,
        this::anonymous,
        this::interpreterLabel);
  }

  private Finding own(Unit unit, State state, Context before) {
    if (state.interpreted() || before.goesOn(unit, state)) {
      return Finding.NONE;
    }
    boolean answers = unit.questions() && unit.printedIs(Side.COMPANY) && !saysWhoInterprets;
    if (state.speaker().equals(unit.printed())) {
      return Finding.of(
          (answers ? 1.2 : 2) * habits.trust(unit),
          "label",
          unit.labelSpan(),
          "printed above the turn");
    }
    return Finding.of(
        unit.printedIs(Side.UNIDENTIFIED) ? -0.5 : (answers ? -1 : -1.5) * habits.trust(unit));
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
    if (saysWhoInterprets) {
      return Finding.of(unit.printedIs(Side.INTERPRETER) ? 0 : -3);
    }
    return state.speaker().equals(unit.printed()) && !asker
        ? Finding.of(1.5, "label", unit.labelSpan(), "printed above the turn")
        : Finding.of(asker ? -3 : -0.5);
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

  private Finding interpreterLabel(Unit unit, State state, Context before) {
    if (!unit.printedIs(Side.INTERPRETER)) {
      return Finding.NONE;
    }
    return state.interpreted()
        ? Finding.of(6, "interpreter-label", unit.labelSpan(), "printed as interpreter")
        : Finding.NONE;
  }
}
