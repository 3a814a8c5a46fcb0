package org.callpress.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.callpress.call.Part;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Scripts;
import org.callpress.source.Span;

/**
 * Who is called to ask, by the operator's words ("The next question is from Jane Roe of Aldgate
 * Research.") and by who answers them: the printed name, or a stand-in's own.
 */
final class Callers {
  /** The one who was called speaks within so many turns. */
  private static final int WITHIN = 4;

  private final Transcript transcript;
  private final CastPhrases phrases;
  private final Drafts drafts;
  private final Map<String, Draft> called = new LinkedHashMap<>();
  private final Map<String, Span> spans = new LinkedHashMap<>();

  Callers(Transcript transcript, CastPhrases phrases, Drafts drafts) {
    this.transcript = transcript;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  void read() {
    for (int i = 0; i < transcript.turns().size(); i++) {
      readCall(i);
    }
  }

  /** Who is called in each turn that calls somebody, by turn id. */
  Map<String, Draft> called() {
    return called;
  }

  /** The words that call, by turn id. */
  Map<String, Span> spans() {
    return spans;
  }

  /** The last call for a question in a turn, or null. */
  Matcher call(Turn turn) {
    Matcher last = null;
    for (Span sentence : phrases.sentences(turn)) {
      String text = transcript.source().slice(sentence);
      Matcher found = phrases.find("analyst-call", "analyst-call-no-firm", text);
      if (found != null) {
        last = found;
        spans.put(turn.id(), sentence);
      }
    }
    return last;
  }

  private void readCall(int index) {
    Turn turn = transcript.turns().get(index);
    Matcher call = call(turn);
    if (call == null) {
      if (!readNameless(index)) {
        readAnswer(index);
      }
      return;
    }
    String name = name(call);
    Draft analyst = answering(index, name);
    if (analyst == null) {
      analyst = drafts.findOrAdd(name);
    }
    if (analyst.side == Side.COMPANY || analyst.side == Side.OPERATOR) {
      return;
    }
    analyst.side = Side.ANALYST;
    analyst.complete(null, firm(call));
    Draft standIn = standIn(index, analyst.affiliation);
    called.put(turn.id(), standIn != null ? standIn : analyst);
  }

  /** "Hi, this is John Doe, on for Jane" under a label that names nobody: John Doe; or null. */
  private Draft standIn(int call, String firm) {
    if (call + 1 >= transcript.turns().size()) {
      return null;
    }
    Turn next = transcript.turns().get(call + 1);
    if (drafts.printed(next).side != Side.UNIDENTIFIED) {
      return null;
    }
    for (Span sentence : phrases.sentences(next)) {
      Matcher found = phrases.find("stands-in", transcript.source().slice(sentence));
      if (found != null) {
        Draft standIn = drafts.findOrAdd(name(found));
        standIn.side = standIn.side == null ? Side.ANALYST : standIn.side;
        standIn.complete(null, firm);
        return standIn;
      }
    }
    return null;
  }

  /**
   * "The next question is from an unidentified analyst", who may say who they are: then it is they,
   * else whoever the label stands for, and never the one who was called before.
   *
   * @return whether the turn calls somebody without a name
   */
  private boolean readNameless(int index) {
    Turn turn = transcript.turns().get(index);
    boolean last = index + 1 == transcript.turns().size();
    Turn next = last ? null : transcript.turns().get(index + 1);
    boolean nameless = !last && drafts.printed(next).side == Side.UNIDENTIFIED;
    if (!nameless || said("anonymous-call", turn) == null) {
      return false;
    }
    Matcher self = said("self-and-firm", next);
    Draft caller = self == null ? drafts.printed(next) : drafts.findOrAdd(name(self));
    if (self != null && caller.side == null) {
      caller.side = Side.ANALYST;
      caller.complete(null, firm(self));
    }
    called.put(turn.id(), caller);
    return true;
  }

  /** The first sentence of a turn that says a phrase, as found; null where none does. */
  private Matcher said(String key, Turn turn) {
    for (Span sentence : phrases.sentences(turn)) {
      Matcher found = phrases.find(key, transcript.source().slice(sentence));
      if (found != null) {
        spans.putIfAbsent(turn.id(), sentence);
        return found;
      }
    }
    return null;
  }

  private static String name(Matcher call) {
    return call.group("person").strip();
  }

  /** A stranger who speaks right after the operator was called, in whatever words. */
  private void readAnswer(int index) {
    Turn turn = transcript.turns().get(index);
    boolean canCall =
        drafts.printed(turn).side == Side.OPERATOR && transcript.parts().get(turn.id()) == Part.QA;
    if (!canCall || index + 1 == transcript.turns().size()) {
      return;
    }
    Draft next = drafts.printed(transcript.turns().get(index + 1));
    boolean stranger = next.side == null && !phrases.hasRole(next, "company-role");
    if (stranger || next.side == Side.ANALYST) {
      next.side = Side.ANALYST;
      called.put(turn.id(), next);
      List<Span> sentences = phrases.sentences(turn);
      if (!sentences.isEmpty()) {
        spans.put(turn.id(), sentences.get(sentences.size() - 1));
      }
      next.complete(null, firmBeside(turn, next));
    }
  }

  /** The firm that stands beside the analyst's name in a turn, or null. */
  private String firmBeside(Turn turn, Draft analyst) {
    List<String> firms = new ArrayList<>();
    for (Span sentence : phrases.sentences(turn)) {
      phrases.each(
          "person-and-firm",
          transcript.source().slice(sentence),
          found -> {
            if (Names.alike(found.group("person"), analyst.name)) {
              firms.add(found.group("firm").strip());
            }
          });
    }
    return firms.isEmpty() ? null : firms.get(0);
  }

  /**
   * Whose printed name answers the call: one of the next turns', where it is like the called; else,
   * of names in two scripts, the next stranger's.
   */
  private Draft answering(int index, String name) {
    List<Turn> turns = transcript.turns();
    for (int i = index + 1; i < Math.min(index + WITHIN, turns.size()); i++) {
      Draft next = drafts.printed(turns.get(i));
      if (next.side == null && (Names.alike(next.name, name) || mayBe(next, name))) {
        if (!next.isNamed(name)) {
          next.aliases.add(name);
        }
        return next;
      }
    }
    return null;
  }

  /**
   * Whether the names stand in two scripts, so that they may be the same and cannot be compared.
   */
  private boolean mayBe(Draft stranger, String name) {
    return Scripts.isLatinLetter(stranger.name.charAt(0)) != Scripts.isLatinLetter(name.charAt(0))
        && !phrases.hasRole(stranger, "company-role");
  }

  private static String firm(Matcher call) {
    return call.pattern().pattern().contains("(?<firm>") ? call.group("firm").strip() : null;
  }
}
