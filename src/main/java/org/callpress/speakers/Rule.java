package org.callpress.speakers;

/** One consideration on who speaks, e.g. "whoever says 'this is Jane' is Jane". */
@FunctionalInterface
interface Rule {
  Finding weigh(Unit unit, State state, Context before);
}
