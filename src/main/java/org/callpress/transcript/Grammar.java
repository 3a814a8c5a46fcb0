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
   * @param lines how many lines the label takes, the one it opens with included
   * @param repeated what repeats the label in front of the speech, or null
   */
  record Labelled(Label label, Span rest, int lines, Span repeated) {
    Labelled(Label label, Span rest) {
      this(label, rest, 1, null);
    }
  }
}
