package org.callpress.figures;

import java.util.Set;

/**
 * Words of time as they were said: "the third quarter of fiscal 2018" is {@code third} of 2018.
 *
 * @param key of the lexicon's list of periods, e.g. "third", "prior-year"
 * @param year said with it, or null
 * @param fiscal whether the year is said to be the company's own
 */
record When(String key, Integer year, boolean fiscal) {
  private static final String TO_DATE = "to-date";
  private static final Set<String> TO_DATES =
      Set.of(TO_DATE, "half-year", "nine-months", "year-to-date");

  static When of(String key) {
    return new When(key, null, false);
  }

  boolean is(String other) {
    return key.equals(other);
  }

  /** Several quarters up to now: no figure of them is one of the quarter. */
  boolean isToDate() {
    return TO_DATES.contains(key);
  }

  /** An earlier period that is named by how far it lies back. */
  boolean isEarlier() {
    return key.startsWith("prior-");
  }

  When in(int otherYear, boolean own) {
    return new When(key, otherYear, own);
  }
}
