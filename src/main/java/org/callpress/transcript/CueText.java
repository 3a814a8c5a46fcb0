package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * The cues of a file of subtitles, WebVTT or SubRip: a line of times, lines of text, an empty line;
 * or of what a recogniser of speech writes, times and text on one line.
 *
 * @param cues in order
 */
record CueText(List<Cue> cues) {
  private static final int FEWEST = 2;
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s+-->\\s+(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");

  /** "[0.000 --> 13.380] …", "[00:00.000 --> 00:13.380] …": as recognisers of speech write. */
  private static final Pattern INLINE =
      Pattern.compile(
          "\\[\\s*(?<start>(?:\\d{1,3}:){0,2}\\d{1,6}[.,]\\d{1,3})\\s*-->\\s*[\\d:.,]{3,15}\\s*\\]");

  /** The number of a cue in SubRip. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>|<\\d[\\d:.]{3,15}>");

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
      Matcher inline = INLINE.matcher(source.text()).region(times.start(), times.end());
      if (inline.lookingAt()) {
        cues.add(inline(inline, times, source));
      }
      if (TIMES.matcher(times.of(source.text())).matches()) {
        List<Span> lines = new ArrayList<>();
        while (line < last && goesOn(source, line + 1)) {
          lines.add(source.line(++line).trimmed(source.text()));
        }
        lines.removeIf(Span::isEmpty);
        addCues(source, times, lines, cues);
      }
    }
    return cues.size() < FEWEST ? null : new CueText(List.copyOf(cues));
  }

  /** An empty line ends a cue; one of blanks is a line of it that shows nothing yet. */
  private static boolean goesOn(SourceText source, int line) {
    if (!source.line(line).trimmed(source.text()).isEmpty()) {
      return true;
    }
    boolean blanks = !source.line(line).isEmpty() && line < source.lineCount();
    String next = blanks ? source.line(line + 1).trimmed(source.text()).of(source.text()) : "";
    return !next.isEmpty() && !NUMBER.matcher(next).matches() && !TIMES.matcher(next).matches();
  }

  /**
   * Whether lines roll up, as in captions that are recognised while somebody speaks: most cues show
   * the last line of the one before once more.
   */
  boolean rollsUp(SourceText source) {
    int again = 0;
    for (int i = 1; i < cues.size(); i++) {
      List<Span> before = cues.get(i - 1).lines();
      List<Span> lines = cues.get(i).lines();
      boolean shown = !before.isEmpty() && !lines.isEmpty();
      String last = shown ? words(source, before.get(before.size() - 1)) : "";
      again += shown && words(source, lines.get(0)).equals(last) ? 1 : 0;
    }
    return again * 2 > cues.size();
  }

  /** What a line of a cue shows: without tags. */
  static String words(SourceText source, Span line) {
    return Whitespace.collapsed(TAG.matcher(line.of(source.text())).replaceAll(""));
  }

  /** A cue on one line. */
  private static Cue inline(Matcher times, Span line, SourceText source) {
    Span words = new Span(times.end(), line.end()).trimmed(source.text());
    String start = times.group("start").replace(',', '.');
    int millis =
        start.indexOf(':') >= 0
            ? Stamp.millis(start)
            : (int) Math.round(Double.parseDouble(start) * 1000);
    return new Cue(
        new Span(line.start(), times.end()),
        millis,
        null,
        words.isEmpty() ? List.of() : List.of(words));
  }

  /** One cue, or several where voices change within it. */
  private static void addCues(SourceText source, Span times, List<Span> lines, List<Cue> cues) {
    int from = 0;
    for (int i = 1; i <= lines.size() || i == 1; i++) {
      if (i >= lines.size() || voice(source, lines.subList(i, lines.size())) != null) {
        List<Span> own = List.copyOf(lines.subList(from, Math.min(i, lines.size())));
        int millis = Stamp.millis(times.of(source.text()));
        cues.add(new Cue(times, millis, voice(source, own), own));
        from = i;
      }
    }
  }

  private static Span voice(SourceText source, List<Span> lines) {
    if (lines.isEmpty()) {
      return null;
    }
    Matcher voice = VOICE.matcher(source.text()).region(lines.get(0).start(), lines.get(0).end());
    return voice.lookingAt() ? new Span(voice.start(1), voice.end(1)) : null;
  }
}
