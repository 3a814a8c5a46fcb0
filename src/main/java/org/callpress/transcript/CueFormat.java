package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.callpress.call.CueTime;
import org.callpress.call.Label;
import org.callpress.source.HtmlText;
import org.callpress.source.Reading;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * WebVTT or SubRip subtitles with speakers: {@code <v Jane Doe>} in a cue, "Jane Doe: …" or "- Jane
 * Doe: …" at its start. Cues of one speaker are one turn, and their lines run on until a sentence
 * ends with a cue. Times, numbers and notes of the file are left out.
 */
final class CueFormat implements Format {
  private static final String SENTENCE_ENDS = ".?!。？！”\"";

  /** A cue that ends a sentence ends a paragraph once this much has been said. */
  private static final int PARAGRAPH = 500;

  /**
   * Recognised speech may have no punctuation: then any cue ends one once so much has been said.
   */
  private static final int LONGEST_PARAGRAPH = 1500;

  @Override
  public String name() {
    return "subtitles";
  }

  @Override
  public Recognition recognise(Page page) {
    CueText cues = page.cues();
    return new Recognition(cues == null ? 0 : 0.97, () -> new Reader(page.source(), cues).read());
  }

  private static final class Reader {
    private final SourceText source;
    private final CueText text;
    private final Reading reading;
    private final Layout.Builder out = new Layout.Builder();
    private final CueNames names;
    private final List<CueTime> times = new ArrayList<>();
    private final boolean rollsUp;
    private String speaking;
    private String shown = "";
    private int start;

    Reader(SourceText source, CueText text) {
      this.source = source;
      this.text = text;
      this.reading = new Reading(source);
      this.names = new CueNames(source, text);
      this.rollsUp = text.rollsUp(source);
    }

    Layout read() {
      text.cues().forEach(this::cue);
      endParagraph();
      text.cues().forEach(cue -> reading.leaveOut(cue.times(), "time"));
      return out.build(reading.build(), new HeadingFacts()).timed(times);
    }

    private void cue(CueText.Cue cue) {
      Span label = cue.voice() == null ? names.label(cue) : cue.voice();
      if (label != null) {
        speaker(label);
      } else if (names.changesSpeaker(cue)) {
        endParagraph();
        out.endTurn();
        speaking = null;
      }
      if (reading.length() == start) {
        times.add(new CueTime(start, cue.millis()));
      }
      int behind = label == null ? 0 : label.end();
      for (Span line : cue.lines()) {
        if (isShownAgain(line)) {
          reading.leaveOut(line, DataReading.REPETITION);
          continue;
        }
        words(new Span(Math.max(line.start(), Math.min(behind, line.end())), line.end()));
      }
      int length = reading.length();
      boolean ended =
          length > start && SENTENCE_ENDS.indexOf(reading.text().charAt(length - 1)) >= 0;
      if (ended && length - start > PARAGRAPH || length - start > LONGEST_PARAGRAPH) {
        endParagraph();
      }
    }

    /** Whether lines roll up and this one was the last that was shown. */
    private boolean isShownAgain(Span line) {
      String words = rollsUp ? CueText.words(source, line) : "";
      boolean again = rollsUp && words.equals(shown);
      shown = words;
      return again;
    }

    private void speaker(Span label) {
      String name = CueNames.bare(label.of(source.text()));
      if (name.equals(speaking)) {
        reading.leaveOut(label, RepeatedLabels.REASON);
        return;
      }
      endParagraph();
      speaking = name;
      int from = reading.length();
      reading.keep(label);
      Span span = new Span(from, reading.length());
      reading.space("\n");
      start = reading.length();
      out.label(new Label(span, label.of(source.text()), NameCase.of(name), null));
    }

    /** A line of a cue without its tags. */
    private void words(Span line) {
      if (reading.length() > start) {
        reading.space(" ");
      }
      Matcher tag = CueText.TAG.matcher(source.text()).region(line.start(), line.end());
      int kept = line.start() + leading(line);
      while (tag.find()) {
        if (tag.start() > kept) {
          HtmlText.read(source, new Span(kept, tag.start()), reading);
        }
        kept = Math.max(kept, tag.end());
      }
      HtmlText.read(source, new Span(Math.min(kept, line.end()), line.end()), reading);
    }

    /** The "&gt;" that closes a voice tag, marks of a new speaker, and blanks before the words. */
    private int leading(Span line) {
      Matcher marks = CueNames.MARKS.matcher(source.text()).region(line.start(), line.end());
      return marks.lookingAt() ? marks.end() - line.start() : 0;
    }

    private void endParagraph() {
      Span span = new Span(start, reading.length()).trimmed(reading.text());
      if (!span.isEmpty()) {
        out.paragraph(span);
      }
      reading.space("\n");
      start = reading.length();
    }
  }
}
