package org.callpress.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.callpress.call.Side;

/**
 * Finds the reading of a call (a state for every unit) for which the rules find most: a beam search
 * from the first unit to the last. Of readings that believe the same of what matters from here on,
 * only the best is kept.
 */
final class Search {
  /** Readings that are followed at the same time. */
  private static final int BEAM = 24;

  /** Other readings that are followed when one is asked what they would cost. */
  private static final int OTHERS = 6;

  /** So many units on, what was believed of a unit matters no more. */
  private static final int HORIZON = 6;

  private final List<Unit> units;
  private final Cast cast;
  private final List<Rule> rules;
  private final Pins pins;
  private final Withheld withheld;
  private final String operatorLanguage;
  private final List<List<Path>> beams = new ArrayList<>();
  private final List<Path> best = new ArrayList<>();

  /**
   * @param withheld where the printed label stands, for too little speaks against it
   */
  Search(List<Unit> units, Cast cast, List<Rule> rules, Pins pins, Withheld withheld) {
    this.units = units;
    this.cast = cast;
    this.rules = rules;
    this.pins = pins;
    this.withheld = withheld;
    operatorLanguage = operatorLanguage(units);
    List<Path> readings = List.of(new Path(null, null, Context.START, 0));
    for (Unit unit : units) {
      beams.add(readings);
      readings = extend(readings, unit, state -> withheld.allows(unit, state), BEAM);
    }
    beams.add(readings);
    for (Path path = readings.get(0); path.state() != null; path = path.before()) {
      best.add(0, path);
    }
  }

  /** A reading up to a unit: the way there. */
  private record Path(Path before, State state, Context context, double points) {}

  /** The state of every unit in the best reading. */
  List<State> best() {
    return best.stream().map(Path::state).toList();
  }

  /**
   * By how many points the best reading is better than the best of those in which a unit is one of
   * the other states, in log odds; {@link Double#POSITIVE_INFINITY} where it can be none of them.
   * Negative where such a reading would be better, but the printed label was given back.
   */
  double margin(int unit, Predicate<State> others) {
    int end = Math.min(units.size(), unit + HORIZON);
    List<Path> readings = extend(beams.get(unit), units.get(unit), others, OTHERS);
    for (int i = unit + 1; i < end && !readings.isEmpty(); i++) {
      Unit next = units.get(i);
      readings = extend(readings, next, state -> withheld.allows(next, state), OTHERS);
    }
    return readings.isEmpty()
        ? Double.POSITIVE_INFINITY
        : best.get(end - 1).points() - readings.get(0).points();
  }

  private List<Path> extend(List<Path> readings, Unit unit, Predicate<State> allowed, int beam) {
    Map<Context, Path> best = new LinkedHashMap<>();
    for (Path reading : readings) {
      for (State state : states(unit).stream().filter(allowed).toList()) {
        double points = reading.points() + points(unit, state, reading.context());
        Context context = reading.context().after(unit, state);
        Path known = best.get(context);
        if (known == null || known.points() < points) {
          best.put(context, new Path(reading, state, context, points));
        }
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Path::points).reversed())
        .limit(beam)
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

  /**
   * Operators keep to one language and to their work; by their name the interpreter stands at times
   * as well, who has not left the line yet.
   */
  private List<State> underTheOperator(Unit unit) {
    List<State> states = new ArrayList<>(List.of(new State(unit.printed(), false)));
    Cast.Call call = cast.calls().get(unit.turn().id());
    boolean calls = call != null && call.span().overlaps(unit.span());
    boolean works = calls || unit.runsTheCall() || unit.has(Sign.Kind.PROCEDURAL);
    if (unit.questions() && !works && !unit.language().equals(operatorLanguage)) {
      cast.company().forEach(person -> states.add(new State(person, true)));
      if (unit.analyst() != null) {
        states.add(new State(unit.analyst(), true));
      }
    }
    return states;
  }

  /** The language that operators speak most, or null where none is heard. */
  private static String operatorLanguage(List<Unit> units) {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    units.stream()
        .filter(unit -> unit.printedIs(Side.OPERATOR))
        .forEach(unit -> lengths.merge(unit.language(), unit.length(), Integer::sum));
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** What can be true of a unit at all. */
  private List<State> possible(Unit unit) {
    if (unit.printedIs(Side.OPERATOR)) {
      return underTheOperator(unit);
    }
    if (unit.has(Sign.Kind.FILLER)) {
      return List.of(new State(unit.printed(), false));
    }
    if (unit.has(Sign.Kind.QUEUE) && cast.moderator() != null) {
      return List.of(new State(unit.printed(), false), new State(cast.moderator(), false));
    }
    Set<Person> speakers = new LinkedHashSet<>();
    speakers.add(unit.printed());
    boolean interpreter = unit.printedIs(Side.INTERPRETER);
    speakers.addAll(cast.company());
    if (unit.analyst() != null) {
      speakers.add(unit.analyst());
    }
    Likely likely = cast.likely().get(unit.turn().id());
    List<State> states = new ArrayList<>();
    for (Person speaker : speakers) {
      boolean standsIn = likely != null && speaker.equals(likely.person());
      if (speaker.equals(unit.printed()) || standsIn || !unit.printedIs(Side.ANALYST)) {
        states.add(new State(speaker, false));
      }
      if (speaker.is(Side.COMPANY) || speaker.equals(unit.analyst())) {
        states.add(new State(speaker, true));
      }
    }
    if (unit.printedIs(Side.UNIDENTIFIED) && unit.marked()) {
      states.add(new State(unit.printed(), true));
    }
    if (interpreter) {
      cast.people().stream()
          .filter(person -> person.is(Side.OPERATOR) && !person.labels().isEmpty())
          .forEach(operator -> states.add(new State(operator, true)));
    }
    return states;
  }
}
