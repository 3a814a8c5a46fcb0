package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import org.callpress.config.Lexicon;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * Tells the lines of a written translation apart: what renders speech, and what does not: the
 * original once more, the label once more, the translator's (or a model's) remarks on the work.
 */
final class Translation {
  static final String HEADING = "translated-heading";
  static final String REPETITION = "repetition";
  static final String NOTE = "translator-note";
  static final String LABEL = "repeated-label";

  private static final int LONGEST_LABEL = 60;
  private static final List<Lexicon> LEXICONS = Lexicon.all("translations");
  private static final List<java.util.regex.Pattern> NOTES =
      LEXICONS.stream().flatMap(lexicon -> lexicon.phrases("note").stream()).toList();

  private Translation() {}

  /**
   * A part of a translation.
   *
   * @param reason why it is left out; null where it is speech
   */
  record Part(Span span, String reason) {}

  /**
   * Takes apart the lines that render a stretch of the original.
   *
   * @param text of the translation
   * @param lines in it
   * @param original the stretch that they render
   * @param labelled whether the stretch opens with a speaker's label
   */
  static List<Part> parts(String text, List<Span> lines, String original, boolean labelled) {
    String same = Whitespace.collapsed(original);
    List<Part> parts = new ArrayList<>();
    boolean first = labelled;
    for (Span line : lines) {
      String words = Whitespace.collapsed(line.of(text));
      if (isNote(words)) {
        parts.add(new Part(line, NOTE));
      } else if (same.contains(words) && hasLetters(words)) {
        parts.add(new Part(line, REPETITION));
      } else if (first && labelLength(line.of(text)) > 0) {
        split(line, text, labelLength(line.of(text)), parts);
      } else {
        parts.add(new Part(line, null));
      }
      first = false;
    }
    return parts;
  }

  /** Whether a line speaks of the translation rather than translates. */
  static boolean isNote(String line) {
    return NOTES.stream().anyMatch(note -> note.matcher(line).find());
  }

  private static boolean hasLetters(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }

  private static void split(Span line, String text, int length, List<Part> parts) {
    Span label = new Span(line.start(), line.start() + length);
    parts.add(new Part(label, LABEL));
    Span rest = new Span(label.end(), line.end()).trimmed(text);
    if (!rest.isEmpty()) {
      parts.add(new Part(rest, null));
    }
  }

  /** How long the label is that a line opens with, its colon included; 0 where it has none. */
  private static int labelLength(String line) {
    int end = Math.min(line.length(), LONGEST_LABEL);
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '：') {
        return i + 1;
      }
      if (".?!。？！".indexOf(c) >= 0 && i > 3) {
        return 0;
      }
    }
    return 0;
  }
}
