package org.callpress.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Conversation;
import org.callpress.call.Passage;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/** The call's sentences as tokens, in the language of each passage. */
final class CallText {
  private final String raw;
  private final String folded;

  CallText(Conversation conversation) {
    raw = conversation.transcript().source().text();
    folded = Folded.of(raw);
  }

  /** Whether an empty line stands before a sentence. */
  boolean opensParagraph(Span sentence) {
    int lines = 0;
    for (int i = sentence.start() - 1; i >= 0 && Whitespace.is(raw.charAt(i)); i--) {
      lines += raw.charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
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
