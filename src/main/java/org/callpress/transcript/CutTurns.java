package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/** Turns without some of the text in their paragraphs. */
final class CutTurns {
  private CutTurns() {}

  /**
   * The turns; a paragraph in the middle of which something is gone becomes two.
   *
   * @param gone within paragraphs, in the order of the source
   */
  static List<Turn> without(SourceText source, List<Turn> turns, List<Span> gone) {
    List<Turn> cut = new ArrayList<>();
    for (Turn turn : turns) {
      List<Span> left = new ArrayList<>();
      for (Span paragraph : turn.paragraphs()) {
        int from = paragraph.start();
        for (Span hole : gone) {
          if (paragraph.contains(hole.start())) {
            add(source, new Span(from, hole.start()), left);
            from = hole.end();
          }
        }
        add(source, new Span(from, paragraph.end()), left);
      }
      cut.add(new Turn(turn.id(), turn.label(), left));
    }
    return cut;
  }

  private static void add(SourceText source, Span span, List<Span> left) {
    Span rest = span.trimmed(source.text());
    if (!rest.isEmpty()) {
      left.add(rest);
    }
  }
}
