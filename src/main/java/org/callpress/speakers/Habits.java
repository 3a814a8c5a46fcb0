package org.callpress.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first reading of the call taught: how often a label is right when it stands over a
 * language, and in which language each person answers in their own voice. The first reading knows
 * no habits.
 */
final class Habits {
  static final Habits NONE = new Habits();

  /** How many times a habit counts as seen, half of them right, before anything is seen. */
  private static final double PRIOR = 2;

  /** How many times the contrary counts as seen. */
  private static final double DOUBT = 1;

  private final Map<String, int[]> labels = new HashMap<>();
  private final Map<String, int[]> voices = new HashMap<>();
  private final Map<String, Map<String, Integer>> ownLanguages = new HashMap<>();

  private final int[] formulas = new int[2];

  private Habits() {}

  /** Learns from a reading: a state per unit. Only questions and answers teach. */
  static Habits of(List<Unit> units, List<State> states) {
    Habits habits = new Habits();
    Context context = Context.START;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      State state = states.get(i);
      if (unit.questions() && unit.length() > 20 && !context.goesOn(unit, state)) {
        habits.learn(unit, state);
      }
      context = context.after(unit, state);
    }
    return habits;
  }

  private void learn(Unit unit, State state) {
    int[] seen = labels.computeIfAbsent(key(unit), k -> new int[2]);
    seen[0] += state.speaker().equals(unit.printed()) ? 1 : 0;
    seen[1]++;
    if (unit.has(Sign.Kind.INTERPRETATION_OPENING)) {
      formulas[0] += state.interpreted() ? 1 : 0;
      formulas[1]++;
    }
    int[] heard = voices.computeIfAbsent(key(unit), k -> new int[2]);
    heard[0] += state.interpreted() ? 1 : 0;
    heard[1]++;
    if (!state.interpreted()) {
      ownLanguages
          .computeIfAbsent(state.speaker().id(), k -> new HashMap<>())
          .merge(unit.language(), 1, Integer::sum);
    }
  }

  /** From 0 (this label is never right over this language) to 1.5; 1 where nothing is known. */
  double trust(Unit unit) {
    int[] seen = labels.get(key(unit));
    return seen == null || !unit.questions() ? 1 : 1.5 * (seen[0] + PRIOR / 2) / (seen[1] + PRIOR);
  }

  /**
   * How usual it is for the person to speak the language in their own voice, in log odds: positive
   * where it is their language, 0 where nothing is known.
   */
  double speaks(Person person, String language) {
    Map<String, Integer> seen = ownLanguages.get(person.id());
    if (seen == null) {
      return 0;
    }
    int all = seen.values().stream().mapToInt(Integer::intValue).sum();
    return logOdds(seen.getOrDefault(language, 0), all);
  }

  /** How usual it is that "Thank you. This is Jane." opens an interpretation, in log odds. */
  double formulaInterprets() {
    return logOdds(formulas[0], formulas[1]);
  }

  /** How usual it is that the label over this language stands over an interpreter, in log odds. */
  double interprets(Unit unit) {
    int[] seen = voices.get(key(unit));
    return seen == null || !unit.questions() ? 0 : logOdds(seen[0], seen[1]);
  }

  private static double logOdds(int seen, int all) {
    return Math.log((seen + DOUBT) / (all - seen + DOUBT));
  }

  private static String key(Unit unit) {
    return unit.printed().id() + " " + unit.language();
  }
}
