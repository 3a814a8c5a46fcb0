package org.callpress.exchanges;

import java.util.List;
import org.callpress.call.Passage;

/**
 * A stretch of the call that belongs to one analyst.
 *
 * @param cue the passage that calls the analyst, or null
 * @param passages all of it in the order of the source, the cue included
 */
record Slot(Passage cue, List<Passage> passages) {
  Slot {
    passages = List.copyOf(passages);
  }
}
