package org.callpress.call;

/** Which side of the call a speaker is on. */
public enum Side {
  OPERATOR,
  COMPANY,
  ANALYST,
  INTERPRETER,
  /** No voice: what was translated in writing, beside or below the original. */
  TRANSLATION,
  UNIDENTIFIED;

  /** As the export writes it: "operator". */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
