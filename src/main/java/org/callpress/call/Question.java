package org.callpress.call;

import org.callpress.source.Span;

/**
 * One distinct ask of an analyst, in the language it was asked in.
 *
 * @param id "x3.q2"
 * @param passage id of the passage it stands in
 * @param rendering the same ask in the other language, or null where none was found
 * @param outcome what became of it
 * @param subjects what it is about
 */
public record Question(
    String id, String passage, Span span, Rendering rendering, Outcome outcome, Subjects subjects) {

  /**
   * The sentences that render an ask.
   *
   * @param passage id of the passage they stand in
   */
  public record Rendering(String passage, Span span) {}

  /** A question of which nothing is known yet but its words. */
  public Question(String id, String passage, Span span) {
    this(id, passage, span, null, Outcome.NONE, Subjects.NONE);
  }

  public Question with(Subjects found) {
    return new Question(id, passage, span, rendering, outcome, found);
  }

  public Question with(Outcome found) {
    return new Question(id, passage, span, rendering, found, subjects);
  }
}
