package org.callpress.source;

import java.util.List;

/**
 * What has been taken out of a file that is not text.
 *
 * @param text as a person reads it, which lines and columns refer to
 * @param lines how each line of it that is not empty is set, in order
 */
record Extraction(String text, List<PrintedLine> lines) {
  Extraction {
    lines = List.copyOf(lines);
  }
}
