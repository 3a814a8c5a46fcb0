package org.callpress.call;

import java.util.List;
import org.callpress.source.Span;

/**
 * That an answer addresses a question, and why: Lanyi's x2.a1 addresses x2.q3 because the answer
 * says "as to your third question".
 *
 * @param question id, "x2.q3"
 * @param answer id, "x2.a1"
 * @param speaker id of who took the question
 * @param passages ids of the answer's passages that address it, interpretations included
 * @param place the sentence of these passages where they come to it, or null where nothing tells
 */
public record AnswerLink(
    String question,
    String answer,
    String speaker,
    List<String> passages,
    Span place,
    Confidence confidence,
    List<Evidence> evidence) {
  public AnswerLink {
    passages = List.copyOf(passages);
    evidence = List.copyOf(evidence);
  }
}
