package org.callpress.figures;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * The call's sentences as tokens, in the language of each passage. Read once without names of
 * segments, and once more only where such a name stands.
 */
final class CallText {
  /** Marks of items, also the one that Word's symbol font has. */
  private static final String BULLETS = "-–—•·▪●◦*\uf0b7\uf0a7";

  private static final Phrases<Segment> NO_SEGMENTS = new Phrases<>();

  private final String raw;
  private final String folded;
  private final Map<String, Map<Span, List<Token>>> plain = new HashMap<>();

  CallText(Conversation conversation) {
    raw = conversation.transcript().source().text();
    folded = Folded.of(raw);
    for (Passage passage : conversation.passages()) {
      Tokens tokens = tokens(passage, NO_SEGMENTS);
      Map<Span, List<Token>> sentences = new LinkedHashMap<>();
      if (tokens != null) {
        passage.sentences().forEach(sentence -> sentences.put(sentence, tokens.of(sentence)));
      }
      plain.put(passage.id(), Collections.unmodifiableMap(sentences));
    }
  }

  /** Null in a language without a lexicon. */
  private Tokens tokens(Passage passage, Phrases<Segment> segments) {
    Vocabulary words = Vocabulary.of(passage.language());
    return words == null ? null : new Tokens(words, segments, raw, folded);
  }

  /** Whether an empty line stands before a sentence, or it is an item of a list. */
  boolean opensParagraph(Span sentence) {
    int lines = isItem(sentence.start()) ? 1 : 0;
    for (int i = sentence.start() - 1; i >= 0 && Whitespace.is(raw.charAt(i)); i--) {
      lines += raw.charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  /** "- Revenues were …": a mark and a space. */
  private boolean isItem(int at) {
    return at + 1 < raw.length()
        && BULLETS.indexOf(raw.charAt(at)) >= 0
        && Whitespace.is(raw.charAt(at + 1));
  }

  /** Each sentence of a passage with its tokens; none in a language without a lexicon. */
  Map<Span, List<Token>> sentences(Passage passage) {
    return plain.get(passage.id());
  }

  /** The same, with the names of segments read as such. */
  Map<Span, List<Token>> sentences(Passage passage, Phrases<Segment> segments) {
    Map<Span, List<Token>> sentences = new LinkedHashMap<>(sentences(passage));
    Tokens tokens = tokens(passage, segments);
    sentences.replaceAll(
        (sentence, read) -> names(segments, sentence) ? tokens.of(sentence) : read);
    return sentences;
  }

  private boolean names(Phrases<Segment> segments, Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (segments.at(folded, i, sentence.end()) != null) {
        return true;
      }
    }
    return false;
  }
}
