package org.callpress.exchanges;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /** Somebody who uses such words in passing says more than that, in sentences. */
  private static final int LONGEST_CALL = 4;

  private static final Set<PassageKind> TAKING_PART =
      EnumSet.of(PassageKind.ANSWER, PassageKind.PROCEDURAL);

  private static final int FEWEST_READ = 3;
  private static final double MOSTLY = 0.6;

  private final Conversation conversation;
  private final Set<String> renderings = new HashSet<>();
  private final Set<String> calling = new HashSet<>();
  private final Set<String> called = new HashSet<>();
  private final Set<String> readers = new HashSet<>();

  /** Where somebody first reads a question out: whatever is said after that is no presentation. */
  private int firstReadOut;

  Roles(Conversation conversation, List<Pair> pairs) {
    this.conversation = conversation;
    for (Pair pair : pairs) {
      if (pair.level() == Pair.Level.PASSAGE) {
        renderings.add(pair.interpretationPassage());
      }
    }
    readCalls();
    findReaders();
  }

  /** Somebody of the company who mostly asks reads out what analysts sent in. */
  private void findReaders() {
    Map<String, Integer> said = new TreeMap<>();
    Map<String, Integer> asked = new TreeMap<>();
    for (Passage passage : conversation.passages()) {
      if (side(passage) == Side.COMPANY && TAKING_PART.contains(passage.kind())) {
        said.merge(passage.speaker(), 1, Integer::sum);
        asked.merge(passage.speaker(), endsAsking(passage) ? 1 : 0, Integer::sum);
      }
    }
    said.forEach(
        (speaker, count) -> {
          if (asked.get(speaker) >= FEWEST_READ && asked.get(speaker) >= MOSTLY * count) {
            readers.add(speaker);
          }
        });
    firstReadOut =
        conversation.passages().stream()
            .filter(passage -> readers.contains(passage.speaker()) && endsAsking(passage))
            .mapToInt(Passage::start)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
  }

  /** Who calls an analyst by name, and who is first heard right after being called. */
  private void readCalls() {
    Set<String> heard = new HashSet<>();
    Passage call = null;
    for (Passage passage : conversation.passages()) {
      if (soundsLikeACall(passage)) {
        calling.add(passage.id());
        call = passage;
      } else if (heard.add(passage.speaker()) && call != null && names(call, passage.speaker())) {
        called.add(passage.speaker());
      }
      call = calling.contains(passage.id()) ? call : null;
      heard.add(passage.speaker());
    }
  }

  private boolean soundsLikeACall(Passage passage) {
    boolean brief =
        side(passage) == Side.OPERATOR
            || side(passage) == Side.UNIDENTIFIED
            || passage.sentences().size() <= LONGEST_CALL;
    return brief && found(Topic.CALL, passage);
  }

  private boolean names(Passage call, String speaker) {
    String words = conversation.text(call);
    String name = conversation.speaker(speaker).name();
    return Arrays.stream(name.split("\\s+")).anyMatch(part -> words.contains(part));
  }

  /** Whether somebody asks something in the passage, or reads out what somebody else asks. */
  boolean asks(Passage passage) {
    return (ASKING.contains(passage.kind()) || isCalled(passage)) && !calls(passage)
        || readsOut(passage);
  }

  private boolean isCalled(Passage passage) {
    return passage.kind() == PassageKind.ANSWER && called.contains(passage.speaker());
  }

  /** Whether the passage says something to a question; that it follows one is for the caller. */
  boolean answers(Passage passage) {
    return passage.kind() == PassageKind.ANSWER && !calls(passage) && !asks(passage)
        || passage.kind() == PassageKind.REMARKS
            && side(passage) == Side.COMPANY
            && (conversation.partOf(passage) == Part.QA || passage.start() > firstReadOut);
  }

  /** Whether the passage renders words that stand in the transcript themselves. */
  boolean renders(Passage passage) {
    return renderings.contains(passage.id());
  }

  /** Whether an answer stands at the head of a turn that goes on to close the call. */
  boolean endsAnswer(Passage passage) {
    return renders(passage) && passage.kind() == PassageKind.ANSWER;
  }

  /** Whether the passage calls somebody to ask: the operator's or the host's words. */
  boolean cues(Passage passage) {
    return calls(passage) || mayCue(passage) && found(Topic.CUE, passage);
  }

  /** A call by name is the operator's, whoever is taken for the speaker. */
  private boolean calls(Passage passage) {
    return calling.contains(passage.id());
  }

  /** A question that the company reads out: announced as another's, and asked in so many words. */
  boolean readsOut(Passage passage) {
    return readers.contains(passage.speaker())
        ? !QuestionParts.of(conversation.transcript().source().text(), List.of(passage)).isEmpty()
        : side(passage) == Side.COMPANY && announcesOthers(passage) && asksInSoManyWords(passage);
  }

  private boolean asksInSoManyWords(Passage passage) {
    return passage.sentences().stream().anyMatch(sentence -> isReadOut(sentence, passage));
  }

  /** Who reads a question out ends with it; who asks in passing goes on to answer. */
  private boolean endsAsking(Passage passage) {
    List<Span> sentences = passage.sentences();
    return sentences.subList(Math.max(0, sentences.size() - 2), sentences.size()).stream()
        .anyMatch(sentence -> isReadOut(sentence, passage));
  }

  private boolean announcesOthers(Passage passage) {
    return switch (passage.kind()) {
      case PROCEDURAL ->
          found(Topic.ON_BEHALF, passage)
              || found(Topic.CUE, passage)
              || found(Topic.READING_OUT, passage);
      case ANSWER -> found(Topic.ON_BEHALF, passage);
      default -> false;
    };
  }

  private boolean isReadOut(Span sentence, Passage passage) {
    Phrases phrases = Phrases.of(passage.language());
    String said = phrases.after(Topic.READING_OUT, conversation.text(sentence));
    String words = said.substring(Math.max(said.lastIndexOf(':'), said.lastIndexOf('：')) + 1);
    return QuestionParts.isInterrogative(words)
        && !phrases.found(Topic.CUE, words)
        && !phrases.found(Topic.PASSING_ON, words)
        && !phrases.found(Topic.NOT_AN_ASK, words)
        && !phrases.found(Topic.COURTESY, words)
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
