package org.callpress.speakers;

import java.util.List;
import org.callpress.call.Side;

/** What the printed label says. How far it is believed is learned from the call itself. */
final class LabelRules {
  private final Habits habits;

  LabelRules(Habits habits) {
    this.habits = habits;
  }

  List<Rule> rules() {
    return List.of(this::own, this::overInterpreter, this::anonymous, this::interpreterLabel);
  }

  private Finding own(Unit unit, State state, Context before) {
    if (state.interpreted()) {
      return Finding.NONE;
    }
    if (state.speaker().equals(unit.printed())) {
      return Finding.of(
          2 * habits.trust(unit), "label", unit.turn().label().span(), "printed above the turn");
    }
    return Finding.of(unit.printedIs(Side.UNIDENTIFIED) ? -0.5 : -1.5 * habits.trust(unit));
  }

  /** The name of the person whose words are rendered often stands over the interpreter. */
  private Finding overInterpreter(Unit unit, State state, Context before) {
    if (!state.interpreted()) {
      return Finding.NONE;
    }
    return state.speaker().equals(unit.printed())
        ? Finding.of(1.5, "label", unit.turn().label().span(), "printed above the turn")
        : Finding.of(unit.printedIs(Side.ANALYST) ? -3 : -0.5);
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
        ? Finding.of(6, "interpreter-label", unit.turn().label().span(), "printed as interpreter")
        : Finding.NONE;
  }
}
