package org.callpress.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Span;

/**
 * Which of the people introduced a voice without a name belongs to: who is given the floor before
 * it, who it says it is, who is thanked after it. Single signs mislead; they are counted over all
 * turns of the voice.
 */
final class VoiceVotes {
  private static final double SAYS_SO = 4;
  private static final double HANDED_OVER = 3;
  private static final double THANKED = 1;

  /** Fewer points prove nothing, nor do points that another has half as many of. */
  private static final double FEWEST = 4;

  private static final int SENTENCES = 2;

  private final Transcript transcript;
  private final CastPhrases phrases;
  private final Map<String, Draft> forms = new LinkedHashMap<>();

  VoiceVotes(Transcript transcript, CastPhrases phrases, List<Draft> people) {
    this.transcript = transcript;
    for (Draft person : people) {
      forms.put(person.name, person);
      String[] words = person.name.split(" ");
      forms.putIfAbsent(words[0], person);
      forms.putIfAbsent(words[words.length - 1], person);
    }
    this.phrases = phrases.naming(List.copyOf(forms.keySet()));
  }

  /** What speaks for one person. */
  private static final class Tally {
    private double points;
    private Finding best = Finding.NONE;

    void add(Finding finding) {
      points += finding.points();
      best = finding.points() > best.points() ? finding : best;
    }
  }

  /**
   * The person whom the signs agree on, or null.
   *
   * @param turns of the voice, as indices
   */
  NamelessVoices.Guess winner(List<Integer> turns) {
    Map<Draft, Tally> tallies = new LinkedHashMap<>();
    for (int i : turns) {
      count("self", first(i), SAYS_SO, "self-identification", "says so", tallies);
      if (i > 0 && !turns.contains(i - 1)) {
        count("hand-over", last(i - 1), HANDED_OVER, "hand-over", "given the floor", tallies);
      }
      if (i + 1 < transcript.turns().size() && !turns.contains(i + 1)) {
        count("thanks", first(i + 1), THANKED, "announced", "thanked right after", tallies);
      }
    }
    Draft winner = null;
    double others = 0;
    for (Map.Entry<Draft, Tally> entry : tallies.entrySet()) {
      if (winner == null || entry.getValue().points > tallies.get(winner).points) {
        others = winner == null ? 0 : tallies.get(winner).points;
        winner = entry.getKey();
      } else {
        others = Math.max(others, entry.getValue().points);
      }
    }
    Tally tally = tallies.get(winner);
    if (tally == null || tally.points < FEWEST || others * 2 > tally.points) {
      return null;
    }
    Finding why = tally.best;
    return new NamelessVoices.Guess(
        winner, Finding.of(tally.points, why.kind(), why.span(), why.note()));
  }

  private List<Span> first(int turn) {
    return phrases.sentences(turn(turn)).stream().limit(SENTENCES).toList();
  }

  private List<Span> last(int turn) {
    List<Span> sentences = phrases.sentences(turn(turn));
    return sentences.subList(Math.max(0, sentences.size() - SENTENCES), sentences.size());
  }

  private Turn turn(int index) {
    return transcript.turns().get(index);
  }

  private void count(
      String key,
      List<Span> sentences,
      double points,
      String kind,
      String note,
      Map<Draft, Tally> tallies) {
    for (Span sentence : sentences) {
      Matcher found = phrases.find(key, transcript.source().slice(sentence));
      if (found != null) {
        tallies
            .computeIfAbsent(forms.get(found.group("name")), draft -> new Tally())
            .add(Finding.of(points, kind, sentence, note));
      }
    }
  }
}
