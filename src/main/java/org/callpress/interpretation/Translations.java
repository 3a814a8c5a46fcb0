package org.callpress.interpretation;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.call.Side;

/**
 * Written translations with what they render: all that stands before them in their turn, back to
 * the translation before.
 */
final class Translations {
  private Translations() {}

  /** Whether the passage is a translation made in writing. */
  static boolean is(Conversation conversation, Passage passage) {
    return conversation.speaker(passage.voice()).side() == Side.TRANSLATION;
  }

  static List<Rendering> in(Conversation conversation) {
    List<Rendering> found = new ArrayList<>();
    List<Passage> originals = new ArrayList<>();
    for (Passage passage : conversation.passages()) {
      originals.removeIf(original -> !original.turn().equals(passage.turn()));
      if (!is(conversation, passage)) {
        originals.add(passage);
      } else if (!originals.isEmpty()) {
        found.add(new Rendering(originals, List.of(passage)));
        originals.clear();
      }
    }
    return List.copyOf(found);
  }
}
