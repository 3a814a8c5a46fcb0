package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.callpress.call.Answer;
import org.callpress.call.Confidence;
import org.callpress.call.EditorNote;
import org.callpress.call.Evidence;
import org.callpress.call.LanguageTags;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.Rulings;
import org.callpress.call.Speaker;
import org.callpress.call.Turn;
import org.callpress.site.CallView;
import org.callpress.site.Opening;
import org.callpress.site.reading.Utterance.Notes;
import org.callpress.site.reading.Utterance.Quote;
import org.callpress.site.reading.Utterance.Reason;
import org.callpress.site.reading.Utterance.Remark;
import org.callpress.site.reading.Utterance.Why;
import org.callpress.source.Span;

/** What stands beside an utterance: which asks it answers, and why it is attributed so. */
final class Beside {
  private final CallView view;
  private final Asks asks;
  private final java.util.TreeMap<Integer, Passage> byStart = new java.util.TreeMap<>();

  Beside(CallView view, Asks asks) {
    this.view = view;
    this.asks = asks;
    view.conversation().passages().forEach(passage -> byStart.put(passage.start(), passage));
  }

  /**
   * @param answers that begin with this block
   * @param hidden the asks that the text itself does not show
   */
  Notes notes(Block block, List<Answer> answers, List<Question> hidden) {
    return new Notes(
        answers.stream().flatMap(answer -> asks.answered(answer).stream()).distinct().toList(),
        hidden.stream().map(question -> asks.ask(question, true)).toList(),
        attribution(block.main()),
        answers.stream()
            .filter(answer -> !answer.evidence().isEmpty())
            .findFirst()
            .map(a -> why(view.text("why.answer"), a.evidence(), a.confidence()))
            .orElse(null),
        remarks(block));
  }

  /** What the editor says of words of the block: notes, and why words are taken for misprints. */
  private List<Remark> remarks(Block block) {
    Rulings rulings = view.call().rulings();
    List<EditorNote> notes = new ArrayList<>(rulings.notes());
    rulings.errata().stream()
        .filter(erratum -> !erratum.note().isEmpty())
        .map(erratum -> new EditorNote(erratum.span(), erratum.note()))
        .forEach(notes::add);
    return notes.stream()
        .filter(note -> block.passages().stream().anyMatch(passage -> holds(passage, note)))
        .sorted(Comparator.comparing(EditorNote::span))
        .map(this::remark)
        .toList();
  }

  private static boolean holds(Passage passage, EditorNote note) {
    int start = note.span().start();
    return passage.start() <= start && start < passage.end();
  }

  private Remark remark(EditorNote note) {
    String own = view.tree().language();
    String language =
        note.text().keySet().stream()
            .filter(tag -> LanguageTags.same(tag, own))
            .findFirst()
            .orElse(note.text().keySet().iterator().next());
    return new Remark(
        quote(note.span()),
        note.text().get(language),
        LanguageTags.same(language, own) ? null : language);
  }

  /**
   * Why the words are given to their speaker; null where the label says so and nothing speaks
   * against it.
   */
  private Why attribution(Passage passage) {
    boolean sure =
        passage.confidence() == Confidence.STATED || passage.confidence() == Confidence.HIGH;
    if (passage.labelled() && (sure || passage.evidence().isEmpty())) {
      return null;
    }
    Speaker speaker = view.conversation().speakerOf(passage);
    Why why =
        why(view.text("why.speaker", view.name(speaker)), passage.evidence(), passage.confidence());
    Turn turn = view.conversation().turn(passage.turn());
    return passage.labelled() || turn.label() == null ? why : printedFirst(why, turn);
  }

  private Why printedFirst(Why why, Turn turn) {
    List<Reason> reasons = new java.util.ArrayList<>();
    reasons.add(
        new Reason(
            view.text("evidence.printed"),
            List.of(new Quote(turn.label().text(), null, null, null))));
    reasons.addAll(why.reasons());
    return new Why(why.question(), reasons, why.confidence());
  }

  private Why why(String question, List<Evidence> evidence, Confidence confidence) {
    return new Why(
        question,
        evidence.stream().map(this::reason).toList(),
        view.text("confidence." + confidence.key()));
  }

  private Reason reason(Evidence evidence) {
    String key = "evidence." + evidence.kind();
    String words =
        view.messages().has(key)
            ? view.text(key)
            : view.text(
                "evidence.other", evidence.kind().replace('-', ' ').toLowerCase(Locale.ROOT));
    return new Reason(words, evidence.spans().stream().map(this::quote).toList());
  }

  private Quote quote(Span span) {
    String words = Opening.of(view.conversation().text(span));
    java.util.Map.Entry<Integer, Passage> entry = byStart.floorEntry(span.start());
    if (entry == null || entry.getValue().end() <= span.start()) {
      return new Quote(words, null, null, null);
    }
    Passage passage = entry.getValue();
    return new Quote(
        words,
        view.tag(passage),
        view.sentenceLink(passage, span.start()),
        view.label(passage.id()));
  }
}
