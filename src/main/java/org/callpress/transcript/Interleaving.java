package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callpress.call.CueTime;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.call.Part;
import org.callpress.call.Turn;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * A transcript and its translation from two files as one: under each label the paragraphs of the
 * original, each with its translation behind it, as if both had been printed together.
 */
final class Interleaving {
  private final Layout original;
  private final Layout translation;
  private final SourceText first;
  private final SourceText second;
  private final Reading reading;
  private final Layout.Builder out = new Layout.Builder();
  private final List<CueTime> times = new ArrayList<>();

  Interleaving(Layout original, Layout translation) {
    SourceText bound = SourceText.bound(original.source(), translation.source());
    this.original = original;
    this.translation = translation;
    this.first = original.source().within(bound);
    this.second = translation.source().within(bound);
    this.reading = new Reading(bound);
  }

  Layout layout(List<TurnAlignment.Step> steps) {
    head(original, first, false);
    head(translation, second, true);
    for (TurnAlignment.Step step : steps) {
      if (step.original() >= 0) {
        Turn translated = step.isPair() ? translation.turns().get(step.translation()) : null;
        turn(original.turns().get(step.original()), translated);
      } else {
        alone(translation.turns().get(step.translation()));
      }
    }
    out.endTurn();
    reading.leaveOutAs(first).leaveOutAs(second);
    HeadingFacts facts = new HeadingFacts();
    facts.all(original.heading()).all(translation.heading());
    return out.build(reading.build(), facts).timed(times);
  }

  /** Headings and what is left out, wherever in the file: they are nobody's speech. */
  private void head(Layout layout, SourceText text, boolean translated) {
    Map<Span, String> lines = new TreeMap<>();
    layout.omitted().forEach(left -> lines.put(left.span(), left.reason()));
    Map<Span, HeadingLine.Kind> headings = new TreeMap<>();
    for (HeadingLine line : layout.heading().lines()) {
      lines.put(line.span(), Translation.HEADING);
      headings.put(line.span(), line.kind());
    }
    lines.forEach(
        (span, reason) -> {
          Span at = append(text, span);
          if (headings.containsKey(span) && !translated) {
            out.heading(at, headings.get(span));
          } else {
            out.omit(at, reason);
          }
        });
  }

  private void turn(Turn turn, Turn translated) {
    open(turn, original, first);
    if (translated != null && translated.label() != null) {
      out.omit(append(second, translated.label().span()), Translation.LABEL);
    }
    List<Span> said = turn.paragraphs();
    List<Span> rendered = translated == null ? List.of() : translated.paragraphs();
    int next = 0;
    for (int i = 0; i < said.size(); i++) {
      paragraph(said.get(i), original, first);
      double share = share(said, i, first);
      while (next < rendered.size() && middle(rendered, next, second) <= share) {
        paragraph(rendered.get(next++), translation, second);
      }
    }
    for (; next < rendered.size(); next++) {
      paragraph(rendered.get(next), translation, second);
    }
  }

  /** A turn that only the translation has. */
  private void alone(Turn turn) {
    open(turn, translation, second);
    turn.paragraphs().forEach(paragraph -> paragraph(paragraph, translation, second));
  }

  private void open(Turn turn, Layout layout, SourceText text) {
    Part part = layout.sections().get(turn.id());
    if (part != null && layout == original) {
      out.part(part);
    }
    Label label = turn.label();
    if (label == null) {
      out.endTurn();
    } else {
      out.label(label.at(append(text, label.span())));
    }
  }

  private void paragraph(Span span, Layout layout, SourceText text) {
    Span at = append(text, span);
    out.paragraph(at);
    layout.times().stream()
        .filter(time -> span.contains(time.offset()))
        .map(time -> new CueTime(at.start() + time.offset() - span.start(), time.millis()))
        .forEach(times::add);
  }

  /** Adds a span on a line of its own. */
  private Span append(SourceText text, Span span) {
    int start = reading.length();
    reading.append(text, span);
    Span at = new Span(start, reading.length());
    reading.space("\n");
    return at;
  }

  /** How much of the paragraphs has been said at the end of one of them, 0 to 1. */
  private static double share(List<Span> paragraphs, int last, SourceText text) {
    return weight(paragraphs.subList(0, last + 1), text) / weight(paragraphs, text);
  }

  /** How much has been said in the middle of a paragraph; of as many as there are, 0 to 1. */
  private static double middle(List<Span> paragraphs, int index, SourceText text) {
    double before = weight(paragraphs.subList(0, index), text);
    return (before + weight(paragraphs.subList(index, index + 1), text) / 2)
        / weight(paragraphs, text);
  }

  private static double weight(List<Span> paragraphs, SourceText text) {
    return paragraphs.stream().mapToInt(span -> Utterance.weight(text.slice(span))).sum();
  }
}
