package org.callpress.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.EarningsCall;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.call.PassageKind;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/** How far a call as read agrees with an answer key, each figure from 0 to 1. */
final class Score {
  final double speakerByPassage;
  final double speakerByCharacter;
  final double languageByCharacter;
  final double voice;
  final double boundaries;
  final double passagePairs;
  final double sentencePairs;
  final double kindByPassage;

  /** Passages of speech that somebody is thought to be sure of: right ones, then all. */
  final Map<Confidence, int[]> confidences = new EnumMap<>(Confidence.class);

  /** Every passage that is wrong in speaker or voice, a line each. */
  final List<String> wrong = new ArrayList<>();

  private final Conversation conversation;
  private final AnswerKey key;

  Score(EarningsCall call, AnswerKey key) {
    this.conversation = call.conversation();
    this.key = key;
    int right = 0;
    int kinds = 0;
    int[] voices = new int[3];
    for (Passage passage : conversation.passages()) {
      AnswerKey.Stretch stretch = main(passage);
      boolean speaker = passage.speaker().contains(stretch.speaker());
      right += speaker ? 1 : 0;
      kinds += passage.kind().key().equals(stretch.kind()) ? 1 : 0;
      count(voices, passage.interpreted(), stretch.interpreted());
      note(passage, stretch, speaker && passage.interpreted() == stretch.interpreted());
    }
    int all = conversation.passages().size();
    speakerByPassage = right / (double) all;
    kindByPassage = kinds / (double) all;
    voice = f1(voices[0], voices[1], voices[2]);
    double[] characters = characters();
    speakerByCharacter = characters[0];
    languageByCharacter = characters[1];
    boundaries = f1(expectedBoundaries(), boundaries());
    passagePairs = f1(expectedPairs(), passagePairs(call));
    sentencePairs = key.pairs().isEmpty() ? 1 : f1(key.pairs(), sentencePairs(call));
  }

  private void note(Passage passage, AnswerKey.Stretch stretch, boolean right) {
    if (passage.kind() != PassageKind.OPERATOR) {
      int[] seen = confidences.computeIfAbsent(passage.confidence(), c -> new int[2]);
      seen[0] += right ? 1 : 0;
      seen[1]++;
    }
    if (!right) {
      wrong.add(
          String.format(
              Locale.ROOT,
              "line %d %s: %s%s, %s, not %s%s",
              conversation.transcript().source().place(passage.start()).line(),
              passage.id(),
              passage.speaker(),
              passage.interpreted() ? " by an interpreter" : "",
              passage.confidence().key(),
              stretch.speaker(),
              stretch.interpreted() ? " by an interpreter" : ""));
    }
  }

  /** The stretch that holds most of a passage. */
  private AnswerKey.Stretch main(Passage passage) {
    AnswerKey.Stretch most = null;
    int longest = -1;
    for (int i = 0; i < key.stretches().size(); i++) {
      int length = 0;
      Span stretch = extent(i);
      for (Span span : passage.spans()) {
        length += span.intersection(stretch).length();
      }
      if (length > longest) {
        longest = length;
        most = key.stretches().get(i);
      }
    }
    return most;
  }

  private Span extent(int index) {
    int end =
        index + 1 < key.stretches().size()
            ? key.stretches().get(index + 1).start()
            : conversation.transcript().source().text().length();
    return new Span(key.stretches().get(index).start(), end);
  }

  private double[] characters() {
    String text = conversation.transcript().source().text();
    double all = 0;
    double speaker = 0;
    double language = 0;
    for (Passage passage : conversation.passages()) {
      for (Span span : passage.spans()) {
        for (int i = span.start(); i < span.end(); i++) {
          AnswerKey.Stretch stretch = key.at(i);
          if (stretch != null && !Whitespace.is(text.charAt(i))) {
            all++;
            speaker += passage.speaker().contains(stretch.speaker()) ? 1 : 0;
            language += passage.language().equals(stretch.language()) ? 1 : 0;
          }
        }
      }
    }
    return new double[] {speaker / all, language / all};
  }

  private static void count(int[] counts, boolean found, boolean expected) {
    counts[0] += found && expected ? 1 : 0;
    counts[1] += found && !expected ? 1 : 0;
    counts[2] += !found && expected ? 1 : 0;
  }

  static double f1(int both, int onlyFound, int onlyExpected) {
    int sum = 2 * both + onlyFound + onlyExpected;
    return sum == 0 ? 1 : 2.0 * both / sum;
  }

  private static <T> double f1(Set<T> expected, Set<T> found) {
    Set<T> both = new HashSet<>(expected);
    both.retainAll(found);
    return f1(both.size(), found.size() - both.size(), expected.size() - both.size());
  }

  private Set<Integer> boundaries() {
    Set<Integer> starts = new TreeSet<>();
    conversation.passages().stream()
        .filter(passage -> !passage.id().endsWith(".1"))
        .forEach(passage -> starts.add(passage.start()));
    return starts;
  }

  private Set<Integer> expectedBoundaries() {
    Set<Integer> starts = new TreeSet<>();
    key.stretches().forEach(stretch -> starts.add(passageStart(stretch.start())));
    conversation.transcript().turns().stream()
        .filter(turn -> !turn.paragraphs().isEmpty())
        .forEach(turn -> starts.remove(turn.paragraphs().get(0).start()));
    return starts;
  }

  private int passageStart(int offset) {
    String text = conversation.transcript().source().text();
    int start = offset;
    while (Whitespace.is(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private Set<String> expectedPairs() {
    Set<String> pairs = new TreeSet<>();
    for (AnswerKey.Stretch stretch : key.stretches()) {
      key.stretches().stream()
          .filter(original -> original.line() == stretch.renders())
          .findFirst()
          .ifPresent(
              original ->
                  pairs.add(passageAt(original.start()) + " " + passageAt(stretch.start())));
    }
    return pairs;
  }

  private String passageAt(int offset) {
    int start = passageStart(offset);
    return conversation.passages().stream()
        .filter(passage -> passage.start() <= start && start < passage.end())
        .map(Passage::id)
        .findFirst()
        .orElse("none");
  }

  private static Set<String> passagePairs(EarningsCall call) {
    Set<String> pairs = new TreeSet<>();
    call.pairs().stream()
        .filter(pair -> pair.level() == Pair.Level.PASSAGE)
        .forEach(pair -> pairs.add(pair.originalPassage() + " " + pair.interpretationPassage()));
    return pairs;
  }

  /** Sentence by sentence, among the passages whose sentences the key pairs. */
  private Set<String> sentencePairs(EarningsCall call) {
    Set<String> keyed = new HashSet<>();
    key.pairs().forEach(pair -> keyed.add(pair.replaceAll("\\.\\d+(?= |$)", "")));
    Set<String> links = new TreeSet<>();
    for (Pair pair : call.pairs()) {
      String passages = pair.originalPassage() + " " + pair.interpretationPassage();
      if (pair.level() == Pair.Level.SENTENCE && keyed.contains(passages)) {
        for (String original : touched(pair.originalPassage(), pair.original())) {
          for (String rendering : touched(pair.interpretationPassage(), pair.interpretation())) {
            links.add(original + " " + rendering);
          }
        }
      }
    }
    return links;
  }

  private List<String> touched(String passage, Span span) {
    List<String> sentences = new ArrayList<>();
    List<Span> of = conversation.passage(passage).sentences();
    for (int i = 0; i < of.size(); i++) {
      if (of.get(i).overlaps(span)) {
        sentences.add(passage + "." + (i + 1));
      }
    }
    return sentences;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "speaker %.3f of passages, %.4f of characters; voice F1 %.3f; boundaries F1 %.3f;"
                + " language %.4f; kind %.3f; pairs F1 %.3f, of sentences %.3f%n",
            speakerByPassage,
            speakerByCharacter,
            voice,
            boundaries,
            languageByCharacter,
            kindByPassage,
            passagePairs,
            sentencePairs));
    confidences.forEach(
        (confidence, seen) ->
            out.append(confidence.key())
                .append(' ')
                .append(seen[0])
                .append('/')
                .append(seen[1])
                .append("; "));
    wrong.forEach(line -> out.append("\n  ").append(line));
    return out.append('\n').toString();
  }
}
