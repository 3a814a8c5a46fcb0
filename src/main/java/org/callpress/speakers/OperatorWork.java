package org.callpress.speakers;

import java.util.List;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;

/**
 * Tells the operator of a conference by what they say, where the transcript prints a first name
 * ("Joanna"), a number ("Speaker 1") or nothing above their words.
 */
final class OperatorWork {
  /** An operator's longest turn explains how to ask; who says more has other things to say. */
  private static final int LONGEST = 1800;

  /** "Thank you." and "Go ahead, sir." between calls for questions. */
  private static final int LONGEST_COURTESY = 160;

  private final Transcript transcript;
  private final CastPhrases phrases;
  private final Drafts drafts;
  private final Callers callers;

  OperatorWork(Transcript transcript, CastPhrases phrases, Drafts drafts, Callers callers) {
    this.transcript = transcript;
    this.phrases = phrases;
    this.drafts = drafts;
    this.callers = callers;
  }

  /** Decides the side of everybody who does nothing but an operator's work. */
  void decide() {
    drafts.all().stream().filter(this::mayBe).filter(this::doesOnlyThat).forEach(this::isOperator);
  }

  private void isOperator(Draft draft) {
    draft.side = Side.OPERATOR;
  }

  /** No side but that of an unknown, no role, and a label of their own. */
  private boolean mayBe(Draft draft) {
    return (draft.side == null || draft.side == Side.UNIDENTIFIED)
        && draft.role == null
        && !draft.labels.isEmpty();
  }

  /** Whether most turns are such work or calls for questions, and the others are courtesies. */
  private boolean doesOnlyThat(Draft draft) {
    List<Turn> turns = transcript.turns().stream().filter(t -> drafts.printed(t) == draft).toList();
    long work = turns.stream().filter(this::isWork).count();
    long calls = turns.stream().filter(t -> !isWork(t) && callers.call(t) != null).count();
    boolean opens = turns.get(0) == transcript.turns().get(0) && isWork(turns.get(0));
    return (opens || work > 1 || work > 0 && calls > 1)
        && (work + calls) * 2 >= turns.size()
        && turns.stream()
            .allMatch(turn -> isWork(turn) || isByTheWay(turn) || callers.call(turn) != null);
  }

  /** A courtesy, or the words that open the call. */
  private boolean isByTheWay(Turn turn) {
    boolean opens = turn == transcript.turns().get(0) && says(turn, "operator-opening");
    return length(turn) <= LONGEST_COURTESY || opens && length(turn) <= LONGEST;
  }

  /** Whether a turn says what only an operator says, and is not long. */
  boolean isWork(Turn turn) {
    return length(turn) <= LONGEST && says(turn, "operator-words");
  }

  private boolean says(Turn turn, String key) {
    return phrases.sentences(turn).stream()
        .map(transcript.source()::slice)
        .anyMatch(sentence -> phrases.has(key, sentence));
  }

  private static int length(Turn turn) {
    return turn.paragraphs().stream().mapToInt(paragraph -> paragraph.length()).sum();
  }
}
