package org.callpress.transcript;

import java.util.IdentityHashMap;
import java.util.Map;
import org.callpress.source.Datum;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * A reading of a file of data: the strings that are read, in the order of reading. The other values
 * are left out as "metadata"; field names, punctuation and quotation marks are markup.
 */
final class DataReading {
  static final String METADATA = "metadata";
  static final String REPETITION = "repetition";

  private final Datum root;
  private final Reading out;
  private final Map<Datum, Boolean> read = new IdentityHashMap<>();

  DataReading(Datum root) {
    this.root = root;
    this.out = new Reading(root.source());
  }

  int length() {
    return out.length();
  }

  /** Adds a string on a line of its own. */
  Span line(Datum text) {
    Span span = add(text);
    out.space("\n");
    return span;
  }

  /** Adds a string where the reading stands. */
  Span add(Datum text) {
    read.put(text, true);
    int start = out.length();
    text.read(out);
    return new Span(start, out.length());
  }

  void space(String whitespace) {
    out.space(whitespace);
  }

  /** Leaves out a value and all within it. */
  void leaveOut(Datum value, String reason) {
    known(value);
    out.leaveOut(value.span(), reason);
  }

  /** A value and all within it are read elsewhere. */
  void known(Datum value) {
    value.all().forEach(within -> read.put(within, true));
  }

  SourceText build() {
    leaveOutRest(root);
    return out.build();
  }

  /** What has been added so far. */
  CharSequence text() {
    return out.text();
  }

  private void leaveOutRest(Datum value) {
    boolean plain = value.items().stream().allMatch(Datum::isText);
    boolean untouched =
        !read.containsKey(value) && value.items().stream().noneMatch(read::containsKey);
    if (plain && untouched && value.fields().isEmpty()) {
      out.leaveOut(value.span(), METADATA);
      return;
    }
    value.fields().values().forEach(this::leaveOutRest);
    value.items().forEach(this::leaveOutRest);
  }
}
