package org.callpress.call;

import org.callpress.source.Span;

/**
 * Words and the words that render them in the other language.
 *
 * @param originalPassage id of the passage that holds {@code original}
 * @param interpretationPassage id of the passage that holds {@code interpretation}
 * @param original the whole passage's extent, or some of its sentences or their clauses
 */
public record Pair(
    Level level,
    String originalPassage,
    Span original,
    String interpretationPassage,
    Span interpretation,
    Confidence confidence) {
  public enum Level {
    PASSAGE,
    SENTENCE;

    /** As the export writes it: "passage". */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
