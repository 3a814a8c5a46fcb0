package org.callpress.call;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.source.Span;

/**
 * What an editor remarks on some words, e.g. "The inspection was finished a week later."
 *
 * @param text by language tag, one at least
 */
public record EditorNote(Span span, Map<String, String> text) {
  public EditorNote {
    text = Collections.unmodifiableMap(new TreeMap<>(text));
  }
}
