package org.callpress.call;

/** What a passage does in the call. An interpretation has the kind of what it renders. */
public enum PassageKind {
  /** The operator's words: instructions and cues. */
  OPERATOR("operator"),
  /** Running the call: greetings, hand-overs, "Next question, please." by the company's side. */
  PROCEDURAL("procedural"),
  /** Prepared remarks, safe harbor statement included. */
  REMARKS("remarks"),
  QUESTION("question"),
  ANSWER("answer"),
  /** An analyst's words after the first answer in an exchange: a further question or thanks. */
  FOLLOW_UP("follow-up"),
  /** No content: "Uh,". */
  FILLER("filler");

  private final String key;

  PassageKind(String key) {
    this.key = key;
  }

  /** As the export writes it. */
  public String key() {
    return key;
  }
}
