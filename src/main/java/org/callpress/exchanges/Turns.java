package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Confidence;
import org.callpress.call.Evidence;

/**
 * Gives each of several people who answer one of as many matters: three asks and three who answer,
 * or two questions of two parts each and two who answer. The order of the asks stands unless what
 * is said fits another one clearly better.
 */
final class Turns {
  /** Beyond this the order tells nothing and the trying takes long. */
  private static final int MOST = 5;

  private final Linking known;
  private final List<List<Ask>> matters;
  private final List<AnswerRun> answers;
  private int[] best;
  private double most;

  private Turns(Linking known, List<List<Ask>> matters, List<AnswerRun> answers) {
    this.known = known;
    this.matters = matters;
    this.answers = answers;
  }

  /**
   * The links by turns; none where the numbers differ.
   *
   * @param asks of which the speakers do not say who takes them, in order
   * @param answers that nobody says anything of, in order
   */
  static List<Link> of(Linking known, List<Ask> asks, List<AnswerRun> answers) {
    List<List<Ask>> matters = matters(asks, answers.size());
    boolean tells =
        answers.size() >= 2
            && answers.size() <= MOST
            && answers.stream().map(AnswerRun::speaker).distinct().count() == answers.size();
    return matters.isEmpty() || !tells ? List.of() : new Turns(known, matters, answers).links();
  }

  /** The asks one by one, else by the analyst's numbers, where there are as many as answers. */
  private static List<List<Ask>> matters(List<Ask> asks, int count) {
    if (asks.size() == count) {
      return asks.stream().map(List::of).toList();
    }
    List<List<Ask>> numbered =
        asks.stream()
            .map(Ask::number)
            .distinct()
            .map(number -> asks.stream().filter(ask -> ask.number() == number).toList())
            .toList();
    return numbered.size() == count ? numbered : List.of();
  }

  private List<Link> links() {
    int[] inOrder = new int[answers.size()];
    for (int i = 0; i < inOrder.length; i++) {
      inOrder[i] = i;
    }
    best = inOrder.clone();
    most = weight(inOrder) + Relatedness.RELATED;
    tryAll(inOrder.clone(), 0);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      for (Ask ask : matters.get(best[i])) {
        links.add(link(ask, answers.get(i)));
      }
    }
    return links;
  }

  /** Tries every order of the matters from a place on. */
  private void tryAll(int[] order, int from) {
    if (from == order.length && weight(order) > most) {
      best = order.clone();
      most = weight(order);
    }
    for (int i = from; i < order.length; i++) {
      swap(order, from, i);
      tryAll(order, from + 1);
      swap(order, from, i);
    }
  }

  private static void swap(int[] order, int a, int b) {
    int kept = order[a];
    order[a] = order[b];
    order[b] = kept;
  }

  private double weight(int[] order) {
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      for (Ask ask : matters.get(order[i])) {
        sum += known.relatedness().weight(ask, answers.get(i));
      }
    }
    return sum;
  }

  private Link link(Ask ask, AnswerRun answer) {
    double weight = known.relatedness().weight(ask, answer);
    if (weight < Relatedness.RELATED) {
      Evidence order = new Evidence("order", List.of(), "as many answer as were asked, in order");
      return new Link(ask, answer, Confidence.LOW, order);
    }
    Confidence confidence =
        weight >= Relatedness.SURELY_RELATED ? Confidence.HIGH : Confidence.MEDIUM;
    return new Link(
        ask,
        answer,
        confidence,
        new Evidence(
            "shared-terms",
            List.of(),
            "both speak of: " + known.relatedness().shared(ask, answer)));
  }
}
