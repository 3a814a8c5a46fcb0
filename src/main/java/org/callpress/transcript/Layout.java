package org.callpress.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.callpress.call.CueTime;
import org.callpress.call.Heading;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.call.Omission;
import org.callpress.call.Part;
import org.callpress.call.Participant;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * What a format reads off the page: heading, labels, paragraphs and what is left out. What the
 * words say (parts of the call, stage directions, the end of the quarter) is added later and for
 * all formats alike by {@link Transcripts}.
 *
 * @param source the reading that the spans are of; null where they are of the text that was parsed
 * @param translations paragraphs that are a written translation of those before them
 * @param sections the part that a section heading opens, by the id of the first turn under it
 * @param times of the recording, in the order of the source
 */
record Layout(
    SourceText source,
    Heading heading,
    List<Turn> turns,
    List<Omission> omitted,
    Map<String, Part> sections,
    List<Span> translations,
    List<CueTime> times) {

  /** This layout with the text that was parsed, unless it is of another reading. */
  Layout in(SourceText parsed) {
    return source != null
        ? this
        : new Layout(parsed, heading, turns, omitted, sections, translations, times);
  }

  /** This layout with other turns and omissions. */
  Layout with(List<Turn> changed, List<Omission> left) {
    return new Layout(source, heading, changed, left, sections, translations, times);
  }

  /**
   * This layout with what is stated beside the text: its company, ticker and title are believed.
   */
  Layout stated(HeadingFacts facts) {
    return new Layout(
        source, facts.completed(heading), turns, omitted, sections, translations, times);
  }

  /** This layout with what is said around it, where its text does not say it. */
  Layout completed(HeadingFacts facts) {
    HeadingFacts all = new HeadingFacts().all(heading).others(facts);
    return new Layout(
        source, all.heading(heading.lines()), turns, omitted, sections, translations, times);
  }

  /** This layout with more people in its heading; who is listed already counts once. */
  Layout listing(List<Participant> people) {
    HeadingFacts facts = new HeadingFacts().all(heading);
    people.forEach(facts::participant);
    return new Layout(
        source, facts.heading(heading.lines()), turns, omitted, sections, translations, times);
  }

  /** This layout with other heading lines. */
  Layout withLines(List<HeadingLine> lines) {
    Heading changed = HeadingFacts.withLines(heading, lines);
    return new Layout(source, changed, turns, omitted, sections, translations, times);
  }

  /** This layout with the times of a recording; a time at a label is that of what is said next. */
  Layout timed(List<CueTime> said) {
    NavigableSet<Span> paragraphs = new TreeSet<>();
    turns.forEach(turn -> paragraphs.addAll(turn.paragraphs()));
    List<CueTime> times = new ArrayList<>();
    for (CueTime time : said) {
      Span before = paragraphs.floor(new Span(time.offset(), Integer.MAX_VALUE));
      Span next = paragraphs.ceiling(new Span(time.offset(), time.offset()));
      if (before != null && before.contains(time.offset())) {
        times.add(time);
      } else if (next != null) {
        times.add(new CueTime(next.start(), time.millis()));
      }
    }
    return new Layout(source, heading, turns, omitted, sections, translations, List.copyOf(times));
  }

  /** Takes a source text apart from top to bottom. */
  static final class Builder {
    private final List<HeadingLine> lines = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Omission> omitted = new ArrayList<>();
    private final Map<String, Part> sections = new LinkedHashMap<>();
    private Label label;
    private final List<Span> translations = new ArrayList<>();
    private List<Span> paragraphs = new ArrayList<>();
    private boolean open;

    /** Ends the turn before and opens the next. */
    Builder label(Label next) {
      endTurn();
      label = next;
      open = true;
      return this;
    }

    /** Adds to the open turn; speech without a label opens a turn without one. */
    Builder paragraph(Span span) {
      open = true;
      paragraphs.add(span);
      return this;
    }

    /** What has been added to the open turn since it had so many paragraphs is a translation. */
    Builder translatedFrom(int first) {
      translations.addAll(paragraphs.subList(first, paragraphs.size()));
      return this;
    }

    /** How many paragraphs the open turn has. */
    int paragraphs() {
      return paragraphs.size();
    }

    Builder heading(Span span, HeadingLine.Kind kind) {
      lines.add(new HeadingLine(span, kind));
      return this;
    }

    /** A section heading; the next turn opens the part. */
    Builder section(Span span, Part part) {
      return part(part).heading(span, HeadingLine.Kind.SECTION);
    }

    /** The next turn opens a part without a heading that says so. */
    Builder part(Part part) {
      endTurn();
      if (part != null) {
        sections.put("t" + (turns.size() + 1), part);
      }
      return this;
    }

    Builder omit(Span span, String reason) {
      omitted.add(new Omission(span, reason));
      return this;
    }

    /** Whether a turn has been opened. */
    boolean speaking() {
      return open || !turns.isEmpty();
    }

    /** Ends the open turn; what is said next without a label is another's. */
    void endTurn() {
      if (open) {
        turns.add(new Turn("t" + (turns.size() + 1), label, paragraphs));
        label = null;
        paragraphs = new ArrayList<>();
        open = false;
      }
    }

    Layout build(HeadingFacts facts) {
      return build(null, facts);
    }

    /** The layout of a reading that the format has made. */
    Layout build(SourceText source, HeadingFacts facts) {
      endTurn();
      return new Layout(
          source,
          facts.heading(lines),
          List.copyOf(turns),
          List.copyOf(omitted),
          sections,
          List.copyOf(translations),
          List.of());
    }
  }
}
