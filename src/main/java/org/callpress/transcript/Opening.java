package org.callpress.transcript;

import java.util.List;

/** Finds where the opening of a call ends and the first remarks begin. */
final class Opening {
  /** A turn longer than this holds remarks, even where it begins with the safe harbour. */
  private static final int LONGEST = 6000;

  private static final int LONGEST_GREETING = 800;

  /** "Thank you, operator." between two turns of the opening. */
  private static final int LONGEST_COURTESY = 100;

  private Opening() {}

  /**
   * The index of the first turn that is no longer the opening.
   *
   * @param limit the index at which the questions begin, or the number of turns
   */
  static int end(List<Utterance> said, int limit) {
    int end = 0;
    for (int i = 0; i < limit; i++) {
      if (opens(said.get(i), i)) {
        end = i + 1;
      } else if (said.get(i).weight() > LONGEST_COURTESY) {
        break;
      }
    }
    return end;
  }

  private static boolean opens(Utterance turn, int index) {
    if (turn.weight() > LONGEST) {
      return false;
    }
    return turn.has("safe-harbour")
        || index == 0 && turn.has("hand-over") && turn.weight() <= 2 * LONGEST_GREETING
        || turn.has("welcome") && (index == 0 || turn.weight() <= LONGEST_GREETING);
  }
}
