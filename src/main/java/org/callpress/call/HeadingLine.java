package org.callpress.call;

import org.callpress.source.Span;

/** A line of the source that heads the call or a section and is nobody's speech. */
public record HeadingLine(Span span, Kind kind) {
  public enum Kind {
    TITLE("title"),
    DATE("date"),
    SECTION("section"),
    PARTICIPANTS("participants");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** As the export writes it. */
    public String key() {
      return key;
    }
  }
}
