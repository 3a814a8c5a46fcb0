package org.callpress.interpretation;

import java.util.List;
import org.callpress.call.Passage;

/** Passages in somebody's own words and the passages that render them, each in order. */
record Rendering(List<Passage> originals, List<Passage> interpretations) {
  Rendering {
    originals = List.copyOf(originals);
    interpretations = List.copyOf(interpretations);
  }
}
