package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.exchanges.Phrases.Ordinal;
import org.callpress.exchanges.Phrases.Topic;
import org.callpress.source.Span;

/** Reads who takes which question from what the company says in a round. */
final class Claims {
  private final Conversation conversation;
  private final Names names;
  private final Roles roles;

  Claims(Conversation conversation, Names names, Roles roles) {
    this.conversation = conversation;
    this.names = names;
    this.roles = roles;
  }

  List<Claim> in(Round round) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : round.passages()) {
      for (Span sentence : passage.sentences()) {
        addClaims(claims, passage, sentence);
      }
    }
    return claims;
  }

  private void addClaims(List<Claim> claims, Passage passage, Span sentence) {
    String words = conversation.text(sentence);
    Phrases phrases = Phrases.of(passage.language());
    List<Ordinal> ordinals = phrases.ordinals(Topic.ANSWERS_QUESTION, words);
    boolean handsOver = phrases.found(Topic.HAND_OVER, words);
    for (int i = 0; i < ordinals.size(); i++) {
      Ordinal ordinal = ordinals.get(i);
      String other = handsOver ? nameFor(i, ordinals, words, passage.speaker(), phrases) : null;
      if (other != null || roles.answers(passage)) {
        claims.add(
            new Claim(
                other == null ? passage.speaker() : other,
                ordinal.number(),
                new Span(
                    sentence.start() + ordinal.span().start(),
                    sentence.start() + ordinal.span().end()),
                other != null));
      }
    }
  }

  /**
   * The other person whom an ordinal belongs to, or null: named before it in "Jane will take the
   * second", after it in "the second question, over to you, Jane".
   */
  private String nameFor(
      int i, List<Ordinal> ordinals, String words, String self, Phrases phrases) {
    Span first = ordinals.get(0).span();
    boolean before = phrases.found(Topic.HAND_OVER, words.substring(0, first.end()));
    Span at = ordinals.get(i).span();
    int from = before ? i == 0 ? 0 : ordinals.get(i - 1).span().end() : at.start();
    int to =
        before
            ? at.end()
            : i + 1 < ordinals.size() ? ordinals.get(i + 1).span().start() : words.length();
    return names.in(words.substring(Math.min(from, to), to)).stream()
        .filter(name -> !name.equals(self))
        .findFirst()
        .orElse(null);
  }
}
