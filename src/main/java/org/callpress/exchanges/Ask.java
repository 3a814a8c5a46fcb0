package org.callpress.exchanges;

import java.util.List;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/**
 * One distinct ask, as it is found in a passage.
 *
 * @param passage that it stands in
 * @param span the sentences or clauses that make the ask, e.g. "how should we model the tax expense
 *     going forward?"
 * @param number which question of this go it belongs to as the analyst counts them, from 1: two
 *     asks under "my second question" both have 2
 * @param context what the analyst says around it on the same matter
 */
record Ask(Passage passage, Span span, int number, List<Span> context) {
  Ask {
    context = List.copyOf(context);
  }

  Ask to(int end) {
    return new Ask(passage, new Span(span.start(), end), number, context);
  }
}
