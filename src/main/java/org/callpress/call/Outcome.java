package org.callpress.call;

import java.util.List;

/**
 * What became of one question, and what says so. "Ada will take the second one", after which only
 * Tom is heard, leaves the second question handed to Ada.
 *
 * @param handedTo id of the speaker it is passed on to, whether or not they are heard; null where
 *     nobody is named
 * @param evidence for the hand-over, or for what stays open; empty where the links say it all
 */
public record Outcome(AnswerStatus status, String handedTo, List<Evidence> evidence) {
  /** No answer was found and nothing is said of that. */
  public static final Outcome NONE = new Outcome(AnswerStatus.NONE, null, List.of());

  /** Somebody answers, and nothing else is said of that. */
  public static final Outcome ANSWERED = new Outcome(AnswerStatus.ANSWERED, null, List.of());

  public Outcome {
    evidence = List.copyOf(evidence);
  }
}
