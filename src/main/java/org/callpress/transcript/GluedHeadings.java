package org.callpress.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.HeadingLine;
import org.callpress.call.Omission;
import org.callpress.call.Part;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Headings that ran into the last words of a turn when a printed call was copied: "Operator, please
 * open the line. Question And Answer Section", letter-spaced ones with gaps ("Question And Ans
 * Wer"), "Disclaimer" below the last words, the count of the pages, "of 20". Only what stands
 * behind the end of a sentence and is nothing but the heading is one.
 */
final class GluedHeadings {
  private static final Pattern BEHIND_SENTENCE =
      Pattern.compile("[.?!…][\"”’)\\]]?\\s{1,3}(?<tail>[^.?!…]{4,60})$");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*(?:[ -](?:\\p{Lu}[\\p{L}\\p{N}]*|and|of|&))*");

  private final Layout layout;
  private final SourceText source;
  private final List<Span> gone = new ArrayList<>();
  private final List<Omission> omitted;
  private final List<HeadingLine> lines;
  private final Map<String, Part> sections;

  private GluedHeadings(Layout layout) {
    this.layout = layout;
    this.source = layout.source();
    this.omitted = new ArrayList<>(layout.omitted());
    this.lines = new ArrayList<>(layout.heading().lines());
    this.sections = new LinkedHashMap<>(layout.sections());
  }

  /** The layout with such headings taken for what they are. */
  static Layout apart(Layout layout) {
    GluedHeadings headings = new GluedHeadings(layout);
    List<Turn> turns = layout.turns();
    for (int i = 0; i < turns.size(); i++) {
      headings.read(turns.get(i), i + 1 < turns.size() ? turns.get(i + 1) : null);
    }
    return headings.gone.isEmpty() ? layout : headings.layout();
  }

  private void read(Turn turn, Turn next) {
    if (turn.paragraphs().isEmpty()) {
      return;
    }
    Span paragraph = turn.paragraphs().get(turn.paragraphs().size() - 1);
    Matcher behind = BEHIND_SENTENCE.matcher(source.slice(paragraph));
    if (!behind.find()) {
      return;
    }
    Span span = new Span(paragraph.start() + behind.start("tail"), paragraph.end());
    String tail = behind.group("tail");
    if (Words.is("page-count", tail) || Words.is("page-line", tail)) {
      omit(span, RunningHeads.REASON);
    } else if (next != null && isHeading("qa-heading", tail)) {
      section(span, next, Part.QA);
    } else if (next != null && isHeading("presentation-heading", tail)) {
      section(span, next, null);
    } else if (next == null
        && CAPITALISED.matcher(tail).matches()
        && Words.is("disclaimer-heading", tail)) {
      omit(span, "boilerplate");
    }
  }

  /**
   * Several words in capitals, or each with one, that are the heading, gaps between letters or no.
   */
  private static boolean isHeading(String key, String tail) {
    return tail.indexOf(' ') > 0
        && CAPITALISED.matcher(tail).matches()
        && (Words.is(key, tail) || Words.isClosed(key, LetterSpaced.closed(tail)));
  }

  private void section(Span span, Turn next, Part part) {
    gone.add(span);
    lines.add(new HeadingLine(span, HeadingLine.Kind.SECTION));
    if (part != null) {
      sections.putIfAbsent(next.id(), part);
    }
  }

  private void omit(Span span, String reason) {
    gone.add(span);
    omitted.add(new Omission(span, reason));
  }

  private Layout layout() {
    List<Turn> turns = CutTurns.without(source, layout.turns(), gone);
    return new Layout(
            source,
            layout.heading(),
            turns,
            omitted,
            Collections.unmodifiableMap(sections),
            layout.translations(),
            layout.times())
        .withLines(lines);
  }
}
