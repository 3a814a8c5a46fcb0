package org.callpress.figures;

import java.util.List;

/**
 * What makes a number less than exact: "over", "nearly", "or more".
 *
 * @param words as said, or null
 * @param after how many tokens of it stand behind the number
 */
record Hedging(String words, int after) {

  /** The hedge around the token at an index. */
  static Hedging around(List<Token> tokens, int index) {
    String before =
        index > 0 && tokens.get(index - 1).is(Cue.HEDGES) ? tokens.get(index - 1).text() : null;
    boolean behind = index + 1 < tokens.size() && tokens.get(index + 1).is(Cue.HEDGES_AFTER);
    String after = behind ? tokens.get(index + 1).text() : null;
    return new Hedging(before != null ? before : after, behind ? 1 : 0);
  }
}
