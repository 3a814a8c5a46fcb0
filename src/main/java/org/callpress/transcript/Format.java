package org.callpress.transcript;

import org.callpress.source.SourceText;

/** One way in which transcripts are laid out. Recognised by content, never by file name. */
interface Format {
  /** As the export names it, e.g. "name-role". */
  String name();

  /**
   * How sure this format is that the text is its own: 0 for not at all, 1 for certain. The surest
   * format parses the text.
   */
  double recognise(SourceText source);

  /**
   * What makes a line a label, as a clause for an editor who wonders; null for formats that are
   * certain of their own.
   */
  default String label() {
    return null;
  }

  Layout parse(SourceText source);
}
