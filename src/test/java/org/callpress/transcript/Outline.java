package org.callpress.transcript;

import java.util.List;
import java.util.stream.Collectors;
import org.callpress.call.Direction;
import org.callpress.call.FiscalPeriod;
import org.callpress.call.Heading;
import org.callpress.call.HeadingLine;
import org.callpress.call.Label;
import org.callpress.call.Omission;
import org.callpress.call.Participant;
import org.callpress.call.Transcript;
import org.callpress.call.Turn;
import org.callpress.source.Diagnostic;
import org.callpress.source.Span;

/** A transcript as a few readable lines, for the golden cases. */
final class Outline {
  private static final int EXCERPT = 40;

  private Outline() {}

  static String of(Transcript transcript) {
    StringBuilder out = new StringBuilder("format " + transcript.format() + "\n");
    heading(transcript, out);
    out.append(turns(transcript));
    for (Direction direction : transcript.directions()) {
      out.append("direction ").append(excerpt(transcript, direction.span())).append('\n');
    }
    for (Omission omission : transcript.omitted()) {
      out.append("omitted ").append(omission.reason()).append(": ");
      out.append(excerpt(transcript, omission.span())).append('\n');
    }
    return out.toString();
  }

  /** The turns and their paragraphs. */
  static String turns(Transcript transcript) {
    StringBuilder out = new StringBuilder();
    for (Turn turn : transcript.turns()) {
      out.append(turn.id()).append(' ').append(transcript.parts().get(turn.id()).key());
      out.append(" | ").append(label(turn.label())).append('\n');
      turn.paragraphs()
          .forEach(p -> out.append("   ").append(paragraph(transcript, p)).append('\n'));
    }
    return out.toString();
  }

  /** One line per diagnostic: the code, the line it stands on, the message. */
  static String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            d ->
                d.code()
                    + (d.place() == null ? "" : " line " + d.place().line())
                    + " "
                    + d.message())
        .collect(Collectors.joining("\n"));
  }

  private static void heading(Transcript transcript, StringBuilder out) {
    Heading heading = transcript.heading();
    out.append("title ").append(heading.title()).append('\n');
    out.append("company ").append(heading.company());
    out.append(heading.ticker() == null ? "" : " (" + heading.ticker() + ")").append('\n');
    out.append("period ").append(period(heading.period())).append('\n');
    out.append("date ").append(heading.date()).append('\n');
    for (Participant participant : heading.participants()) {
      out.append("participant ").append(participant.side().key()).append(": ");
      out.append(participant.name()).append(" | ").append(participant.role());
      out.append(" | ").append(participant.affiliation()).append('\n');
    }
    for (HeadingLine line : heading.lines()) {
      out.append("heading ").append(line.kind().key()).append(": ");
      out.append(excerpt(transcript, line.span())).append('\n');
    }
  }

  private static String period(FiscalPeriod period) {
    return period == null
        ? "none"
        : period.label() + (period.quarterEnd() == null ? "" : " to " + period.quarterEnd());
  }

  private static String label(Label label) {
    return label == null
        ? "(no label)"
        : label.name() + (label.role() == null ? "" : " | " + label.role());
  }

  /** A paragraph with the time that it begins at, where the transcript tells. */
  private static String paragraph(Transcript transcript, Span span) {
    int millis = transcript.timeOf(span);
    return (millis < 0 ? "" : "@" + millis / 1000.0 + "s ") + excerpt(transcript, span);
  }

  private static String excerpt(Transcript transcript, Span span) {
    String text = transcript.source().slice(span).replace("\n", "⏎").replace("\r", "");
    return text.codePointCount(0, text.length()) <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
