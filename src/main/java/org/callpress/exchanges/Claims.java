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

  Claims(Conversation conversation, Names names) {
    this.conversation = conversation;
    this.names = names;
  }

  List<Claim> in(Round round) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : round.passages()) {
      String taker = taker(passage, round);
      for (Span sentence : passage.sentences()) {
        addClaims(claims, passage.speaker(), taker, sentence, Phrases.of(passage.language()));
      }
    }
    return claims;
  }

  /** Who takes a question that a passage names, unless it says so: who speaks, or speaks next. */
  private static String taker(Passage passage, Round round) {
    boolean answers = round.answers().stream().anyMatch(run -> run.has(passage));
    return answers
        ? passage.speaker()
        : round.answers().stream()
            .filter(run -> run.introduction().contains(passage))
            .map(AnswerRun::speaker)
            .findFirst()
            .orElse(null);
  }

  private void addClaims(
      List<Claim> claims, String speaker, String taker, Span sentence, Phrases phrases) {
    String words = conversation.text(sentence);
    if (speaker.equals(taker) && names.in(words).isEmpty()) {
      phrases
          .first(Topic.ANSWERS_ALL, words)
          .map(all -> new Span(sentence.start() + all.start(), sentence.start() + all.end()))
          .ifPresent(all -> claims.add(new Claim(taker, Phrases.ALL, all, false)));
    }
    List<Ordinal> ordinals = phrases.ordinals(Topic.ANSWERS_QUESTION, words);
    boolean handsOver = phrases.found(Topic.HAND_OVER, words) || !speaker.equals(taker);
    for (int i = 0; i < ordinals.size(); i++) {
      String other = handsOver ? nameFor(i, ordinals, words, speaker, phrases) : null;
      String takes = other == null ? taker : other;
      if (takes != null) {
        Span at = ordinals.get(i).span();
        Span place = new Span(sentence.start() + at.start(), sentence.start() + at.end());
        claims.add(new Claim(takes, ordinals.get(i).number(), place, !takes.equals(speaker)));
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
