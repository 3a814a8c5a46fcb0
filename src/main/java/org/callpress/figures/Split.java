package org.callpress.figures;

/**
 * Follows how a speaker splits a total into its parts: "Total revenue was 23. Revenue from Boats
 * was 13, from Sails 10." As long as nothing but that metric is stated, it is the same row.
 */
final class Split {
  private Metric total;
  private boolean parts;

  /** Takes in what the next figure is of. */
  void state(Subject of) {
    if (of.metric() == null || of.is(Subject.Trait.FOREIGN)) {
      return;
    }
    boolean part = of.segment() != null || of.modified();
    if (!part) {
      boolean plain = of.isPlain() && of.metric().scope() == Metric.Scope.ANY;
      total = plain ? of.metric() : null;
      parts = false;
    } else if (total != null && of.metric() != total) {
      total = null;
      parts = false;
    } else {
      parts = total != null;
    }
  }

  /**
   * Whether a total of the whole company was split into parts, and nothing else was stated since.
   */
  boolean isOpen() {
    return parts;
  }
}
