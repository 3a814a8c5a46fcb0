package org.callpress.source;

import java.util.List;

/**
 * What has been taken out of a file that is not text.
 *
 * @param text as a person reads it, which lines and columns refer to
 * @param lines how each line of it that is not empty is set, in order
 * @param pictured lines of it beside which words stand as pictures
 */
record Extraction(String text, List<PrintedLine> lines, List<PrintedLine> pictured) {
  Extraction {
    lines = List.copyOf(lines);
    pictured = List.copyOf(pictured);
  }

  /** Of a file without pictures among its words. */
  Extraction(String text, List<PrintedLine> lines) {
    this(text, lines, List.of());
  }
}
