package org.callpress.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Side;

/**
 * Finds the reading of a call (a state for every unit) for which the rules find most: a beam search
 * from the first unit to the last. Of readings that believe the same of what matters from here on,
 * only the best is kept.
 */
final class Search {
  /** Readings that are followed at the same time. */
  private static final int BEAM = 24;

  private final List<Unit> units;
  private final Cast cast;
  private final List<Rule> rules;
  private final Pins pins;

  Search(List<Unit> units, Cast cast, List<Rule> rules, Pins pins) {
    this.units = units;
    this.cast = cast;
    this.rules = rules;
    this.pins = pins;
  }

  /** A reading up to a unit. */
  private record Reading(Reading before, State state, Context context, double points) {}

  /** The state of every unit in the best reading. */
  List<State> best() {
    List<Reading> readings = List.of(new Reading(null, null, Context.START, 0));
    for (Unit unit : units) {
      readings = extend(readings, unit);
    }
    List<State> states = new ArrayList<>();
    for (Reading reading = readings.get(0); reading.state() != null; reading = reading.before()) {
      states.add(0, reading.state());
    }
    return states;
  }

  private List<Reading> extend(List<Reading> readings, Unit unit) {
    Map<Context, Reading> best = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (State state : states(unit)) {
        double points = reading.points() + points(unit, state, reading.context());
        Context context = reading.context().after(unit, state);
        Reading known = best.get(context);
        if (known == null || known.points() < points) {
          best.put(context, new Reading(reading, state, context, points));
        }
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Reading::points).reversed())
        .limit(BEAM)
        .toList();
  }

  private double points(Unit unit, State state, Context context) {
    double points = 0;
    for (Rule rule : rules) {
      points += rule.weigh(unit, state, context).points();
    }
    return points;
  }

  /** What can be true of a unit, by what the editor has settled. */
  private List<State> states(Unit unit) {
    Pin pin = pins.of(unit);
    return pin == null ? possible(unit) : pins.states(pin, possible(unit));
  }

  /** What can be true of a unit at all. */
  private List<State> possible(Unit unit) {
    if (unit.printedIs(Side.OPERATOR)) {
      return List.of(new State(unit.printed(), false));
    }
    if (unit.has(Sign.Kind.FILLER)) {
      return List.of(new State(unit.printed(), false));
    }
    if (unit.has(Sign.Kind.QUEUE) && cast.moderator() != null) {
      return List.of(new State(unit.printed(), false), new State(cast.moderator(), false));
    }
    Set<Person> speakers = new LinkedHashSet<>();
    speakers.add(unit.printed());
    speakers.addAll(cast.company());
    if (unit.analyst() != null) {
      speakers.add(unit.analyst());
    }
    List<State> states = new ArrayList<>();
    for (Person speaker : speakers) {
      if (speaker.equals(unit.printed()) || !unit.printedIs(Side.ANALYST)) {
        states.add(new State(speaker, false));
      }
      if (speaker.is(Side.COMPANY) || speaker.equals(unit.analyst())) {
        states.add(new State(speaker, true));
      }
    }
    return states;
  }
}
