package org.callpress.site.reading;

import java.util.List;
import org.callpress.call.Passage;

/**
 * Passages that one utterance shows.
 *
 * @param main the one that the page's language shows
 * @param others what it renders or what renders it, in the order of the source
 */
record Block(Passage main, List<Passage> others) {
  Block {
    others = List.copyOf(others);
  }

  List<Passage> passages() {
    List<Passage> all = new java.util.ArrayList<>();
    all.add(main);
    all.addAll(others);
    return all;
  }
}
