package org.callpress.transcript;

import java.util.List;

/** Finds the turn with which the questions begin where no heading says so. */
final class QuestionsStart {
  /** Longer turns are remarks, even where they end by opening the line for questions. */
  private static final int LONGEST_ANNOUNCEMENT = 1800;

  /** An announcement that more words stand before in its turn ends remarks. */
  private static final int LONGEST_LEAD = 80;

  /** How many turns an announcement may stand ahead of what it announces. */
  private static final int REACH = 3;

  /** Longest courtesy between two announcements: "Thank you. One moment, please." */
  private static final int LONGEST_COURTESY = 120;

  private QuestionsStart() {}

  /** The index of that turn, or -1 where nothing marks it. */
  static int in(List<Utterance> said) {
    int anchor = firstQuestion(said);
    return anchor < 0 ? lastResort(said) : withPreparation(said, anchor);
  }

  /**
   * The same where a heading stands above a turn: the heading is believed, unless somebody is
   * called on to ask shortly before it.
   */
  static int under(List<Utterance> said, int heading) {
    for (int i = Math.max(0, heading - REACH); i < heading; i++) {
      Utterance turn = said.get(i);
      if (turn.weight() <= LONGEST_ANNOUNCEMENT && turn.hasNow("question-cue")) {
        return withPreparation(said, i);
      }
    }
    return heading;
  }

  /** From the first of the announcements and housekeeping that stand directly above a turn. */
  private static int withPreparation(List<Utterance> said, int anchor) {
    int start = anchor;
    for (int i = anchor - 1; i >= 0; i--) {
      if (preparesQuestions(said.get(i))) {
        start = i;
      } else if (said.get(i).weight() > LONGEST_COURTESY || isOpening(said.get(i))) {
        break;
      }
    }
    return start;
  }

  /** The first turn that calls somebody to ask, or asks soon after an announcement. */
  private static int firstQuestion(List<Utterance> said) {
    int read = firstReadOut(said);
    int announced = Integer.MIN_VALUE / 2;
    int opened = announced;
    for (int i = 0; i < said.size(); i++) {
      Utterance turn = said.get(i);
      if (turn.hasNow("question-cue") && turn.weight() <= LONGEST_ANNOUNCEMENT || i == read) {
        return i;
      }
      boolean asks = turn.has("asks") || isAnalyst(turn) || isQuestion(turn) && i - opened < REACH;
      if (asks && i - announced <= REACH) {
        return i;
      }
      if (turn.hasNow("qa-begins")) {
        announced = i;
      }
      if (!isOpening(turn) && (announced == i || turn.hasNow("invites-questions"))) {
        opened = i;
      }
    }
    return -1;
  }

  /**
   * The first of the questions that somebody of the company reads out, or -1 where that is not done
   * more than once.
   */
  private static int firstReadOut(List<Utterance> said) {
    int first = -1;
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).has("reads-questions")
          && isQuestion(said.get(i))
          && !isOpening(said.get(i))) {
        if (first >= 0 && i - first <= 2 * REACH) {
          return first;
        }
        first = i;
      }
    }
    return -1;
  }

  /** By what is printed beside the name, or in its place. */
  private static boolean isAnalyst(Utterance turn) {
    return Words.has("analyst-role", turn.role()) || turn.asks();
  }

  /** Remarks may ask as well, but go on for longer. */
  private static boolean isQuestion(Utterance turn) {
    return turn.text().indexOf('?') >= 0 && turn.weight() <= LONGEST_ANNOUNCEMENT;
  }

  /** Housekeeping, or an announcement that is not the end of longer remarks. */
  private static boolean preparesQuestions(Utterance turn) {
    boolean announces = turn.hasNow("qa-begins") && lead(turn) <= LONGEST_LEAD;
    return turn.weight() <= LONGEST_ANNOUNCEMENT
        && !isOpening(turn)
        && (announces || turn.has("qa-housekeeping"));
  }

  /** How much is said before the announcement; "[Operator Instructions]" is not said. */
  private static int lead(Utterance turn) {
    String before = turn.text().substring(0, turn.clauseStart("qa-begins"));
    return before.replaceAll("\\[[^\\[\\]]{0,60}\\]", "").length();
  }

  /** The words that open the call may explain how to ask as well; they are not the questions. */
  private static boolean isOpening(Utterance turn) {
    return turn.has("welcome") && !turn.hasNow("qa-begins") || turn.has("safe-harbour");
  }

  /** A short announcement that nothing follows, or the first turn that a printed analyst asks. */
  private static int lastResort(List<Utterance> said) {
    for (int i = 0; i < said.size(); i++) {
      Utterance turn = said.get(i);
      boolean announces = i > 0 && preparesQuestions(turn) && turn.hasNow("qa-begins");
      if (announces || isAnalyst(turn)) {
        return i;
      }
    }
    return -1;
  }
}
