package org.callpress.interpretation;

import java.util.List;
import org.callpress.call.Conversation;
import org.callpress.call.Pair;
import org.callpress.source.Diagnosed;

/** Which passage renders which: ties each interpretation to its original. */
public final class Interpretations {
  private Interpretations() {}

  public static Diagnosed<List<Pair>> pair(Conversation conversation) {
    return Diagnosed.of(List.of());
  }
}
