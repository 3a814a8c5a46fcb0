package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.exchanges.Phrases.Topic;
import org.callpress.source.Span;

/** Reads what is passed on in a round, and to whom. */
final class HandOvers {
  /** A sentence that does more than pass something on is longer than this, in terms. */
  private static final int LONGEST = 24;

  /** What is passed on is passed on with the last sentences of a passage. */
  private static final int CLOSING = 3;

  private final Conversation conversation;
  private final Roles roles;
  private final Names names;

  HandOvers(Conversation conversation, Roles roles, Names names) {
    this.conversation = conversation;
    this.roles = roles;
    this.names = names;
  }

  List<HandOver> in(Round round) {
    List<HandOver> handOvers = new ArrayList<>();
    for (Passage passage : round.passages()) {
      if (!roles.asks(passage)) {
        List<Span> sentences = passage.sentences();
        sentences
            .subList(Math.max(0, sentences.size() - CLOSING), sentences.size())
            .forEach(sentence -> add(handOvers, passage, sentence));
      }
    }
    return handOvers;
  }

  private void add(List<HandOver> handOvers, Passage passage, Span sentence) {
    String words = conversation.text(sentence);
    Phrases phrases = Phrases.of(passage.language());
    if (phrases.found(Topic.AFTER_CALL, words)) {
      handOvers.add(new HandOver(passage.speaker(), null, sentence, sentence));
    } else if (phrases.found(Topic.HAND_OVER, words) && Vocabulary.terms(words).size() <= LONGEST) {
      names
          .matters(words, passage.speaker())
          .forEach(
              (name, part) -> {
                Span matter =
                    new Span(sentence.start() + part.start(), sentence.start() + part.end());
                handOvers.add(new HandOver(passage.speaker(), name, sentence, matter));
              });
    }
  }
}
