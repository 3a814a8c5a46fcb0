package org.callpress.call;

import java.util.List;

/**
 * An editor's corrections of a call, each at its place in the text and in the order of the text.
 *
 * @param passages disjoint
 * @param errata disjoint
 */
public record Rulings(
    List<PassageRuling> passages,
    List<Erratum> errata,
    List<EditorNote> notes,
    List<QuestionRuling> questions) {
  public static final Rulings NONE = new Rulings(List.of(), List.of(), List.of(), List.of());

  public Rulings {
    passages = List.copyOf(passages);
    errata = List.copyOf(errata);
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
  }
}
