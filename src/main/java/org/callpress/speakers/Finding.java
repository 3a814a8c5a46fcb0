package org.callpress.speakers;

import java.util.List;
import org.callpress.call.Evidence;
import org.callpress.source.Span;

/**
 * What a rule makes of a unit in a state.
 *
 * @param points for (positive) or against (negative), roughly in log odds: 1 is a hint, 3 is
 *     telling, 6 is as good as said
 * @param kind of the evidence, or null where it is none worth showing
 * @param span the words that say so, or null
 */
record Finding(double points, String kind, Span span, String note) {
  static final Finding NONE = new Finding(0, null, null, null);

  static Finding of(double points) {
    return new Finding(points, null, null, null);
  }

  static Finding of(double points, String kind, String note) {
    return new Finding(points, kind, null, note);
  }

  static Finding of(double points, String kind, Span span, String note) {
    return new Finding(points, kind, span, note);
  }

  /** The same with no more points than so many. */
  Finding upTo(double most) {
    return points <= most ? this : new Finding(most, kind, span, note);
  }

  boolean isEvidence() {
    return points > 0 && kind != null;
  }

  Evidence evidence() {
    return new Evidence(kind, span == null ? List.of() : List.of(span), note);
  }
}
