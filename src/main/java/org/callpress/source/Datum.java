package org.callpress.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value in a file of data, JSON or YAML, that knows where it stands: {@code
 * datum.field("speaker").text()}.
 *
 * @param span of the value in the source, quotation marks included
 * @param fields of an object in their order; of a field that stands twice the last, as programs
 *     read it
 * @param items of an array
 * @param quotation of a string, a number or another plain value; null for objects and arrays
 */
public record Datum(
    SourceText source,
    Span span,
    Map<String, Datum> fields,
    List<Datum> items,
    Quotation quotation) {

  static Datum object(SourceText source, Span span, Map<String, Datum> fields) {
    return new Datum(source, span, new LinkedHashMap<>(fields), List.of(), null);
  }

  static Datum array(SourceText source, Span span, List<Datum> items) {
    return new Datum(source, span, Map.of(), List.copyOf(items), null);
  }

  static Datum scalar(SourceText source, Quotation quotation) {
    return new Datum(source, quotation.span(), Map.of(), List.of(), quotation);
  }

  public boolean isText() {
    return quotation != null;
  }

  /** The string or the digits of a plain value; "" for objects and arrays. */
  public String text() {
    return quotation == null ? "" : quotation.decoded(source.text());
  }

  /** Adds the string to a reading of the source. */
  public void read(Reading out) {
    if (quotation != null) {
      quotation.read(source.text(), out);
    }
  }

  /** This value and all within it, in their order. */
  public List<Datum> all() {
    List<Datum> all = new ArrayList<>();
    List<Datum> open = new ArrayList<>(List.of(this));
    while (!open.isEmpty()) {
      Datum next = open.remove(open.size() - 1);
      all.add(next);
      List<Datum> within = new ArrayList<>(next.fields.values());
      within.addAll(next.items);
      java.util.Collections.reverse(within);
      open.addAll(within);
    }
    return all;
  }
}
