package org.callpress.source;

/** How much a diagnostic matters: an error costs the file, a warning fails {@code --strict}. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
