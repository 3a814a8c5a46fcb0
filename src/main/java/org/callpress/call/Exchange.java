package org.callpress.call;

import java.util.List;

/**
 * One analyst's go: from the cue that calls them to the next cue.
 *
 * @param id "x3"
 * @param analyst id of the speaker who asks
 * @param firm as the cue names it, or null
 * @param cue id of the turn that calls the analyst, or null
 * @param questions one per distinct ask, in order
 * @param followUps ids of the analyst's passages after the first answer
 * @param passages ids of all its passages, cue included, in the order of the source
 */
public record Exchange(
    String id,
    String analyst,
    String firm,
    String cue,
    List<Question> questions,
    List<Answer> answers,
    List<String> followUps,
    List<String> passages) {
  public Exchange {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
    followUps = List.copyOf(followUps);
    passages = List.copyOf(passages);
  }
}
