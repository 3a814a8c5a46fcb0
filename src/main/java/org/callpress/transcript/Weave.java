package org.callpress.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.callpress.call.CueTime;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.call.Omission;
import org.callpress.call.Turn;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Sets a translation into the transcript of the original, behind what it renders. Both are readings
 * of one file: the original has been laid out by itself, as if there were no translation.
 */
final class Weave {
  private final Layout layout;
  private final SourceText original;
  private final SourceText translation;
  private final List<Insertion> insertions = new ArrayList<>();

  /**
   * A line of the translation.
   *
   * @param after the offset in the original that it comes behind
   * @param line in the translation
   * @param reason why it is left out; null where it is speech
   */
  private record Insertion(int after, Span line, String reason) {}

  Weave(Layout layout, SourceText translation) {
    this.layout = layout;
    this.original = layout.source();
    this.translation = translation;
  }

  /** A translated paragraph, which comes behind an offset of the original. */
  Weave speech(int after, Span line) {
    insertions.add(new Insertion(after, line, null));
    return this;
  }

  /** A line of the translation that is nobody's speech. */
  Weave omit(int after, Span line, String reason) {
    insertions.add(new Insertion(after, line, reason));
    return this;
  }

  Layout woven() {
    insertions.sort(Comparator.comparingInt(Insertion::after));
    Reading out = new Reading(original.origin());
    List<Span> placed = new ArrayList<>();
    int at = 0;
    for (Insertion insertion : insertions) {
      out.append(original, new Span(at, insertion.after()));
      at = insertion.after();
      out.space("\n");
      int start = out.length();
      out.append(translation, insertion.line());
      placed.add(new Span(start, out.length()));
      out.space("\n");
    }
    out.append(original, new Span(at, original.text().length()));
    out.leaveOutAs(original).leaveOutAs(translation);
    return moved(out.build(), placed);
  }

  private Layout moved(SourceText source, List<Span> placed) {
    List<HeadingLine> headings =
        layout.heading().lines().stream()
            .flatMap(line -> pieces(line.span()).map(s -> new HeadingLine(s, line.kind())))
            .toList();
    List<Omission> omitted = new ArrayList<>();
    layout
        .omitted()
        .forEach(o -> pieces(o.span()).forEach(s -> omitted.add(new Omission(s, o.reason()))));
    List<List<Span>> added = new ArrayList<>();
    layout.turns().forEach(turn -> added.add(new ArrayList<>()));
    for (int i = 0; i < placed.size(); i++) {
      Insertion insertion = insertions.get(i);
      int turn = insertion.reason() == null ? turnAt(insertion.after()) : -1;
      if (turn >= 0) {
        added.get(turn).add(placed.get(i));
      } else {
        String reason = insertion.reason() == null ? Translation.HEADING : insertion.reason();
        omitted.add(new Omission(placed.get(i), reason));
      }
    }
    List<Span> translations = added.stream().flatMap(List::stream).toList();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < added.size(); i++) {
      turns.add(moved(layout.turns().get(i), added.get(i)));
    }
    omitted.sort(Comparator.comparing(Omission::span));
    return new Layout(
        source,
        HeadingFacts.withLines(layout.heading(), headings),
        turns,
        List.copyOf(omitted),
        layout.sections(),
        translations,
        layout.times().stream().map(t -> new CueTime(shifted(t.offset()), t.millis())).toList());
  }

  private Turn moved(Turn turn, List<Span> added) {
    List<Span> paragraphs = new ArrayList<>(added);
    turn.paragraphs().forEach(paragraph -> pieces(paragraph).forEach(paragraphs::add));
    paragraphs.sort(null);
    Label label = turn.label();
    if (label != null) {
      int start = shifted(label.span().start());
      Span span = new Span(start, start + label.span().length());
      label = label.at(span);
    }
    return new Turn(turn.id(), label, paragraphs);
  }

  /** The last turn that begins before an offset; -1 where none does. */
  private int turnAt(int offset) {
    int found = -1;
    for (int i = 0; i < layout.turns().size(); i++) {
      if (layout.turns().get(i).start() < offset) {
        found = i;
      }
    }
    return found;
  }

  /** A span of the original as it stands in the woven text: cut where something was set in. */
  private java.util.stream.Stream<Span> pieces(Span span) {
    List<Span> pieces = new ArrayList<>();
    int from = span.start();
    for (Insertion insertion : insertions) {
      if (insertion.after() > from && insertion.after() < span.end()) {
        add(new Span(from, insertion.after()), pieces);
        from = insertion.after();
      }
    }
    add(new Span(from, span.end()), pieces);
    return pieces.stream();
  }

  private void add(Span span, List<Span> pieces) {
    Span trimmed = span.trimmed(original.text());
    if (!trimmed.isEmpty()) {
      int start = shifted(trimmed.start());
      pieces.add(new Span(start, start + trimmed.length()));
    }
  }

  /** Where a character of the original stands in the woven text. */
  private int shifted(int offset) {
    int shift = 0;
    for (Insertion insertion : insertions) {
      if (insertion.after() <= offset) {
        shift += insertion.line().length() + 2;
      }
    }
    return offset + shift;
  }
}
