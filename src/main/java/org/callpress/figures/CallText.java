package org.callpress.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/** The call's sentences as tokens, in the language of each passage. */
final class CallText {
  private final String raw;
  private final String folded;

  CallText(Conversation conversation) {
    raw = conversation.transcript().source().text();
    folded = Folded.of(raw);
  }

  /** Each sentence of a passage with its tokens; none in a language without a lexicon. */
  Map<Span, List<Token>> sentences(Passage passage, Phrases<Segment> segments) {
    Vocabulary words = Vocabulary.of(passage.language());
    Map<Span, List<Token>> sentences = new LinkedHashMap<>();
    if (words != null) {
      Tokens tokens = new Tokens(words, segments, raw, folded);
      passage.sentences().forEach(sentence -> sentences.put(sentence, tokens.of(sentence)));
    }
    return sentences;
  }
}
