package org.callpress.call;

import java.util.List;
import org.callpress.source.Span;

/**
 * A run inside a turn with one language, one speaker, one voice and one kind. Labels can be wrong
 * and one paragraph can hold two languages or two voices, so attribution is per passage.
 *
 * @param id of its turn and its order there: "t12.2"
 * @param turn id of the turn
 * @param spans what it covers, white space between its paragraphs included, trimmed at the ends;
 *     several where it skips a stage direction or an omission
 * @param sentences in order and disjoint, holding every character of the spans that is not white
 *     space (and what the spans skip inside a sentence); none crosses a paragraph's end
 * @param language BCP 47 tag, e.g. "en", "zh"
 * @param speaker id of the {@link Speaker} whose words these are
 * @param voice id of the speaker who utters them: the interpreter's where interpreted; of the
 *     translation where they are translated in writing and nobody utters them
 * @param labelled whether {@code speaker} is the printed label's person
 */
public record Passage(
    String id,
    String turn,
    List<Span> spans,
    List<Span> sentences,
    String language,
    PassageKind kind,
    String speaker,
    String voice,
    boolean labelled,
    Confidence confidence,
    List<Evidence> evidence) {
  public Passage {
    spans = List.copyOf(spans);
    sentences = List.copyOf(sentences);
    evidence = List.copyOf(evidence);
  }

  /** Whether these are not the speaker's own words but render them, in speech or in writing. */
  public boolean interpreted() {
    return !speaker.equals(voice);
  }

  public int start() {
    return spans.get(0).start();
  }

  public int end() {
    return spans.get(spans.size() - 1).end();
  }
}
