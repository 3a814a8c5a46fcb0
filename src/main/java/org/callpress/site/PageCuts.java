package org.callpress.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callpress.call.EarningsCall;
import org.callpress.call.Exchange;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.Turn;
import org.callpress.site.CallSummary.ReadingPage;

/**
 * Cuts a sequence of turns into reading pages. A turn is never cut. A page ends at the turn that
 * brings it nearest to its target length; it rather ends a little early or late before an exchange
 * than in the middle of one, and an interpretation stays with its original unless the page would
 * grow beyond bounds.
 */
final class PageCuts {
  /**
   * A page may be this much longer than its target to keep an original and its rendering together.
   */
  private static final int LONGEST = 3;

  private final int target;
  private final Map<String, Integer> lengths = new HashMap<>();
  private final Set<String> exchangeStarts = new HashSet<>();
  private final Map<String, Integer> order = new HashMap<>();

  /** By the order of a turn: the order of the last turn that is tied to it as its rendering. */
  private final Map<Integer, Integer> tied = new HashMap<>();

  /**
   * @param target characters of speech on a page
   */
  PageCuts(EarningsCall call, int target) {
    this.target = Math.max(1, target);
    for (Turn turn : call.transcript().turns()) {
      order.put(turn.id(), order.size());
      lengths.put(turn.id(), turn.paragraphs().stream().mapToInt(span -> span.length()).sum());
    }
    for (Exchange exchange : call.exchanges()) {
      exchange.passages().stream()
          .limit(1)
          .forEach(id -> exchangeStarts.add(call.conversation().passage(id).turn()));
      if (exchange.cue() != null) {
        exchangeStarts.add(exchange.cue());
      }
    }
    call.pairs().forEach(pair -> tie(pair, call));
  }

  private void tie(Pair pair, EarningsCall call) {
    Passage original = call.conversation().passage(pair.originalPassage());
    Passage rendering = call.conversation().passage(pair.interpretationPassage());
    int one = order.get(original.turn());
    int other = order.get(rendering.turn());
    tied.merge(Math.min(one, other), Math.max(one, other), Math::max);
  }

  List<ReadingPage> pages(List<Turn> turns) {
    List<ReadingPage> pages = new ArrayList<>();
    List<String> page = new ArrayList<>();
    int length = 0;
    int reach = -1;
    for (Turn turn : turns) {
      if (!page.isEmpty() && endsBefore(turn, length, reach)) {
        pages.add(new ReadingPage(List.copyOf(page)));
        page.clear();
        length = 0;
        reach = -1;
      }
      page.add(turn.id());
      length += lengths.get(turn.id());
      reach = Math.max(reach, tied.getOrDefault(order.get(turn.id()), -1));
    }
    if (!page.isEmpty()) {
      pages.add(new ReadingPage(List.copyOf(page)));
    }
    return List.copyOf(pages);
  }

  /**
   * @param length of the page so far
   * @param reach order of the last turn that something on the page is tied to
   */
  private boolean endsBefore(Turn turn, int length, int reach) {
    int longer = length + lengths.get(turn.id());
    if (reach >= order.get(turn.id()) && longer <= (long) target * LONGEST) {
      return false;
    }
    if (exchangeStarts.contains(turn.id())) {
      return length * 4L >= target * 3L;
    }
    long bound = exchangeStarts.isEmpty() ? target : target * 3L / 2;
    return longer > bound && longer - bound > bound - length;
  }
}
