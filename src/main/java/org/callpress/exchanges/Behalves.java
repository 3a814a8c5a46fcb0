package org.callpress.exchanges;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.callpress.call.Behalf;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.call.Speaker;
import org.callpress.exchanges.Phrases.Topic;
import org.callpress.source.Span;

/** Reads for whom somebody asks, where it is not for themselves. */
final class Behalves {
  private final Conversation conversation;
  private final Roles roles;

  Behalves(Conversation conversation, Roles roles) {
    this.conversation = conversation;
    this.roles = roles;
  }

  /** For whom the first question of a slot is asked; null where for who asks it. */
  Behalf of(Slot slot) {
    Passage first = slot.passages().stream().filter(roles::asks).findFirst().orElseThrow();
    if (roles.readsOut(first)) {
      Behalf named = find(first, Topic.ASKED_BY, Behalf.Kind.READ_OUT);
      return named != null ? named : new Behalf(Behalf.Kind.READ_OUT, null, null, List.of());
    }
    Behalf standIn = find(first, Topic.STAND_IN, Behalf.Kind.STAND_IN);
    return standIn == null || isOneself(standIn, conversation.speakerOf(first))
        ? null
        : asCalled(standIn, slot.cue());
  }

  /** With the full name and the firm under which the one who is stood in for was called. */
  private Behalf asCalled(Behalf standIn, Passage cue) {
    Behalf called = cue == null ? null : find(cue, Topic.ASKED_BY, Behalf.Kind.STAND_IN);
    if (called == null || called.name() == null || !called.name().contains(standIn.name())) {
      return standIn;
    }
    return new Behalf(
        standIn.kind(),
        called.name(),
        called.firm() == null ? standIn.firm() : called.firm(),
        Stream.concat(standIn.words().stream(), called.words().stream()).toList());
  }

  private Behalf find(Passage passage, Topic topic, Behalf.Kind kind) {
    Phrases phrases = Phrases.of(passage.language());
    for (Span sentence : passage.sentences()) {
      Optional<Matcher> found = phrases.first(topic, conversation.text(sentence));
      if (found.isPresent()) {
        Matcher words = found.get();
        Span at = new Span(sentence.start() + words.start(), sentence.start() + words.end());
        return new Behalf(
            kind, Phrases.named("name", words), Phrases.named("firm", words), List.of(at));
      }
    }
    return null;
  }

  /** Somebody who asks "on behalf of" their own firm, or under their own name, is no stand-in. */
  private static boolean isOneself(Behalf behalf, Speaker speaker) {
    return behalf.name() == null
        || speaker.name().equalsIgnoreCase(behalf.name())
        || speaker.affiliation() != null
            && speaker
                .affiliation()
                .toLowerCase(java.util.Locale.ROOT)
                .contains(behalf.name().toLowerCase(java.util.Locale.ROOT));
  }
}
