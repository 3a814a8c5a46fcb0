package org.callpress.call;

/** The parts of a call, in their order. */
public enum Part {
  OPENING("opening"),
  PREPARED("prepared"),
  QA("qa"),
  CLOSING("closing");

  private final String key;

  Part(String key) {
    this.key = key;
  }

  /** As the export writes it. */
  public String key() {
    return key;
  }
}
