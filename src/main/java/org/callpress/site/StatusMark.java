package org.callpress.site;

import org.callpress.call.AnswerStatus;

/** How the style sheet draws what became of a question. */
public final class StatusMark {
  private StatusMark() {}

  /** "full", "half", "pass" (an arrow) or "none". */
  public static String of(AnswerStatus status) {
    return switch (status) {
      case ANSWERED -> "full";
      case PARTLY -> "half";
      case HANDED -> "pass";
      case NONE -> "none";
    };
  }
}
