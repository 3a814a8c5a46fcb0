package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * The cues of a file of subtitles, WebVTT or SubRip: a line of times, lines of text, an empty line.
 *
 * @param cues in order
 */
record CueText(List<Cue> cues) {
  private static final int FEWEST = 2;
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s+-->\\s+(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");

  /** WebVTT's voice tag. */
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,120})>");

  /**
   * One cue.
   *
   * @param times the line of times
   * @param millis when the cue begins, since the recording did
   * @param voice the speaker in a voice tag, or null
   * @param lines of text, tags included
   */
  record Cue(Span times, int millis, Span voice, List<Span> lines) {}

  /** Null where the text holds no cues. */
  static CueText of(SourceText source) {
    List<Cue> cues = new ArrayList<>();
    int last = source.lineCount();
    for (int line = 1; line <= last; line++) {
      Span times = source.line(line).trimmed(source.text());
      if (TIMES.matcher(times.of(source.text())).matches()) {
        List<Span> lines = new ArrayList<>();
        while (line < last && !source.line(line + 1).trimmed(source.text()).isEmpty()) {
          lines.add(source.line(++line).trimmed(source.text()));
        }
        cues.add(
            new Cue(
                times,
                Stamp.millis(times.of(source.text())),
                voice(source, lines),
                List.copyOf(lines)));
      }
    }
    return cues.size() < FEWEST ? null : new CueText(List.copyOf(cues));
  }

  private static Span voice(SourceText source, List<Span> lines) {
    if (lines.isEmpty()) {
      return null;
    }
    Matcher voice = VOICE.matcher(source.text()).region(lines.get(0).start(), lines.get(0).end());
    return voice.lookingAt() ? new Span(voice.start(1), voice.end(1)) : null;
  }
}
