package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Confidence;
import org.callpress.call.Evidence;
import org.callpress.call.Outcome;
import org.callpress.source.Span;

/**
 * Looks for what was left unanswered in a round among the answers of the rounds after it: an
 * executive who asks back, and a colleague who answers another question once that is settled.
 */
final class Later {
  private final Topics topics;
  private final Set<AnswerRun> taken = new HashSet<>();

  Later(Topics topics) {
    this.topics = topics;
  }

  /**
   * The asks of a slot with the answers that come late.
   *
   * @param rounds the settled asks of each round, in order
   */
  List<Settled> settle(List<List<Settled>> rounds) {
    List<Settled> all = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      for (Settled settled : rounds.get(i)) {
        all.add(isOpen(settled) ? late(settled, rounds.subList(i + 1, rounds.size())) : settled);
      }
    }
    return all.stream().map(settled -> withoutLate(settled, taken)).toList();
  }

  /** Whether nothing but a guess says what answers the ask in its own round. */
  private static boolean isOpen(Settled settled) {
    return settled.outcome().status() == AnswerStatus.NONE
        || settled.outcome().status() == AnswerStatus.ANSWERED
            && settled.links().stream().allMatch(link -> link.confidence() == Confidence.LOW);
  }

  /** An answer that comes late to another ask was not said to the one just before it. */
  private static Settled withoutLate(Settled settled, Set<AnswerRun> taken) {
    List<Link> kept =
        settled.links().stream()
            .filter(
                link ->
                    !taken.contains(link.answer())
                        || link.confidence() != Confidence.MEDIUM
                        || !link.evidence().kind().equals("only-question"))
            .toList();
    return kept.size() == settled.links().size() || kept.isEmpty()
        ? settled
        : new Settled(settled.ask(), settled.known(), kept, settled.outcome());
  }

  private Settled late(Settled settled, List<List<Settled>> rounds) {
    for (List<Settled> round : rounds) {
      Link late = round.isEmpty() ? null : best(settled.ask(), round.get(0).known());
      if (late != null) {
        taken.add(late.answer());
        return new Settled(settled.ask(), round.get(0).known(), List.of(late), Outcome.ANSWERED);
      }
    }
    return settled;
  }

  /** The answer of a later round that is surely about the ask. */
  private Link best(Ask ask, Linking later) {
    Link best = null;
    double most = Relatedness.SURELY_RELATED;
    Relatedness relatedness = later.relatedness().with(ask, topics);
    for (AnswerRun answer : later.round().answers()) {
      double weight = relatedness.weight(ask, answer);
      if (weight >= most) {
        most = weight;
        String shared = "both speak of: " + relatedness.shared(ask, answer);
        best =
            new Link(
                ask,
                answer,
                Confidence.MEDIUM,
                new Evidence("shared-terms", List.<Span>of(), shared));
      }
    }
    return best;
  }
}
