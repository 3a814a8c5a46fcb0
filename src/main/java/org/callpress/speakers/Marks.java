package org.callpress.speakers;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Direction;
import org.callpress.call.HeadingLine;
import org.callpress.call.Omission;
import org.callpress.call.Transcript;
import org.callpress.source.Span;

/**
 * The transcript's own marks inside speech: what is a stage direction and therefore no speech,
 * where a direction says "[Foreign Language]" or "[Interpreted]".
 */
final class Marks {
  private final String text;
  private final List<Span> skipped = new ArrayList<>();
  private final List<Span> leftOut = new ArrayList<>();
  private final List<Span> interpreted = new ArrayList<>();

  /** Directions that may stand for words: "[indiscernible]". */
  private final List<Span> gaps = new ArrayList<>();

  Marks(Transcript transcript, List<Phrases> languages) {
    text = transcript.source().text();
    for (Direction direction : transcript.directions()) {
      skipped.add(direction.span());
      String words = transcript.source().slice(direction.span());
      if (languages.stream().anyMatch(l -> l.has("original-left-out", words))) {
        leftOut.add(direction.span());
      } else if (languages.stream().anyMatch(l -> l.is("interpreted-mark", words))) {
        interpreted.add(direction.span());
      } else {
        gaps.add(direction.span());
      }
    }
    transcript.omitted().stream().map(Omission::span).forEach(skipped::add);
    transcript.heading().lines().stream().map(HeadingLine::span).forEach(skipped::add);
    skipped.sort(null);
  }

  boolean none() {
    return leftOut.isEmpty() && interpreted.isEmpty();
  }

  /**
   * The sentences that hold speech, without a mark at their head: of "[Interpreted] Let me add one
   * point." the words. "[indiscernible]" stays, it stands for some.
   */
  List<Span> speech(List<Span> sentences) {
    return sentences.stream()
        .filter(sentence -> !pieces(sentence).isEmpty())
        .map(this::withoutMark)
        .toList();
  }

  private Span withoutMark(Span sentence) {
    Span mark = new Span(sentence.start(), pieces(sentence).get(0).start());
    return gaps.stream().anyMatch(mark::overlaps) ? sentence : new Span(mark.end(), sentence.end());
  }

  /** A span without what is skipped in it: trimmed pieces in order. */
  List<Span> pieces(Span span) {
    List<Span> pieces = new ArrayList<>();
    int from = span.start();
    for (Span skip : skipped) {
      if (skip.overlaps(span)) {
        addTrimmed(pieces, from, Math.max(from, skip.start()));
        from = Math.max(from, skip.end());
      }
    }
    addTrimmed(pieces, from, Math.max(from, span.end()));
    return pieces;
  }

  private void addTrimmed(List<Span> pieces, int from, int to) {
    Span piece = new Span(from, to).trimmed(text);
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
  }

  /** The last mark between the two places that words in another language were left out, or null. */
  Span originalLeftOut(int from, int to) {
    return leftOut.stream()
        .filter(mark -> mark.start() >= from && mark.end() <= to)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** Whether a mark before or at the head of the sentences says that they are interpreted. */
  boolean interpreted(int from, int to, List<Span> sentences) {
    Span head = new Span(from, Math.max(to, sentences.get(0).end()));
    return interpreted.stream().anyMatch(head::contains);
  }
}
