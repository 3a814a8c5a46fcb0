package org.callpress.config;

import java.util.List;
import java.util.Map;
import org.callpress.call.AnswerStatus;
import org.callpress.call.PassageKind;
import org.callpress.call.QuestionRuling.Change;

/**
 * What an editor settles of a call's words in {@code call.yml}, each at a {@link Quote}.
 *
 * @param usable whether every one of them could be read; where not, the call must not be published,
 *     since nobody knows what it was that should have been corrected
 */
public record Corrections(
    List<OfPassage> passages,
    List<Misprint> errata,
    List<Note> notes,
    List<OfQuestion> questions,
    boolean usable) {
  public static final Corrections NONE =
      new Corrections(List.of(), List.of(), List.of(), List.of(), true);

  public Corrections {
    passages = List.copyOf(passages);
    errata = List.copyOf(errata);
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
  }

  /**
   * Who speaks in the passage that holds the words; null where nothing is said of it.
   *
   * @param speaker id or name, or "unidentified"
   * @param voice id or name, "interpreter" or "self"
   * @param language BCP 47 tag
   * @param split whether a new passage begins at the words
   */
  public record OfPassage(
      Quote at, String speaker, String voice, String language, PassageKind kind, boolean split) {

    /** Whether it says anything of the passage, beyond where it begins. */
    public boolean states() {
      return speaker != null || voice != null || language != null || kind != null;
    }
  }

  /**
   * Words that were printed otherwise than they were spoken.
   *
   * @param note by language tag; may be empty
   */
  public record Misprint(Quote at, String spoken, Map<String, String> note) {}

  /**
   * @param text by language tag
   */
  public record Note(Quote at, Map<String, String> text) {}

  /**
   * A question that an analyst asks, as in {@link org.callpress.call.QuestionRuling}.
   *
   * @param answers null where nothing is said of them
   */
  public record OfQuestion(
      Quote at,
      Change change,
      Integer number,
      List<Quote> answers,
      AnswerStatus status,
      String handedTo) {}
}
