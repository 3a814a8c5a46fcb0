package org.callpress.call;

import org.callpress.source.Span;
import org.callpress.source.Stated;

/**
 * What an editor settles of the passage that holds some words; null where nothing is said of it.
 *
 * @param span of the words
 * @param speaker id or name of whose words these are, or "unidentified"
 * @param voice id or name of who utters them, "interpreter", or "self"
 * @param language BCP 47 tag
 * @param split whether a new passage begins at the words
 * @param stated where the editor says so
 */
public record PassageRuling(
    Span span,
    String speaker,
    String voice,
    String language,
    PassageKind kind,
    boolean split,
    Stated stated) {
  /** Nobody knows whose words these are, and the editor says so. */
  public static final String UNIDENTIFIED = "unidentified";

  /** Uttered by the interpreter. */
  public static final String INTERPRETER = "interpreter";

  /** Uttered by the speaker. */
  public static final String SELF = "self";

  /** Whether it says anything of the passage, beyond where it begins. */
  public boolean settles() {
    return speaker != null || voice != null || language != null || kind != null;
  }
}
