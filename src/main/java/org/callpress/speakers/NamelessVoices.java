package org.callpress.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Side;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Span;

/**
 * Who speaks where the transcript tells voices apart but names none: "Speaker 7", "spk03", or no
 * label at all. The operator is known by the work, an analyst by having been called and being heard
 * in no other exchange, an executive by what several turns around agree on.
 */
final class NamelessVoices {
  /** The one who was called is heard within so many turns. */
  private static final int WITHIN = 3;

  /** Who loses a person to a surer voice may be one of those who are left, once more. */
  private static final int ROUNDS = 2;

  private static final double SURE = 5;
  private static final double CALLED = 3;

  /** The next speaker says the name of who was called. */
  private static final double ADDRESSED = 2;

  private final Transcript transcript;
  private final CastPhrases phrases;
  private final Drafts drafts;
  private final Callers callers;
  private final Map<String, Guess> guesses = new LinkedHashMap<>();

  /** A draft that most likely speaks, and why. */
  record Guess(Draft draft, Finding why) {}

  NamelessVoices(Transcript transcript, CastPhrases phrases, Drafts drafts, Callers callers) {
    this.transcript = transcript;
    this.phrases = phrases;
    this.drafts = drafts;
    this.callers = callers;
  }

  /** By turn id; nothing for turns of which too little tells. */
  Map<String, Guess> read() {
    Map<Draft, List<Integer>> voices = new LinkedHashMap<>();
    for (int i = 0; i < transcript.turns().size(); i++) {
      Draft printed = drafts.printed(transcript.turns().get(i));
      if (printed.side == Side.UNIDENTIFIED && phrases.is("numbered-label", printed.name)) {
        voices.computeIfAbsent(printed, v -> new ArrayList<>()).add(i);
      }
    }
    readAnalysts(voices);
    readExecutives(voices);
    readOperator();
    guesses.putAll(callers.standIns());
    return guesses;
  }

  private Turn turn(int index) {
    return transcript.turns().get(index);
  }

  /** A new voice right after the call for a question, which is not heard after the next call. */
  private void readAnalysts(Map<Draft, List<Integer>> voices) {
    List<Integer> calls = new ArrayList<>();
    for (int i = 0; i < transcript.turns().size(); i++) {
      if (callers.called().containsKey(turn(i).id())) {
        calls.add(i);
      }
    }
    for (int c = 0; c < calls.size(); c++) {
      int call = calls.get(c);
      int end = c + 1 < calls.size() ? calls.get(c + 1) : transcript.turns().size();
      for (int i = call + 1; i <= call + WITHIN && i < end && !isUnknown(i, voices); i++) {
        List<Integer> turns = voices.get(drafts.printed(turn(i)));
        if (turns != null && turns.get(0) == i && turns.get(turns.size() - 1) < end) {
          called(call, turns);
          voices.remove(drafts.printed(turn(i)));
          break;
        }
      }
    }
  }

  /** Whether a label such as "Analyst" stands for whoever was called. */
  private boolean isUnknown(int turn, Map<Draft, List<Integer>> voices) {
    Draft printed = drafts.printed(turn(turn));
    return printed.side == Side.UNIDENTIFIED && !voices.containsKey(printed);
  }

  private void called(int call, List<Integer> turns) {
    Draft analyst = callers.called().get(turn(call).id());
    if (!analyst.labels.isEmpty()) {
      return;
    }
    int after = turns.get(0) + 1;
    boolean addressed =
        after < transcript.turns().size() && says(turn(after), Names.words(analyst.name).get(0));
    Span span = callers.spans().get(turn(call).id());
    Finding why =
        Finding.of(CALLED + (addressed ? ADDRESSED : 0), "cue", span, "called to ask just before");
    turns.forEach(i -> guesses.put(turn(i).id(), new Guess(analyst, why)));
  }

  private boolean says(Turn turn, String word) {
    return phrases.sentences(turn).stream()
        .limit(2)
        .anyMatch(sentence -> Names.words(transcript.source().slice(sentence)).contains(word));
  }

  /** Those of the company who are introduced and never printed, where one voice is theirs. */
  private void readExecutives(Map<Draft, List<Integer>> voices) {
    List<Draft> introduced =
        drafts.all().stream()
            .filter(draft -> draft.side == Side.COMPANY && draft.labels.isEmpty())
            .toList();
    if (introduced.isEmpty() || voices.isEmpty()) {
      return;
    }
    Map<Draft, List<Integer>> open = new LinkedHashMap<>(voices);
    List<Draft> free = new ArrayList<>(introduced);
    for (int i = 0; i < ROUNDS && !free.isEmpty(); i++) {
      give(open, free);
    }
  }

  /**
   * Gives each of the people the voice that most speaks for them, if any does, and takes both out:
   * nobody has two voices, for an interpreter says "this is Jane" as well.
   */
  private void give(Map<Draft, List<Integer>> open, List<Draft> free) {
    VoiceVotes votes = new VoiceVotes(transcript, phrases, free);
    Map<Draft, Guess> surest = new LinkedHashMap<>();
    Map<Draft, Draft> voiceOf = new LinkedHashMap<>();
    for (Map.Entry<Draft, List<Integer>> voice : open.entrySet()) {
      Guess guess = votes.winner(voice.getValue());
      Guess other = guess == null ? null : surest.get(guess.draft());
      if (guess != null && (other == null || guess.why().points() > other.why().points())) {
        surest.put(guess.draft(), guess);
        voiceOf.put(guess.draft(), voice.getKey());
      }
    }
    surest.forEach(
        (person, guess) ->
            open.remove(voiceOf.get(person)).forEach(i -> guesses.put(turn(i).id(), guess)));
    free.removeAll(surest.keySet());
  }

  /** Words of an operator without any label are the operator's. */
  private void readOperator() {
    OperatorWork work = new OperatorWork(transcript, phrases, drafts, callers);
    for (Turn turn : transcript.turns()) {
      if (turn.label() == null && work.isWork(turn)) {
        Finding why = Finding.of(SURE, "operator-words", "speaks as an operator does");
        guesses.put(turn.id(), new Guess(drafts.operator(), why));
      }
    }
  }
}
