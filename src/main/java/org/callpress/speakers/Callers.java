package org.callpress.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final double STANDS_IN = 6;

  /** Sentences at the head of a turn in which somebody says who they are. */
  private static final int HEAD = 3;

  /** From those that say most to those that say least. */
  private static final List<String> CALLS =
      List.of("analyst-call", "analyst-call-no-firm", "analyst-call-no-name");

  private final Transcript transcript;
  private final CastPhrases phrases;
  private final Drafts drafts;
  private final Map<String, Optional<Matcher>> calls = new HashMap<>();
  private final Map<String, Draft> called = new LinkedHashMap<>();
  private final Map<String, Span> spans = new LinkedHashMap<>();

  /** Operators, or hosts who do their work. */
  private final Set<Draft> hasCalled = new HashSet<>();

  private final Map<String, NamelessVoices.Guess> standIns = new LinkedHashMap<>();

  Callers(Transcript transcript, CastPhrases phrases, Drafts drafts) {
    this.transcript = transcript;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  void read() {
    for (int i = 0; i < transcript.turns().size(); i++) {
      readCall(i);
    }
    transcript.turns().forEach(this::readOwnFirm);
  }

  /**
   * "This is Jane Roe of Aldgate": the firm, where nobody else has said it. Who says so in the
   * questions and is nobody known asks for that firm.
   */
  private void readOwnFirm(Turn turn) {
    Draft printed = drafts.printed(turn);
    boolean newcomer = printed.side == null && transcript.parts().get(turn.id()) == Part.QA;
    if (printed.side != Side.ANALYST && !newcomer || printed.affiliation != null) {
      return;
    }
    phrases.sentences(turn).stream()
        .limit(HEAD)
        .map(phrases::heard)
        .forEach(
            sentence ->
                phrases.each(
                    "self-and-firm",
                    sentence,
                    found -> {
                      String firm = found.group("firm").strip();
                      boolean alike = Names.alike(found.group("person"), printed.name);
                      if (alike && !phrases.has("company-role", firm)) {
                        printed.side = Side.ANALYST;
                        printed.complete(null, firm);
                      }
                    }));
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
    return calls.computeIfAbsent(turn.id(), id -> Optional.ofNullable(lastCall(turn))).orElse(null);
  }

  private Matcher lastCall(Turn turn) {
    Matcher last = null;
    for (Span sentence : phrases.sentences(turn)) {
      String heard = phrases.heard(sentence);
      for (String key : CALLS) {
        Matcher found = phrases.find(key, heard);
        if (found != null) {
          last = found;
          spans.put(turn.id(), sentence);
          break;
        }
      }
    }
    return last;
  }

  private void readCall(int index) {
    Turn turn = transcript.turns().get(index);
    Matcher call = call(turn);
    String person = call == null ? null : group(call, "person");
    if (person == null || Names.words(person).isEmpty()) {
      if (!readNameless(index)) {
        readAnswer(index, call);
      }
      return;
    }
    String name = Names.plain(person);
    Draft analyst = answering(index, name);
    if (analyst == null) {
      analyst = drafts.find(name);
    }
    if (analyst == null) {
      Draft stranger = stranger(index + 1, name);
      analyst = stranger != null ? stranger : drafts.add(name);
    }
    if (analyst.side == Side.COMPANY || analyst.side == Side.OPERATOR) {
      return;
    }
    analyst.side = Side.ANALYST;
    completeFirm(analyst, group(call, "firm"));
    Draft standIn = standIn(index, analyst);
    called.put(turn.id(), standIn != null ? standIn : analyst);
    hasCalled.add(drafts.printed(turn));
  }

  /** The firm that is said; as printed beside the name, where that is the firm in full. */
  private void completeFirm(Draft analyst, String firm) {
    boolean printed =
        firm != null
            && analyst.role != null
            && (analyst.role.startsWith(firm)
                || !phrases.hasRole(analyst, "analyst-role") && Names.alike(analyst.role, firm));
    analyst.complete(null, printed ? analyst.role : firm);
  }

  /**
   * Somebody printed by a name, first heard right after the call for another: called by a name that
   * is spelt differently, or asking in their place. Null where the turn greets who was called.
   */
  private Draft stranger(int index, String called) {
    if (index >= transcript.turns().size()) {
      return null;
    }
    Turn turn = transcript.turns().get(index);
    Draft printed = drafts.printed(turn);
    boolean firstHeard =
        transcript.turns().subList(0, index).stream().noneMatch(t -> drafts.printed(t) == printed);
    boolean greets =
        phrases.sentences(turn).stream()
            .limit(2)
            .map(transcript.source()::slice)
            .anyMatch(sentence -> Names.words(sentence).contains(Names.words(called).get(0)));
    return printed.side == null
            && firstHeard
            && !greets
            && !phrases.hasRole(printed, "company-role")
        ? printed
        : null;
  }

  /**
   * "Hi, this is John Doe, on for Jane" under a label that names nobody, or Jane: John Doe; or
   * null.
   */
  private Draft standIn(int call, Draft analyst) {
    if (call + 1 >= transcript.turns().size()) {
      return null;
    }
    Turn next = transcript.turns().get(call + 1);
    Draft printed = drafts.printed(next);
    if (printed.side != Side.UNIDENTIFIED && printed != analyst) {
      return null;
    }
    for (Span sentence : phrases.sentences(next)) {
      String words = transcript.source().slice(sentence);
      Matcher found = phrases.find("stands-in", words);
      if (found != null && (printed != analyst || standsInFor(analyst, found, words))) {
        Draft standIn = drafts.findOrAdd(name(found));
        standIn.side = standIn.side == null ? Side.ANALYST : standIn.side;
        standIn.complete(null, analyst.affiliation);
        if (printed == analyst) {
          addStandIn(call + 1, analyst, standIn, sentence);
        }
        return standIn;
      }
    }
    return null;
  }

  /** Whether the words that follow name the analyst, and the stand-in is somebody else. */
  private static boolean standsInFor(Draft analyst, Matcher found, String words) {
    List<String> names = Names.words(analyst.name);
    List<String> rest = Names.words(words.substring(found.end()));
    return !Names.same(name(found), analyst.name)
        && !rest.isEmpty()
        && names.contains(rest.get(0))
        && Names.words(name(found)).stream().noneMatch(names::contains);
  }

  /** All turns under the analyst's label up to the next call are the stand-in's. */
  private void addStandIn(int first, Draft analyst, Draft standIn, Span words) {
    Finding why = Finding.of(STANDS_IN, "stand-in", words, "asks in the place of who was called");
    for (int i = first; i < transcript.turns().size(); i++) {
      Turn turn = transcript.turns().get(i);
      if (i > first && call(turn) != null) {
        break;
      }
      if (drafts.printed(turn) == analyst) {
        standIns.put(turn.id(), new NamelessVoices.Guess(standIn, why));
      }
    }
  }

  /** Who speaks in the turns of a stand-in under the label of who was called, by turn id. */
  Map<String, NamelessVoices.Guess> standIns() {
    return standIns;
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
      caller.complete(null, group(self, "firm"));
    }
    called.put(turn.id(), caller);
    return true;
  }

  /** The first sentence of a turn that says a phrase, as found; null where none does. */
  private Matcher said(String key, Turn turn) {
    for (Span sentence : phrases.sentences(turn)) {
      Matcher found = phrases.find(key, phrases.heard(sentence));
      if (found != null) {
        spans.putIfAbsent(turn.id(), sentence);
        return found;
      }
    }
    return null;
  }

  private static String name(Matcher call) {
    return Names.plain(call.group("person").strip());
  }

  /**
   * A stranger who speaks right after the operator was called, in whatever words, or after a call
   * whose name the transcriber could not make out.
   *
   * @param call for a question of somebody of a firm, or null
   */
  private void readAnswer(int index, Matcher call) {
    Turn turn = transcript.turns().get(index);
    if (index + 1 == transcript.turns().size()) {
      return;
    }
    Draft next = drafts.printed(transcript.turns().get(index + 1));
    boolean inQuestions = transcript.parts().get(turn.id()) == Part.QA;
    boolean canCall =
        call != null
            || inQuestions && drafts.printed(turn).side == Side.OPERATOR
            || inQuestions && hasCalled.contains(drafts.printed(turn)) && names(turn, next);
    if (!canCall || isGivenTheFloor(next, turn)) {
      return;
    }
    boolean stranger = next.side == null && !phrases.hasRole(next, "company-role");
    if (stranger || next.side == Side.ANALYST) {
      next.side = Side.ANALYST;
      called.put(turn.id(), next);
      List<Span> sentences = phrases.sentences(turn);
      if (!sentences.isEmpty()) {
        spans.putIfAbsent(turn.id(), sentences.get(sentences.size() - 1));
      }
      next.complete(null, call != null ? group(call, "firm") : firmBeside(turn, next));
    }
  }

  /** "Ms. Roe, please.": whether the last words of a turn name the next speaker. */
  private boolean names(Turn turn, Draft next) {
    List<Span> sentences = phrases.sentences(turn);
    if (sentences.isEmpty()) {
      return false;
    }
    List<String> said = Names.words(transcript.source().slice(sentences.get(sentences.size() - 1)));
    return Names.words(next.name).stream().anyMatch(said::contains);
  }

  /** "I will hand the call back over to Lena" calls nobody to ask. */
  private boolean isGivenTheFloor(Draft next, Turn turn) {
    if (next.side != null || Names.words(next.name).isEmpty()) {
      return false;
    }
    boolean given = phrases.handsOver(turn, List.of(next));
    if (given) {
      next.side = Side.COMPANY;
    }
    return given;
  }

  /** The firm that stands beside the analyst's name in a turn, or null. */
  private String firmBeside(Turn turn, Draft analyst) {
    List<String> firms = new ArrayList<>();
    for (Span sentence : phrases.sentences(turn)) {
      phrases.each(
          "person-and-firm",
          phrases.heard(sentence),
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

  /** What a call says of the person or the firm, or null. */
  private static String group(Matcher call, String group) {
    return call.pattern().pattern().contains("(?<" + group + ">")
        ? call.group(group).strip()
        : null;
  }

  /**
   * Whether the names stand in two scripts, so that they may be the same and cannot be compared.
   */
  private boolean mayBe(Draft stranger, String name) {
    return Scripts.isLatinLetter(stranger.name.charAt(0)) != Scripts.isLatinLetter(name.charAt(0))
        && !phrases.hasRole(stranger, "company-role");
  }
}
