package org.callpress.call;

/** What became of one question. */
public enum AnswerStatus {
  /** Somebody answers it. */
  ANSWERED,
  /** Somebody answers it and says that a part of it stays open: "we do not disclose the split". */
  PARTLY,
  /** It is passed on, to somebody or to after the call, and nobody is heard to answer it. */
  HANDED,
  /** No answer was found. */
  NONE;

  /** As the export writes it: "answered". */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
