package org.callpress.speakers;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Side;

/**
 * What one reading of the call believes when it comes to a unit.
 *
 * @param unit the unit before, or null at the start
 * @param state what the unit before is believed to be, or null at the start
 * @param waiting originals that nobody has interpreted yet, the latest last
 * @param floor who of the company spoke last in this exchange, in whatever voice, or null
 * @param announced who was given the floor and has not spoken since, the latest last
 * @param answered whether somebody has answered in this exchange
 */
record Context(
    Unit unit,
    State state,
    List<Original> waiting,
    Person floor,
    List<Person> announced,
    boolean answered) {
  static final Context START = new Context(null, null, List.of(), null, List.of(), false);

  /** Thanks of fewer characters are not worth interpreting. */
  private static final int ASIDE = 30;

  /** At most so many originals wait; an older one will not be interpreted any more. */
  private static final int WAITING = 3;

  /**
   * Words in somebody's own voice.
   *
   * @param unfinished whether they broke off, so that the interpreter rather waits for the rest
   */
  record Original(Person speaker, String language, boolean unfinished) {
    boolean isBy(Original other) {
      return speaker.equals(other.speaker) && language.equals(other.language);
    }
  }

  /** What is believed after the unit, if it is in the state. */
  Context after(Unit next, State chosen) {
    boolean newExchange = unit != null && next.analyst() != unit.analyst();
    boolean silent = next.has(Sign.Kind.FILLER) || next.has(Sign.Kind.QUEUE);
    List<Person> names = new ArrayList<>(newExchange ? List.of() : announced);
    if (!silent) {
      names.remove(chosen.speaker());
    }
    for (Person given : next.signs().givenTheFloor()) {
      if (!chosen.speaker().equals(given)) {
        names.remove(given);
        names.add(given);
      }
    }
    boolean company = chosen.speaker().is(Side.COMPANY);
    Person nextFloor =
        company && !silent
            ? chosen.speaker()
            : newExchange || chosen.speaker().is(Side.OPERATOR) ? null : floor;
    boolean answers = next.questions() && company && !silent && next.analyst() != null;
    return new Context(
        next,
        next.has(Sign.Kind.FILLER) && state != null ? state : chosen,
        waitingAfter(next, chosen, newExchange, silent),
        nextFloor,
        List.copyOf(names),
        (answered && !newExchange) || answers);
  }

  private List<Original> waitingAfter(
      Unit next, State chosen, boolean newExchange, boolean silent) {
    List<Original> still = new ArrayList<>(newExchange ? List.of() : waiting);
    if (chosen.speaker().is(Side.OPERATOR)) {
      return List.of();
    }
    if (silent) {
      return List.copyOf(still);
    }
    if (chosen.interpreted() && state != null && state.interpreted() && !state.equals(chosen)) {
      still.removeIf(original -> original.speaker().equals(state.speaker()));
    }
    boolean aside =
        next.has(Sign.Kind.ADDS) && next.sentences().size() == 1
            || next.has(Sign.Kind.THANKS) && next.length() < ASIDE;
    if (!chosen.interpreted() && !aside) {
      if (state != null && state.interpreted() && !unit.cutOff()) {
        still.removeIf(original -> original.speaker().equals(state.speaker()));
      }
      Original original = new Original(chosen.speaker(), next.language(), next.cutOff());
      still.removeIf(original::isBy);
      still.add(original);
    }
    while (still.size() > WAITING) {
      still.remove(0);
    }
    return List.copyOf(still);
  }

  /** Whether the unit would only go on with what the unit before is believed to be. */
  boolean goesOn(Unit next, State chosen) {
    return chosen.equals(state)
        && next.turn().id().equals(unit.turn().id())
        && next.language().equals(unit.language());
  }

  /**
   * Whether nobody else's words wait for an interpreter since the speaker's; unfinished ones do not
   * count where others are finished.
   */
  boolean latest(Person speaker) {
    Original latest = waiting.get(waiting.size() - 1);
    for (Original original : waiting) {
      latest = original.unfinished() ? latest : original;
    }
    return latest.speaker().equals(speaker);
  }

  /** Whether somebody's own words in another language wait for an interpreter. */
  boolean waits(Person speaker, String otherThan) {
    return waiting.stream()
        .anyMatch(o -> o.speaker().equals(speaker) && !o.language().equals(otherThan));
  }
}
