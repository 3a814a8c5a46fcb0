package org.callpress.transcript;

/** One way in which transcripts are laid out. Recognised by content, never by file name. */
interface Format {
  /** As the export names it, e.g. "name-role". */
  String name();

  /** Whether the text is this format's own, and how to read it. The surest format reads it. */
  Recognition recognise(Page page);

  /**
   * What makes a line a label, as a clause for an editor who wonders; null for formats that are
   * certain of their own.
   */
  default String label() {
    return null;
  }
}
