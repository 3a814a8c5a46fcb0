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
import org.callpress.source.Span;

/** What a passage does for an exchange, as far as its kind and its speaker's side tell. */
final class Roles {
  private static final Set<PassageKind> ASKING =
      EnumSet.of(PassageKind.QUESTION, PassageKind.FOLLOW_UP);

  /** An analyst who speaks of a call's words in passing says more than that, in sentences. */
  private static final int LONGEST_CALL = 3;

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

  /** Whether somebody asks something in the passage, or reads out what somebody else asks. */
  boolean asks(Passage passage) {
    return ASKING.contains(passage.kind()) && !calls(passage) || readsOut(passage);
  }

  /** Whether the passage says something to a question; that it follows one is for the caller. */
  boolean answers(Passage passage) {
    return passage.kind() == PassageKind.ANSWER && !readsOut(passage)
        || passage.kind() == PassageKind.REMARKS
            && side(passage) == Side.COMPANY
            && conversation.partOf(passage) == Part.QA;
  }

  /** Whether the passage renders words that stand in the transcript themselves. */
  boolean renders(Passage passage) {
    return renderings.contains(passage.id());
  }

  /** Whether the passage calls somebody to ask: the operator's or the host's words. */
  boolean cues(Passage passage) {
    return calls(passage) || mayCue(passage) && found(Topic.CUE, passage);
  }

  /** A call by name is the operator's, whoever is taken for the speaker. */
  private boolean calls(Passage passage) {
    return side(passage) != Side.COMPANY
        && found(Topic.CALL, passage)
        && (side(passage) != Side.ANALYST || passage.sentences().size() <= LONGEST_CALL);
  }

  /** A question that the company reads out: announced as another's, and asked in so many words. */
  boolean readsOut(Passage passage) {
    return side(passage) == Side.COMPANY
        && announcesOthers(passage)
        && passage.sentences().stream().anyMatch(sentence -> isReadOut(sentence, passage));
  }

  private boolean announcesOthers(Passage passage) {
    return switch (passage.kind()) {
      case PROCEDURAL -> found(Topic.ON_BEHALF, passage) || found(Topic.CUE, passage);
      case ANSWER -> found(Topic.ON_BEHALF, passage);
      default -> false;
    };
  }

  private boolean isReadOut(Span sentence, Passage passage) {
    Phrases phrases = Phrases.of(passage.language());
    String words = conversation.text(sentence);
    return QuestionParts.isInterrogative(words)
        && !phrases.found(Topic.CUE, words)
        && !phrases.found(Topic.PASSING_ON, words)
        && !phrases.found(Topic.NOT_AN_ASK, words)
        && !phrases.found(Topic.HAND_OVER, words);
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
