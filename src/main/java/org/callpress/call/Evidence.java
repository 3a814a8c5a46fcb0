package org.callpress.call;

import java.util.List;
import org.callpress.source.Span;

/**
 * Why something is believed, and where it stands.
 *
 * @param kind a word of the lexicon of evidence, e.g. "self-identification"; pages name it through
 *     the message {@code evidence.<kind>}
 * @param spans the words that say so, in the source; empty where it follows from the order of turns
 * @param note one short English sentence for the export
 */
public record Evidence(String kind, List<Span> spans, String note) {
  /** The kind of what an editor settled. */
  public static final String EDITOR = "editor";

  public Evidence {
    spans = List.copyOf(spans);
  }

  /** Whether an editor settled it. */
  public boolean isEditors() {
    return kind.equals(EDITOR);
  }
}
