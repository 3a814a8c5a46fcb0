package org.callpress.call;

import java.util.List;
import org.callpress.source.Span;
import org.callpress.source.Stated;

/**
 * What an editor settles of one question of an analyst.
 *
 * @param span the words that ask, or some of them
 * @param change whether the question is added, dropped, or kept
 * @param number of an added question in its exchange, or null for the next that is free
 * @param answers words of the answers to it, in place of those that were found; null where nothing
 *     is said of them
 * @param status or null
 * @param handedTo id or name of whom it is handed to, or null
 * @param stated where the editor says so
 */
public record QuestionRuling(
    Span span,
    Change change,
    Integer number,
    List<Span> answers,
    AnswerStatus status,
    String handedTo,
    Stated stated) {
  /** What is done with the question itself. */
  public enum Change {
    KEEP,
    ADD,
    DROP
  }

  public QuestionRuling {
    answers = answers == null ? null : List.copyOf(answers);
  }
}
