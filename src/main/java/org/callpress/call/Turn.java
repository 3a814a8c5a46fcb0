package org.callpress.call;

import java.util.List;
import org.callpress.source.Span;

/**
 * What the transcript prints: a label and the paragraphs under it.
 *
 * @param id "t1", "t2", … in the order of the source
 * @param label the printed line, or null where speech starts without one
 * @param paragraphs trimmed, in order; none for a label without text
 */
public record Turn(String id, Label label, List<Span> paragraphs) {
  public Turn {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Where the turn begins in the source: at its label, else at its first paragraph. */
  public int start() {
    return label != null ? label.span().start() : paragraphs.get(0).start();
  }
}
