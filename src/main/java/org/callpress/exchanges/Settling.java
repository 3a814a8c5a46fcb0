package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Outcome;

/** Settles what became of the asks of a round. */
final class Settling {
  private final Topics topics;
  private final Claims claims;
  private final HandOvers handOvers;
  private final Linker linker;
  private final Outcomes outcomes;

  Settling(Conversation conversation, Topics topics, Roles roles, Names names) {
    this.topics = topics;
    claims = new Claims(conversation, names);
    handOvers = new HandOvers(conversation, roles, names);
    linker = new Linker(topics, names);
    outcomes = new Outcomes(conversation);
  }

  /** The asks of a slot, in order. */
  List<Settled> settle(List<Round> rounds) {
    return new Later(topics).settle(rounds.stream().map(this::settle).toList());
  }

  private List<Settled> settle(Round round) {
    List<HandOver> passedOn = handOvers.in(round);
    Linking known =
        new Linking(round, claims.in(round), passedOn, new Relatedness(topics, round, passedOn));
    List<Link> links = linker.link(known);
    List<Settled> settled = new ArrayList<>();
    for (Ask ask : round.asks()) {
      settled.add(settle(ask, known, links));
    }
    return settled;
  }

  /** A guess who answers has no place beside the word of the speakers that somebody else will. */
  private Settled settle(Ask ask, Linking known, List<Link> all) {
    Outcome outcome = outcomes.of(ask, known, all);
    List<Link> links = all.stream().filter(link -> link.ask().equals(ask)).toList();
    boolean awaited = outcome.status() == AnswerStatus.HANDED && outcome.handedTo() != null;
    List<Link> kept =
        awaited ? links.stream().filter(l -> l.confidence() != Confidence.LOW).toList() : links;
    return new Settled(ask, known, kept, outcome);
  }
}
