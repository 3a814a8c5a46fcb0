package org.callpress.call;

import java.util.List;
import java.util.Map;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * What the source prints, taken apart and not yet understood. Every character of the source that is
 * not white space stands in exactly one label, paragraph, heading line or omission; directions
 * stand inside paragraphs (one may be the whole of it), and passages skip them.
 *
 * @param format the name of the format that was recognised, e.g. "name-role"
 * @param parts the part of the call that each turn stands in, by turn id
 * @param times of the recording, in the order of the source; none where the source gives none
 */
public record Transcript(
    SourceText source,
    String format,
    Heading heading,
    List<Turn> turns,
    Map<String, Part> parts,
    List<Direction> directions,
    List<Omission> omitted,
    List<CueTime> times) {
  public Transcript {
    turns = List.copyOf(turns);
    parts = Map.copyOf(parts);
    directions = List.copyOf(directions);
    omitted = List.copyOf(omitted);
    times = List.copyOf(times);
  }

  /** A transcript without times. */
  public Transcript(
      SourceText source,
      String format,
      Heading heading,
      List<Turn> turns,
      Map<String, Part> parts,
      List<Direction> directions,
      List<Omission> omitted) {
    this(source, format, heading, turns, parts, directions, omitted, List.of());
  }

  /**
   * The time in the recording, in milliseconds, at which a stretch of the source begins to be said:
   * that of the first cue in it; -1 where no cue stands in it.
   */
  public int timeOf(Span span) {
    return times.stream()
        .filter(time -> span.contains(time.offset()))
        .mapToInt(CueTime::millis)
        .findFirst()
        .orElse(-1);
  }
}
