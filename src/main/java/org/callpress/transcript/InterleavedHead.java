package org.callpress.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.HeadingLine;
import org.callpress.call.Side;
import org.callpress.source.Span;

/**
 * The head of an interleaved transcript: "Key: value" lines, the date, participants and an editor's
 * summary, each decorated ("📅", "👤", "━━ … ━━") and followed by its translation.
 */
final class InterleavedHead {
  private static final Pattern DECORATION = Pattern.compile("📅|👤|━{2,}");
  private final List<Line> lines;
  private final Layout.Builder out;
  private final HeadingFacts facts;
  private final Head head;

  /** The last line that was no translation. */
  private Line primary;

  private String decoration = "";
  private boolean participant;

  InterleavedHead(List<Line> lines, Layout.Builder out, HeadingFacts facts) {
    this.lines = lines;
    this.out = out;
    this.facts = facts;
    this.head = new Head(lines, ParticipantLists.none(), out, facts);
  }

  void read() {
    lines.forEach(this::read);
  }

  private void read(Line line) {
    Tag original = Tag.original(line);
    Tag translation = original == null ? Tag.translation(line) : null;
    Tag tag = original == null ? translation : original;
    Matcher mark = DECORATION.matcher(line.text());
    if (tag != null) {
      out.omit(tag.span(), "markup");
      if (tag.rest() != null) {
        content(tag.rest(), original != null);
      }
    } else if (!line.isRule() && mark.lookingAt()) {
      decorated(line, mark);
    } else {
      plain(line);
    }
  }

  /** Of two lines with the same decoration the second is the translation of the first. */
  private void decorated(Line line, Matcher mark) {
    boolean first = !decoration.equals(mark.group());
    decoration = first ? mark.group() : "";
    int start = line.span().start();
    out.omit(new Span(start, start + mark.end()), "markup");
    Line rest = line.behind(mark.end());
    if (rest != null) {
      content(withoutClosing(rest), first || mark.group().equals("👤"));
    }
  }

  /** "CALL PARTICIPANTS ━━" → "CALL PARTICIPANTS". */
  private Line withoutClosing(Line line) {
    int closing = line.text().indexOf("━━");
    if (closing <= 0) {
      return line;
    }
    int start = line.span().start();
    out.omit(new Span(start + closing, line.span().end()), "markup");
    String text = line.text().substring(0, closing).stripTrailing();
    return new Line(line.number(), new Span(start, start + text.length()), text);
  }

  private void content(Line line, boolean first) {
    if (!first) {
      repeated(line);
      return;
    }
    primary = line;
    participant = decoration.equals("👤");
    if (participant) {
      facts.participant(ParticipantLine.of(line.text(), Side.UNIDENTIFIED));
      out.heading(line.span(), HeadingLine.Kind.PARTICIPANTS);
      decoration = "";
    } else {
      head.line(line);
    }
  }

  private void plain(Line line) {
    if (line.isRule()) {
      out.omit(line.span(), "markup");
    } else if (primary == null || Head.metadataKey(line.text()) != null) {
      head.line(line);
    } else {
      repeated(line);
    }
  }

  private void repeated(Line line) {
    if (participant) {
      out.heading(line.span(), HeadingLine.Kind.PARTICIPANTS);
    } else {
      boolean again = primary != null && Repetition.of(primary.text(), line.text());
      out.omit(line.span(), again ? "repetition" : "editorial");
    }
  }
}
