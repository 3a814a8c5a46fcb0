package org.callpress.exchanges;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callpress.call.Conversation;
import org.callpress.call.Pair;
import org.callpress.call.Part;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.call.Side;
import org.callpress.exchanges.Phrases.Topic;

/** What a passage does for an exchange, as far as its kind and its speaker's side tell. */
final class Roles {
  private static final Set<PassageKind> ASKING =
      EnumSet.of(PassageKind.QUESTION, PassageKind.FOLLOW_UP);

  private final Conversation conversation;
  private final Set<String> renderings = new HashSet<>();

  Roles(Conversation conversation, List<Pair> pairs) {
    this.conversation = conversation;
    for (Pair pair : pairs) {
      if (pair.level() == Pair.Level.PASSAGE) {
        renderings.add(pair.interpretationPassage());
      }
    }
  }

  boolean asks(Passage passage) {
    return ASKING.contains(passage.kind());
  }

  /** Whether the passage says something to a question; that it follows one is for the caller. */
  boolean answers(Passage passage) {
    return passage.kind() == PassageKind.ANSWER
        || passage.kind() == PassageKind.REMARKS
            && side(passage) == Side.COMPANY
            && conversation.partOf(passage) == Part.QA;
  }

  /** Whether the passage renders words that stand in the transcript themselves. */
  boolean renders(Passage passage) {
    return renderings.contains(passage.id());
  }

  /** Whether the passage calls somebody to ask: by words, and not by an analyst or in an answer. */
  boolean cues(Passage passage) {
    return mayCue(passage) && found(Topic.CUE, passage);
  }

  /** Whether the passage tells an analyst to speak without saying that another one is next. */
  boolean opensLine(Passage passage) {
    return mayCue(passage) && found(Topic.OPEN_LINE, passage);
  }

  Side side(Passage passage) {
    return conversation.speakerOf(passage).side();
  }

  private boolean mayCue(Passage passage) {
    return passage.kind() == PassageKind.OPERATOR || passage.kind() == PassageKind.PROCEDURAL;
  }

  private boolean found(Topic topic, Passage passage) {
    Phrases phrases = Phrases.of(passage.language());
    return passage.sentences().stream()
        .anyMatch(sentence -> phrases.found(topic, conversation.text(sentence)));
  }
}
