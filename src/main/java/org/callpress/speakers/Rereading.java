package org.callpress.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.callpress.call.Side;

/**
 * Reads an interpreted call: again and again with the habits that the reading before has taught,
 * until it settles; then once more with the printed label wherever little speaks against it.
 */
final class Rereading {
  /** Readings after the first, should they not settle before. */
  private static final int READINGS = 4;

  /** Readings in which labels are given back, should they not settle before. */
  private static final int RESTRAINTS = 4;

  /** A name that is printed stands against less than this. */
  static final double THIN = 1.5;

  /** Where no name is printed for the words, less than this is a guess. */
  private static final double GUESS = 0.5;

  private final List<Unit> units;
  private final Cast cast;
  private final Pins pins;
  private final Function<Habits, List<Rule>> rules;
  private final Withheld withheld = new Withheld();

  Rereading(List<Unit> units, Cast cast, Pins pins, Function<Habits, List<Rule>> rules) {
    this.units = units;
    this.cast = cast;
    this.pins = pins;
    this.rules = rules;
  }

  Reading read() {
    Search search = settle(search(Habits.NONE));
    for (int i = 0; i < RESTRAINTS && withhold(search); i++) {
      search = search(Habits.of(units, search.best()));
    }
    return new Reading(search.best(), margins(search));
  }

  private Search settle(Search first) {
    Search search = first;
    for (int i = 0; i < READINGS; i++) {
      Search next = search(Habits.of(units, search.best()));
      if (next.best().equals(search.best())) {
        break;
      }
      search = next;
    }
    return search;
  }

  private Search search(Habits habits) {
    return new Search(units, cast, rules.apply(habits), pins, withheld);
  }

  /**
   * Gives the label back to what was taken from it for too little, and takes it again where that
   * makes the rest too much worse; whether anything changed.
   */
  private boolean withhold(Search search) {
    List<State> states = search.best();
    boolean any = false;
    for (int i : heads(states)) {
      Unit unit = units.get(i);
      Person read = states.get(i).speaker();
      if (withheld.has(unit)) {
        any |=
            search.margin(i, state -> !state.speaker().equals(read)) < -THIN
                && withheld.release(unit);
      } else if (!read.equals(unit.printed()) && !says(unit, read) && isThin(search, i, read)) {
        any |= withheld.add(unit);
      }
    }
    return any;
  }

  /** Whether the words themselves say that they are this person's. */
  private static boolean says(Unit unit, Person read) {
    Sign self = unit.sign(Sign.Kind.SELF);
    return self != null && read.equals(self.person());
  }

  /** Whether little speaks against the printed name, or for a name where none is printed. */
  private boolean isThin(Search search, int i, Person read) {
    Person printed = units.get(i).printed();
    if (isSecondVoice(search, i)) {
      return search.margin(i, state -> state.speaker().equals(printed)) < GUESS;
    }
    if (printed.is(Side.UNIDENTIFIED) && search.best().get(i).interpreted()) {
      return false;
    }
    return printed.is(Side.UNIDENTIFIED)
        ? search.margin(i, state -> !state.speaker().equals(read)) < GUESS
        : search.margin(i, state -> state.speaker().equals(printed)) < THIN;
  }

  /** A label is printed for who begins the turn: it claims little of whom is heard after that. */
  private boolean isSecondVoice(Search search, int i) {
    return i > 0
        && units.get(i).turn().equals(units.get(i - 1).turn())
        && search.best().get(i - 1).interpreted();
  }

  /** Where somebody begins; what only goes on with a unit is as sure as that. */
  private List<Double> margins(Search search) {
    List<State> states = search.best();
    List<Integer> heads = heads(states);
    List<Double> margins = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      margins.add(heads.contains(i) ? margin(search, i) : margins.get(i - 1));
    }
    return margins;
  }

  private double margin(Search search, int i) {
    State state = search.best().get(i);
    return withheld.has(units.get(i)) ? 0 : search.margin(i, other -> !other.equals(state));
  }

  private List<Integer> heads(List<State> states) {
    List<Integer> heads = new ArrayList<>();
    Context context = Context.START;
    for (int i = 0; i < states.size(); i++) {
      if (!context.goesOn(units.get(i), states.get(i))) {
        heads.add(i);
      }
      context = context.after(units.get(i), states.get(i));
    }
    return heads;
  }
}
