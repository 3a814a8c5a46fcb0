package org.callpress.call;

import java.util.List;

/**
 * One analyst's go: from the cue that calls them to the next cue.
 *
 * @param id "x3"
 * @param analyst id of the speaker who asks; of the host who reads the question out
 * @param behalf for whom they ask, or null where for themselves
 * @param firm as the cue names it, or null
 * @param cue id of the turn that calls the analyst, or null
 * @param questions one per distinct ask, in order
 * @param links which answer addresses which question, by question, then by answer
 * @param followUps ids of the analyst's passages after the first answer
 * @param passages ids of all its passages, cue included, in the order of the source
 */
public record Exchange(
    String id,
    String analyst,
    Behalf behalf,
    String firm,
    String cue,
    List<Question> questions,
    List<Answer> answers,
    List<AnswerLink> links,
    List<String> followUps,
    List<String> passages) {
  public Exchange {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
    links = List.copyOf(links);
    followUps = List.copyOf(followUps);
    passages = List.copyOf(passages);
  }

  /** The links of a question, in the order of the answers. */
  public List<AnswerLink> linksOf(Question question) {
    return links.stream().filter(link -> link.question().equals(question.id())).toList();
  }

  /** The links of an answer, in the order of the questions. */
  public List<AnswerLink> linksOf(Answer answer) {
    return links.stream().filter(link -> link.answer().equals(answer.id())).toList();
  }

  /** The same exchange with other questions, links and answers. */
  public Exchange with(
      List<Question> otherQuestions, List<Answer> otherAnswers, List<AnswerLink> otherLinks) {
    return new Exchange(
        id,
        analyst,
        behalf,
        firm,
        cue,
        otherQuestions,
        otherAnswers,
        otherLinks,
        followUps,
        passages);
  }
}
