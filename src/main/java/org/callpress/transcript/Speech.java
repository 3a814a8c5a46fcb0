package org.callpress.transcript;

import java.util.BitSet;
import java.util.Objects;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/** Where speech and labels stand in a layout. */
final class Speech {
  private final SourceText source;
  private final BitSet speech = new BitSet();
  private final BitSet labels = new BitSet();

  Speech(Layout layout) {
    this.source = layout.source();
    for (Turn turn : layout.turns()) {
      turn.paragraphs().forEach(paragraph -> speech.set(paragraph.start(), paragraph.end()));
    }
    layout.turns().stream()
        .map(Turn::label)
        .filter(Objects::nonNull)
        .forEach(label -> labels.set(label.span().start(), label.span().end()));
  }

  SourceText source() {
    return source;
  }

  /** Whether anything is said within a span. */
  boolean in(Span span) {
    return has(speech, span);
  }

  /** Whether a label stands within a span. */
  boolean labels(Span span) {
    return has(labels, span);
  }

  private static boolean has(BitSet set, Span span) {
    int next = set.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }
}
