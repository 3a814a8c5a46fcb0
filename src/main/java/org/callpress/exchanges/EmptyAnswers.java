package org.callpress.exchanges;

import java.util.List;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.exchanges.Phrases.Topic;
import org.callpress.source.Span;

/** Tells an answer from words that only greet, thank or pass the question on. */
final class EmptyAnswers {
  private final Conversation conversation;

  EmptyAnswers(Conversation conversation) {
    this.conversation = conversation;
  }

  boolean test(List<Passage> run) {
    return run.stream().allMatch(this::isEmpty);
  }

  private boolean isEmpty(Passage passage) {
    Phrases phrases = Phrases.of(passage.language());
    return passage.sentences().stream().allMatch(sentence -> isEmpty(sentence, phrases));
  }

  private boolean isEmpty(Span sentence, Phrases phrases) {
    String words = conversation.text(sentence);
    return words.codePoints().noneMatch(Character::isLetterOrDigit)
        || phrases.found(Topic.EMPTY_ANSWER, words);
  }
}
