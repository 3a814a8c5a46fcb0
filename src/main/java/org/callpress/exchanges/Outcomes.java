package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.AnswerStatus;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Evidence;
import org.callpress.call.Outcome;
import org.callpress.call.Passage;
import org.callpress.exchanges.Phrases.Topic;
import org.callpress.source.Span;

/**
 * Tells what became of an ask: answered, answered but for what the speakers themselves leave open,
 * passed on to somebody who is not heard, or nothing.
 */
final class Outcomes {
  /** A refusal in an answer of no more sentences is a refusal of what was asked. */
  private static final int SHORT_ANSWER = 6;

  /** Weight from which a sentence that refuses names what it refuses. */
  private static final double NAMED = 1.5;

  private final Conversation conversation;

  Outcomes(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * @param all the links of the round
   */
  Outcome of(Ask ask, Linking known, List<Link> all) {
    List<Link> links = all.stream().filter(link -> link.ask().equals(ask)).toList();
    List<Evidence> passedOn = passedOn(ask, known);
    String to = handedTo(ask, known);
    boolean heard = links.stream().anyMatch(link -> link.answer().speaker().equals(to));
    boolean sure = links.stream().anyMatch(link -> link.confidence() != Confidence.LOW);
    if (to != null && !heard && !sure && !isHeard(to, known.round())) {
      return new Outcome(AnswerStatus.HANDED, to, passedOn);
    }
    List<Evidence> deferred = deferred(ask, known);
    if (links.isEmpty() || !deferred.isEmpty() && saysNothingElse(links)) {
      return deferred.isEmpty() ? Outcome.NONE : new Outcome(AnswerStatus.HANDED, null, deferred);
    }
    List<Evidence> open = new ArrayList<>(deferred);
    open.addAll(leftOpen(ask, known, links, all));
    if (!open.isEmpty()) {
      open.addAll(passedOn);
      return new Outcome(AnswerStatus.PARTLY, to, open);
    }
    return to == null ? Outcome.ANSWERED : new Outcome(AnswerStatus.ANSWERED, to, passedOn);
  }

  private static boolean isHeard(String speaker, Round round) {
    return round.answers().stream().anyMatch(answer -> answer.speaker().equals(speaker));
  }

  /** Who is said to take the ask, by its number or by its matter; null where nobody is. */
  private static String handedTo(Ask ask, Linking known) {
    Set<String> to =
        known.claimsOf(ask).stream()
            .filter(Claim::handedOver)
            .map(Claim::speaker)
            .collect(Collectors.toSet());
    if (to.isEmpty()) {
      known.handOversOf(ask).stream()
          .map(HandOver::to)
          .filter(name -> name != null)
          .forEach(to::add);
    }
    return to.size() == 1 ? to.iterator().next() : null;
  }

  private static List<Evidence> passedOn(Ask ask, Linking known) {
    List<Span> words = new ArrayList<>();
    known.claimsOf(ask).stream().filter(Claim::handedOver).map(Claim::words).forEach(words::add);
    if (words.isEmpty()) {
      known.handOversOf(ask).stream()
          .filter(handOver -> handOver.to() != null)
          .map(HandOver::sentence)
          .forEach(words::add);
    }
    return words.isEmpty()
        ? List.of()
        : List.of(new Evidence("hand-over", words, "somebody else is said to take it"));
  }

  private static List<Evidence> deferred(Ask ask, Linking known) {
    List<Span> words =
        known.handOversOf(ask).stream()
            .filter(handOver -> handOver.to() == null)
            .map(HandOver::sentence)
            .toList();
    return words.isEmpty()
        ? List.of()
        : List.of(new Evidence("after-call", words, "it is to be taken up after the call"));
  }

  /** Whether the answers consist of little more than the promise to come back to it. */
  private static boolean saysNothingElse(List<Link> links) {
    return links.stream()
            .flatMap(link -> link.answer().passages().stream())
            .mapToInt(passage -> passage.sentences().size())
            .sum()
        <= 2;
  }

  /** Sentences of the answers that refuse or postpone what the ask asks for. */
  private List<Evidence> leftOpen(Ask ask, Linking known, List<Link> links, List<Link> all) {
    List<Span> words = new ArrayList<>();
    for (Link link : links) {
      boolean only = all.stream().filter(l -> l.answer().equals(link.answer())).count() == 1;
      int length = link.answer().passages().stream().mapToInt(p -> p.sentences().size()).sum();
      for (Passage passage : link.answer().passages()) {
        addLeftOpen(words, passage, ask, known, only && length <= SHORT_ANSWER);
      }
    }
    return words.isEmpty()
        ? List.of()
        : List.of(new Evidence("leaves-open", words, "the answer leaves something of it open"));
  }

  private void addLeftOpen(
      List<Span> words, Passage passage, Ask ask, Linking known, boolean meansTheAsk) {
    Span before = null;
    for (Span sentence : passage.sentences()) {
      String said = conversation.text(sentence);
      if (Phrases.of(passage.language()).found(Topic.LEAVES_OPEN, said)
          && (meansTheAsk || isAbout(ask, sentence, before, known))) {
        words.add(sentence);
      }
      before = sentence;
    }
  }

  /**
   * Whether a sentence is about the ask and no less than about others; where it names nothing that
   * was asked ("We do not disclose that."), the sentence before it.
   */
  private static boolean isAbout(Ask ask, Span sentence, Span before, Linking known) {
    boolean namesNothing =
        known.round().asks().stream()
            .allMatch(other -> known.relatedness().weight(other, sentence) < NAMED);
    Span telling = namesNothing && before != null ? before : sentence;
    double own = known.relatedness().weight(ask, telling);
    return own >= (namesNothing ? Relatedness.RELATED : NAMED)
        && known.round().asks().stream()
            .allMatch(other -> known.relatedness().weight(other, telling) <= own);
  }
}
