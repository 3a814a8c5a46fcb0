package org.callpress.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.callpress.anchors.AnchorReader;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.interpretation.Aligner.Bead;
import org.callpress.interpretation.Aligner.Item;
import org.callpress.source.Diagnosed;
import org.callpress.source.Span;

/** Which passage renders which, and which of their sentences: ties interpretations to originals. */
public final class Interpretations {
  private final Conversation conversation;
  private final AnchorReader anchors = AnchorReader.ofThisThread();
  private final Aligner aligner = new Aligner(Aligner.Weights.STANDARD);

  private Interpretations(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * The pairs in the order of the source: each passage pair, followed by its sentence pairs. What
   * has no partner in the transcript is in no pair.
   */
  public static Diagnosed<List<Pair>> pair(Conversation conversation) {
    Interpretations interpretations = new Interpretations(conversation);
    List<Pair> pairs = new ArrayList<>();
    Renderings.in(conversation).forEach(r -> pairs.addAll(interpretations.pairs(r)));
    Translations.in(conversation).forEach(r -> pairs.addAll(interpretations.pairs(r)));
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> pair.interpretation().start())
            .thenComparing(Pair::level)
            .thenComparing(Pair::original));
    return Diagnosed.of(List.copyOf(pairs));
  }

  /**
   * A clause of one side.
   *
   * @param number of its sentence on this side
   */
  private record Clause(Passage passage, int number, Span span) {}

  private List<Pair> pairs(Rendering rendering) {
    List<Clause> said = clauses(rendering.originals());
    List<Clause> rendered = clauses(rendering.interpretations());
    List<Pair> pairs = new ArrayList<>();
    for (Bead bead : aligner.align(items(said), items(rendered))) {
      if (bead.isPair()) {
        pairs.add(
            pair(
                said.subList(bead.from(), bead.to()),
                rendered.subList(bead.renderedFrom(), bead.renderedTo()),
                bead));
      }
    }
    pairs.addAll(0, passagePairs(rendering, pairs));
    return pairs;
  }

  private List<Clause> clauses(List<Passage> passages) {
    String text = conversation.transcript().source().text();
    List<Clause> clauses = new ArrayList<>();
    int number = 0;
    for (Passage passage : passages) {
      for (Span sentence : passage.sentences()) {
        for (Span clause : Clauses.in(text, sentence)) {
          clauses.add(new Clause(passage, number, clause));
        }
        number++;
      }
    }
    return clauses;
  }

  private List<Item> items(List<Clause> clauses) {
    List<Passage> passages = clauses.stream().map(Clause::passage).distinct().toList();
    return clauses.stream()
        .map(
            clause -> {
              String text = conversation.text(clause.span());
              String language = clause.passage().language();
              int length = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
              return new Item(
                  passages.indexOf(clause.passage()),
                  clause.number(),
                  length,
                  anchors.isFormula(text, language),
                  anchors.read(text, language));
            })
        .toList();
  }

  private static Pair pair(List<Clause> said, List<Clause> rendered, Bead bead) {
    Confidence confidence =
        bead.gain() >= 4
            ? Confidence.HIGH
            : bead.gain() >= 1.5 ? Confidence.MEDIUM : Confidence.LOW;
    return new Pair(
        Pair.Level.SENTENCE,
        said.get(0).passage().id(),
        extent(said),
        rendered.get(0).passage().id(),
        extent(rendered),
        confidence);
  }

  private static Span extent(List<Clause> clauses) {
    return clauses.get(0).span().cover(clauses.get(clauses.size() - 1).span());
  }

  /**
   * One pair for each original and each interpretation that render one another: all of them where
   * one side is a single passage, else those that share sentences.
   */
  private static List<Pair> passagePairs(Rendering rendering, List<Pair> sentencePairs) {
    boolean single = rendering.originals().size() == 1 || rendering.interpretations().size() == 1;
    Set<String> linked = new LinkedHashSet<>();
    sentencePairs.forEach(p -> linked.add(p.originalPassage() + " " + p.interpretationPassage()));
    List<Pair> pairs = new ArrayList<>();
    for (Passage said : rendering.originals()) {
      for (Passage rendered : rendering.interpretations()) {
        if (single || linked.contains(said.id() + " " + rendered.id())) {
          pairs.add(passagePair(said, rendered));
        }
      }
    }
    return pairs;
  }

  private static Pair passagePair(Passage said, Passage rendered) {
    Confidence confidence =
        said.confidence().compareTo(rendered.confidence()) > 0
            ? said.confidence()
            : rendered.confidence();
    return new Pair(
        Pair.Level.PASSAGE,
        said.id(),
        new Span(said.start(), said.end()),
        rendered.id(),
        new Span(rendered.start(), rendered.end()),
        confidence == Confidence.STATED ? Confidence.HIGH : confidence);
  }
}
