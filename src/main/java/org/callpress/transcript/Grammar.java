package org.callpress.transcript;

import org.callpress.call.Label;
import org.callpress.source.Span;

/** What a label looks like in a format of lines. */
interface Grammar {
  /** The label that a line is, or opens with; null where it is none. {@code index} is 0-based. */
  Labelled at(int index);

  /**
   * A label and what follows it on its line.
   *
   * @param rest speech on the same line, or null
   */
  record Labelled(Label label, Span rest) {}
}
