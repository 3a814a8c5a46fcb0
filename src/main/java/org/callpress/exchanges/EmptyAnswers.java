package org.callpress.exchanges;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Conversation;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.exchanges.Phrases.Topic;
import org.callpress.source.Span;

/**
 * Tells an answer from words that only greet, thank or pass the question on. Who does little else
 * in a call is its host: the host's short words pass the question on even where they sum it up.
 */
final class EmptyAnswers {
  /** A sentence that only passes a question on is not longer than this, in terms. */
  private static final int LONGEST_HAND_OVER = 12;

  /** Nor are a host's words that do, in terms. */
  private static final int LONGEST_OF_HOST = 40;

  private static final int FEWEST_OF_HOST = 3;

  private static final double MOSTLY = 0.6;

  private final Conversation conversation;
  private final Names names;
  private final Set<String> hosts = new HashSet<>();

  EmptyAnswers(Conversation conversation, Names names, Roles roles) {
    this.conversation = conversation;
    this.names = names;
    Map<String, Integer> answers = new HashMap<>();
    Map<String, Integer> passedOn = new HashMap<>();
    for (Passage passage : conversation.passages()) {
      if (roles.answers(passage)) {
        answers.merge(passage.speaker(), 1, Integer::sum);
        passedOn.merge(passage.speaker(), passesOn(passage) ? 1 : 0, Integer::sum);
      }
    }
    answers.forEach(
        (speaker, count) -> {
          boolean mostly = passedOn.get(speaker) >= MOSTLY * count;
          if (count >= FEWEST_OF_HOST && mostly && !presents(speaker)) {
            hosts.add(speaker);
          }
        });
  }

  /** Whether somebody has given remarks: a host only opens the call. */
  private boolean presents(String speaker) {
    return conversation.passages().stream()
        .anyMatch(
            passage ->
                passage.speaker().equals(speaker)
                    && passage.kind() == PassageKind.REMARKS
                    && conversation.partOf(passage) != Part.OPENING);
  }

  /** Whether the passage answers nothing; a bare "Yes." does not where more is said beside it. */
  boolean test(Passage passage) {
    return isEmpty(passage)
        || passage.sentences().stream()
            .allMatch(sentence -> isEmpty(sentence, passage) || affirms(sentence, passage));
  }

  /** Whether the passage says yes or no and nothing else. */
  boolean affirms(Passage passage) {
    return test(passage)
        && passage.sentences().stream().anyMatch(sentence -> affirms(sentence, passage));
  }

  private boolean affirms(Span sentence, Passage passage) {
    return Phrases.of(passage.language()).found(Topic.AFFIRMATION, conversation.text(sentence));
  }

  private boolean isEmpty(Passage passage) {
    return hosts.contains(passage.speaker())
            && passesOn(passage)
            && Vocabulary.terms(conversation.text(passage)).size() <= LONGEST_OF_HOST
        || passage.sentences().stream().allMatch(sentence -> isEmpty(sentence, passage));
  }

  private boolean isEmpty(Span sentence, Passage passage) {
    String words = conversation.text(sentence);
    return words.codePoints().noneMatch(Character::isLetterOrDigit)
        || Phrases.of(passage.language()).found(Topic.EMPTY_ANSWER, words)
        || passesOn(words, passage);
  }

  private boolean passesOn(Passage passage) {
    return passage.sentences().stream()
        .anyMatch(sentence -> passesOn(conversation.text(sentence), passage));
  }

  private boolean passesOn(String words, Passage passage) {
    Phrases phrases = Phrases.of(passage.language());
    boolean passesToSomebody =
        names.in(words).stream().anyMatch(name -> !name.equals(passage.speaker()))
            && (phrases.found(Topic.HAND_OVER, words)
                || phrases.found(Topic.ANSWERS_QUESTION, words));
    return (passesToSomebody || phrases.found(Topic.PASSING_ON, words))
        && Vocabulary.terms(words).size() <= LONGEST_HAND_OVER;
  }
}
