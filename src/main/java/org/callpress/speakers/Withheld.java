package org.callpress.speakers;

import java.util.HashSet;
import java.util.Set;

/**
 * Where the printed label stands though another reading is a little better: too little speaks
 * against it.
 */
final class Withheld {
  private final Set<Integer> units = new HashSet<>();
  private final Set<Integer> released = new HashSet<>();

  /** Whether the unit can be in the state as far as its label is concerned. */
  boolean allows(Unit unit, State state) {
    return !has(unit) || state.speaker().equals(unit.printed());
  }

  boolean has(Unit unit) {
    return units.contains(unit.index());
  }

  /** Lets the printed label stand; whether it did not before. What was released stays so. */
  boolean add(Unit unit) {
    return !released.contains(unit.index()) && units.add(unit.index());
  }

  /** Lets the label stand no more; whether it did. */
  boolean release(Unit unit) {
    released.add(unit.index());
    return units.remove(unit.index());
  }
}
