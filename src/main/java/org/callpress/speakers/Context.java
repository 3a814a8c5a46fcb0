package org.callpress.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.callpress.call.Side;

/**
 * What one reading of the call believes when it comes to a unit.
 *
 * @param unit the unit before, or null at the start
 * @param state what the unit before is believed to be, or null at the start
 * @param waiting originals that nobody has interpreted yet, the latest last
 * @param floor who of the company spoke last in this exchange, in whatever voice, or null
 * @param announced who was given the floor and has not spoken since, the latest last
 * @param asked whom of the company the analyst has put a question to
 * @param answered whether somebody has answered in this exchange
 */
record Context(
    Unit unit,
    State state,
    List<Original> waiting,
    Person floor,
    List<Person> announced,
    List<Person> asked,
    boolean answered) {
  static final Context START =
      new Context(null, null, List.of(), null, List.of(), List.of(), false);

  /** Thanks of fewer characters are not worth interpreting. */
  private static final int ASIDE = 30;

  /** At most so many originals wait; an older one will not be interpreted any more. */
  private static final int WAITING = 3;

  /**
   * Words in somebody's own voice. Two are the same where the speaker and the language are, for a
   * reading of the call depends on no more.
   *
   * @param units that were said so
   */
  record Original(Person speaker, String language, List<Unit> units) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Original original
          && speaker.equals(original.speaker)
          && language.equals(original.language);
    }

    @Override
    public int hashCode() {
      return Objects.hash(speaker, language);
    }

    Original joined(List<Original> others) {
      if (!others.contains(this)) {
        return this;
      }
      List<Unit> all = new ArrayList<>(units);
      others.stream().filter(this::equals).forEach(other -> all.addAll(other.units));
      return new Original(speaker, language, all);
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
    List<Person> askedFor = new ArrayList<>(newExchange ? List.of() : asked);
    List<Person> given = chosen.speaker().is(Side.COMPANY) ? names : askedFor;
    for (Person person : next.signs().givenTheFloor()) {
      if (!chosen.speaker().equals(person)) {
        given.remove(person);
        given.add(person);
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
        List.copyOf(askedFor),
        (answered && !newExchange) || answers);
  }

  private List<Original> waitingAfter(
      Unit next, State chosen, boolean newExchange, boolean silent) {
    List<Original> still = new ArrayList<>(newExchange ? List.of() : waiting);
    if (chosen.speaker().is(Side.OPERATOR)) {
      return chosen.interpreted()
          ? List.of()
          : List.of(new Original(chosen.speaker(), next.language(), List.of(next)));
    }
    if (silent) {
      return List.copyOf(still);
    }
    if (chosen.interpreted() && state != null && state.interpreted() && !state.equals(chosen)) {
      still.removeIf(original -> original.speaker().equals(state.speaker()));
    }
    boolean aside = next.onlyAnnouncesMore() || next.has(Sign.Kind.THANKS) && next.length() < ASIDE;
    if (!chosen.interpreted() && !aside) {
      if (state != null && state.interpreted() && !unit.cutOff()) {
        still.removeIf(original -> original.speaker().equals(state.speaker()));
      }
      Original original =
          new Original(chosen.speaker(), next.language(), List.of(next)).joined(still);
      still.remove(original);
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

  /** Whether the person has just spoken, in their own voice, in the same turn. */
  boolean inTurn(Unit next, Person speaker) {
    return state != null
        && next.turn().id().equals(unit.turn().id())
        && state.equals(new State(speaker, false));
  }

  /** Whether what was said last stands in two languages, or waits to. */
  boolean rendered() {
    return state.interpreted()
        || waiting.stream().anyMatch(o -> !o.language().equals(unit.language()));
  }

  /** Whether nobody else's words wait for an interpreter since the speaker's. */
  boolean latest(Person speaker) {
    return waiting.get(waiting.size() - 1).speaker().equals(speaker);
  }

  /** Whether the person's own words in the language wait, too: they speak it themselves. */
  boolean hasSpoken(Person speaker, String language) {
    return waiting.stream()
        .anyMatch(o -> o.speaker().equals(speaker) && o.language().equals(language));
  }

  /** Whether somebody's own words in another language wait for an interpreter. */
  boolean waits(Person speaker, String otherThan) {
    return waiting.stream()
        .anyMatch(o -> o.speaker().equals(speaker) && !o.language().equals(otherThan));
  }
}
