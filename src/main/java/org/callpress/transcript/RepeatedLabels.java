package org.callpress.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Omission;
import org.callpress.call.Part;
import org.callpress.call.Turn;
import org.callpress.source.Span;

/**
 * Turns whose label a feed has printed again in mid speech, at each break of its pages: one turn is
 * made of them, and the repeated labels are left out.
 */
final class RepeatedLabels {
  static final String REASON = "repeated-label";

  private RepeatedLabels() {}

  static Layout merged(Layout layout) {
    List<Turn> turns = new ArrayList<>();
    List<Omission> omitted = new ArrayList<>(layout.omitted());
    Map<String, Part> sections = new LinkedHashMap<>();
    for (Turn turn : layout.turns()) {
      Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
      Part section = layout.sections().get(turn.id());
      if (last != null && section == null && goesOn(last, turn)) {
        omitted.add(new Omission(turn.label().span(), REASON));
        turns.set(turns.size() - 1, joined(last, turn));
      } else {
        String id = "t" + (turns.size() + 1);
        turns.add(new Turn(id, turn.label(), turn.paragraphs()));
        if (section != null) {
          sections.put(id, section);
        }
      }
    }
    return new Layout(
        layout.source(),
        layout.heading(),
        turns,
        omitted,
        sections,
        layout.translations(),
        layout.times());
  }

  private static boolean goesOn(Turn last, Turn turn) {
    return last.label() != null
        && turn.label() != null
        && last.label().name().equals(turn.label().name());
  }

  private static Turn joined(Turn first, Turn second) {
    List<Span> paragraphs = new ArrayList<>(first.paragraphs());
    paragraphs.addAll(second.paragraphs());
    return new Turn(first.id(), first.label(), paragraphs);
  }
}
