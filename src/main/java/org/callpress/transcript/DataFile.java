package org.callpress.transcript;

import org.callpress.source.Datum;
import org.callpress.source.JsonData;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.YamlData;

/** Opens a file of data: JSON, YAML, or JSON that stands as a string within either. */
final class DataFile {
  /** A recorded response holds JSON, which may hold JSON; no deeper. */
  private static final int DEEPEST = 3;

  private static final int SHORTEST_WITHIN = 200;

  private DataFile() {}

  /** The data; null where the text is none. */
  static Datum open(SourceText source) {
    return open(source, DEEPEST);
  }

  private static Datum open(SourceText source, int depth) {
    Datum root = JsonData.read(source);
    root = root == null ? YamlData.read(source) : root;
    if (root == null || depth == 0) {
      return root;
    }
    Datum longest = null;
    for (Datum value : root.all()) {
      boolean longer = longest == null || value.span().length() > longest.span().length();
      if (value.isText() && longer) {
        longest = value;
      }
    }
    Datum within = longest == null ? null : within(longest, depth);
    return within == null ? root : within;
  }

  private static Datum within(Datum value, int depth) {
    if (value.span().length() < SHORTEST_WITHIN
        || !value.text().stripLeading().matches("(?s)[{\\[].*")) {
      return null;
    }
    Reading reading = new Reading(value.source());
    value.read(reading);
    Datum datum = open(reading.build(), depth - 1);
    return datum == null || datum.isText() ? null : datum;
  }
}
