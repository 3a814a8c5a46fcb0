package org.callpress.transcript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Part;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;

/**
 * Which part of the call each turn stands in, whatever the format.
 *
 * <ul>
 *   <li><b>Opening</b>: the operator's welcome, the introduction, the safe-harbour statement; up to
 *       the first remarks.
 *   <li><b>Prepared</b>: what follows, up to the questions. A speaker who ends long remarks with
 *       "we can open up for Q&amp;A" still stands in this part.
 *   <li><b>Q&amp;A</b>: from a section heading where the transcript has one, otherwise from the
 *       turn in which the questions are announced to begin <i>now</i> (the operator's instructions
 *       belong to the questions), and from any housekeeping directly before it: how to ask, in
 *       which language, who interprets. An announcement that there <i>will be</i> questions is
 *       none.
 *   <li><b>Closing</b>: the closing words after the last answer.
 * </ul>
 *
 * Judged by words, since labels may be wrong. A transcript of questions only has no prepared part;
 * one without questions has no Q&amp;A.
 */
final class Parts {
  private Parts() {}

  /**
   * @param sections the part that a printed heading opens, by the id of the first turn under it
   */
  static Map<String, Part> of(SourceText source, List<Turn> turns, Map<String, Part> sections) {
    List<Utterance> said = turns.stream().map(turn -> Utterance.of(source, turn)).toList();
    int qa = firstUnder(Part.QA, turns, sections);
    qa = qa < 0 ? QuestionsStart.in(said) : QuestionsStart.under(said, qa);
    int opening = Opening.end(said, qa < 0 ? said.size() : qa);
    int closing = Closing.start(said, Math.max(qa, opening));
    Map<String, Part> parts = new LinkedHashMap<>();
    for (int i = 0; i < turns.size(); i++) {
      parts.put(turns.get(i).id(), part(i, opening, qa, closing));
    }
    return parts;
  }

  private static Part part(int turn, int opening, int qa, int closing) {
    if (turn >= closing) {
      return Part.CLOSING;
    }
    if (qa >= 0 && turn >= qa) {
      return Part.QA;
    }
    return turn < opening ? Part.OPENING : Part.PREPARED;
  }

  private static int firstUnder(Part part, List<Turn> turns, Map<String, Part> sections) {
    for (int i = 0; i < turns.size(); i++) {
      if (sections.get(turns.get(i).id()) == part) {
        return i;
      }
    }
    return -1;
  }
}
