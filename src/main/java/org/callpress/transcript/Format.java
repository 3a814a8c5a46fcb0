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

  Layout parse(SourceText source);
}
