package org.callpress.speakers;

import org.callpress.call.Evidence;
import org.callpress.call.PassageKind;
import org.callpress.source.Span;

/**
 * What an editor has settled of a unit; null where nothing.
 *
 * @param voice who utters the words; the speaker where they speak themselves
 * @param own whether the speaker, whoever it is, utters the words
 * @param words that the editor quotes
 * @param line of the file that says so
 */
record Pin(
    Person speaker,
    Person voice,
    boolean own,
    String language,
    PassageKind kind,
    Span words,
    int line) {

  /** Whether the unit can be in the state. */
  boolean allows(State state) {
    if (speaker != null && !state.speaker().equals(speaker)) {
      return false;
    }
    if (own) {
      return !state.interpreted();
    }
    return voice == null || state.interpreted() != state.speaker().equals(voice);
  }

  /** Who utters the words in a state that is allowed, or null where that is not settled. */
  Person voiceIn(State state) {
    return state.interpreted() ? voice : null;
  }

  Finding finding() {
    return Finding.of(
        EDITOR, Evidence.EDITOR, words, "settled by the editor, call.yml line " + line);
  }

  /** Beyond any sum of what the rules find. */
  private static final double EDITOR = 100;
}
