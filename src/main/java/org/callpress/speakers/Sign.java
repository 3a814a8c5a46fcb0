package org.callpress.speakers;

import org.callpress.source.Span;

/**
 * Something in the words of a unit that tells of its speaker, e.g. "this is Jane" at its head.
 *
 * @param person whom it names, or null where it names nobody
 * @param span the words, in the source
 */
record Sign(Kind kind, Person person, Span span) {
  enum Kind {
    SELF("self"),
    INTERPRETATION_OPENING("interpretation-opening"),
    HAND_OVER("hand-over"),
    /** "Thank you, Jane" at the head: Jane has just spoken. */
    THANKS("thanks"),
    /** "I am on for Jane tonight": somebody else than was called. */
    STAND_IN("stand-in"),
    MENTION(null),
    QUESTION_OPENING("question-opening"),
    /** "Could you share…": somebody asks. */
    ASKING("asking"),
    ANSWER_OPENING("answer-opening"),
    ADDS("adds"),
    GREETING("greeting"),
    CLOSING("closing"),
    QUEUE("queue"),
    /** "Thank you all for joining us today." */
    ENDING("ending"),
    /** "Let me translate my question": the next words are the same speaker's, too. */
    SELF_RENDERING("self-rendering"),
    PROCEDURAL("procedural"),
    FILLER("filler");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The lexicon's key for it, or null where it needs no phrase. */
    String key() {
      return key;
    }
  }
}
