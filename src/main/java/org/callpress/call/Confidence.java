package org.callpress.call;

/** How sure an inference is; {@code STATED} stands in the source or was settled by an editor. */
public enum Confidence {
  STATED,
  HIGH,
  MEDIUM,
  LOW;

  /** As the export writes it: "high". */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
