package org.callpress.call;

/** Which side of the call a speaker is on. */
public enum Side {
  OPERATOR,
  COMPANY,
  ANALYST,
  INTERPRETER,
  UNIDENTIFIED;

  /** As the export writes it: "operator". */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
