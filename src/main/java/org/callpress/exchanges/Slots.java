package org.callpress.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.callpress.call.Conversation;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.Side;
import org.callpress.call.Speaker;

/**
 * Cuts a call into slots. A cue opens one as soon as somebody asks after it; without a cue, an
 * analyst of another firm who asks after an answer does, and so does a question that the company
 * itself reads out. A cue that nobody takes up stays with the slot before it.
 */
final class Slots {
  private final Conversation conversation;
  private final Roles roles;
  private final List<Slot> slots = new ArrayList<>();

  /** The passages of the slot that has been asked in, or null before the first. */
  private List<Passage> current;

  private Passage currentCue;

  /** What follows a cue until somebody asks, or null where no cue is open. */
  private List<Passage> called;

  private boolean calledByName;

  private Slots(Conversation conversation, Roles roles) {
    this.conversation = conversation;
    this.roles = roles;
  }

  static List<Slot> of(Conversation conversation, Roles roles) {
    Slots slots = new Slots(conversation, roles);
    for (Passage passage : conversation.passages()) {
      if (conversation.partOf(passage) != Part.CLOSING || roles.endsAnswer(passage)) {
        slots.take(passage);
      }
    }
    slots.dropCue();
    slots.close();
    return List.copyOf(slots.slots);
  }

  private void take(Passage passage) {
    if (roles.readsOut(passage) && !roles.renders(passage)) {
      dropCue();
      openSlot(passage, new ArrayList<>(List.of(passage)));
    } else if (roles.cues(passage) && !repeatsCue(passage)) {
      dropCue();
      openCue(passage, true);
    } else if (roles.opensLine(passage) && called == null) {
      openCue(passage, false);
    } else if (roles.asks(passage)) {
      takeQuestion(passage);
    } else if (called != null) {
      called.add(passage);
    } else if (current != null) {
      current.add(passage);
    }
  }

  /** The same words in another language, or more words of the same turn. */
  private boolean repeatsCue(Passage passage) {
    return called != null
        && (roles.renders(passage) || called.get(called.size() - 1).turn().equals(passage.turn()));
  }

  private void openCue(Passage passage, boolean byName) {
    called = new ArrayList<>(List.of(passage));
    calledByName = byName;
  }

  private void takeQuestion(Passage passage) {
    if (called != null) {
      if (continuesCurrent(passage)) {
        dropCue();
      } else {
        openSlot(called.get(0), called);
        called = null;
      }
    } else if (current == null || isAnothersGo(passage)) {
      openSlot(null, new ArrayList<>());
    }
    current.add(passage);
  }

  private void openSlot(Passage cue, List<Passage> passages) {
    close();
    current = passages;
    currentCue = cue;
  }

  /** A cue that was not for a new go: the analyst of the current one is asked to go on. */
  private boolean continuesCurrent(Passage passage) {
    return current != null
        && isKnownAsker(passage)
        && (!calledByName || !isAnswered() || roles.side(called.get(0)) != Side.OPERATOR);
  }

  private boolean isAnothersGo(Passage passage) {
    return isAnswered() && !isKnownAsker(passage) && !isColleague(passage);
  }

  private boolean isAnswered() {
    return current.stream().anyMatch(roles::answers);
  }

  private boolean isKnownAsker(Passage passage) {
    return current.stream()
        .anyMatch(said -> roles.asks(said) && said.speaker().equals(passage.speaker()));
  }

  private boolean isColleague(Passage passage) {
    String firm = conversation.speakerOf(passage).affiliation();
    return current.stream()
        .filter(roles::asks)
        .map(conversation::speakerOf)
        .map(Speaker::affiliation)
        .anyMatch(other -> firm == null ? currentCue != null : Objects.equals(firm, other));
  }

  private void dropCue() {
    if (called != null && current != null) {
      current.addAll(called);
    }
    called = null;
  }

  private void close() {
    if (current != null) {
      slots.add(new Slot(currentCue, current));
    }
  }
}
