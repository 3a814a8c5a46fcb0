package org.callpress.transcript;

import java.util.List;

/** Finds the closing words after the last answer. */
final class Closing {
  /** A longer turn is an answer, even where it ends with a good-bye. */
  private static final int LONGEST_GOODBYE = 900;

  /**
   * Before somebody says that the questions are over, a longer turn still answers, unless it begins
   * with its good-bye.
   */
  private static final int LONGEST_THANKS = 300;

  /** "Thanks, everyone." between two good-byes. */
  private static final int LONGEST_COURTESY = 100;

  private Closing() {}

  /**
   * The index of the first closing turn; the number of turns where there is none.
   *
   * @param from the closing cannot begin at or before this turn
   */
  static int start(List<Utterance> said, int from) {
    int ended = questionsEnd(said, from);
    int start = said.size();
    for (int i = said.size() - 1; i > from && i >= 0; i--) {
      Utterance turn = said.get(i);
      boolean answer =
          i < ended && turn.weight() > LONGEST_THANKS && turn.clauseStart("closing") != 0;
      if (turn.has("closing") && turn.weight() <= LONGEST_GOODBYE && !answer) {
        start = i;
      } else if (turn.weight() > LONGEST_COURTESY || turn.text().indexOf('?') >= 0) {
        break;
      }
    }
    return Math.min(start, ended);
  }

  /** The last turn that says the questions are over, where nobody is called on after it. */
  private static int questionsEnd(List<Utterance> said, int from) {
    for (int i = said.size() - 1; i > from; i--) {
      Utterance turn = said.get(i);
      if (turn.has("qa-ends") && turn.weight() <= LONGEST_GOODBYE) {
        return i;
      }
      if (turn.hasNow("question-cue") || turn.has("asks")) {
        break;
      }
    }
    return said.size();
  }
}
