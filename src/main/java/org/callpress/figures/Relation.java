package org.callpress.figures;

/** How the quantity that comes next stands to the subject of its clause. */
enum Relation {
  NONE,
  LEVEL,
  RISE,
  FALL,
  /** The level after a change: "fell 5% to …". */
  TO,
  /** The level before it: "up from …", "compared to …". */
  BEFORE,
  /** The amount just said once more: "…, or 9%". */
  AGAIN;

  boolean isChange() {
    return this == RISE || this == FALL;
  }
}
