package org.callpress.call;

import java.util.List;

/**
 * What one person says to an exchange's questions without a break.
 *
 * @param id "x3.a1"
 * @param speaker id of who answers
 * @param passages ids, originals and their interpretations, in the order of the source
 * @param addresses ids of the questions it answers; empty where nothing tells
 */
public record Answer(
    String id,
    String speaker,
    List<String> passages,
    List<String> addresses,
    Confidence confidence,
    List<Evidence> evidence) {
  public Answer {
    passages = List.copyOf(passages);
    addresses = List.copyOf(addresses);
    evidence = List.copyOf(evidence);
  }
}
