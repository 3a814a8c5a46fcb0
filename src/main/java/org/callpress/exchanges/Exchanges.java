package org.callpress.exchanges;

import java.util.List;
import org.callpress.call.Conversation;
import org.callpress.call.Exchange;
import org.callpress.call.Pair;
import org.callpress.source.Diagnosed;

/** Who asked what, and what answered it. */
public final class Exchanges {
  private Exchanges() {}

  public static Diagnosed<List<Exchange>> find(Conversation conversation, List<Pair> pairs) {
    return Diagnosed.of(List.of());
  }
}
