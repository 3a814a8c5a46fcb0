package org.callpress.speakers;

import java.util.List;

/**
 * A call as read: what each unit is, and by how much that is better than anything else, in log
 * odds. 0 is a coin's toss.
 */
record Reading(List<State> states, List<Double> margins) {
  Reading {
    states = List.copyOf(states);
    margins = List.copyOf(margins);
  }
}
