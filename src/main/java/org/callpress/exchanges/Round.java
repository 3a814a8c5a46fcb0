package org.callpress.exchanges;

import java.util.List;
import org.callpress.call.Passage;

/**
 * What is asked in one breath and what is said to it before the next ask.
 *
 * @param asks none where the company speaks without being asked something that could be told
 * @param passages everything said after the asks, answers and what stands between them
 */
record Round(List<Ask> asks, List<AnswerRun> answers, List<Passage> passages) {
  Round {
    asks = List.copyOf(asks);
    answers = List.copyOf(answers);
    passages = List.copyOf(passages);
  }
}
