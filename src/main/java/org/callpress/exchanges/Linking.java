package org.callpress.exchanges;

import java.util.List;

/**
 * A round with all that tells which answer addresses which ask.
 *
 * @param claims who takes which question by its number
 * @param handOvers what is passed on without a number
 */
record Linking(Round round, List<Claim> claims, List<HandOver> handOvers, Relatedness relatedness) {
  /** A sentence that only passes something on names it with a word or two: less has to do. */
  private static final double ABOUT = 2;

  Linking {
    claims = List.copyOf(claims);
    handOvers = List.copyOf(handOvers);
  }

  /** The answers that do not only add to another's. */
  List<AnswerRun> answering() {
    return round.answers().stream().filter(answer -> !answer.adds()).toList();
  }

  /** Whether somebody says of an answer's speaker which question is theirs. */
  boolean isClaimed(AnswerRun answer) {
    return claims.stream().anyMatch(claim -> claim.speaker().equals(answer.speaker()));
  }

  /** The claims whose number means an ask. */
  List<Claim> claimsOf(Ask ask) {
    return claims.stream().filter(claim -> isMeant(claim.number(), ask)).toList();
  }

  /** Whether the number means the ask: as the analyst counts, else by the order of the asks. */
  private boolean isMeant(int number, Ask ask) {
    if (number == Phrases.ALL) {
      return true;
    }
    List<Ask> asks = round.asks();
    int counted = asks.get(asks.size() - 1).number();
    if (number == Phrases.LAST) {
      return counted > asks.get(0).number()
          ? ask.number() == counted
          : ask.equals(asks.get(asks.size() - 1));
    }
    boolean analystCounts = asks.stream().anyMatch(a -> a.number() == number) && counted > 1;
    return analystCounts ? ask.number() == number : asks.indexOf(ask) == number - 1;
  }

  /** What is passed on that is about an ask, or can be about nothing else. */
  List<HandOver> handOversOf(Ask ask) {
    return handOvers.stream()
        .filter(
            handOver ->
                round.asks().size() == 1 || relatedness.weight(ask, handOver.matter()) >= ABOUT)
        .toList();
  }
}
