package org.callpress.call;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.source.Span;

/**
 * Words that the transcript prints otherwise than they were spoken: printed "fifteen", spoken
 * "fifty". Both are shown; the source stays as it is.
 *
 * @param span of the words as printed
 * @param spoken as spoken
 * @param note by language tag, why or from what source it is known; may be empty
 */
public record Erratum(Span span, String spoken, Map<String, String> note) {
  public Erratum {
    note = Collections.unmodifiableMap(new TreeMap<>(note));
  }
}
