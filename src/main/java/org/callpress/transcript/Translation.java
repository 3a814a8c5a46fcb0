package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.callpress.config.Lexicon;
import org.callpress.source.Reading;
import org.callpress.source.Scripts;
import org.callpress.source.Span;

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
  private static final int SHORTEST_PROSE = 40;
  private static final String MARKS = "*#_ ";
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
   * @param label whether what stands before a line's first colon is a label, told the number of the
   *     line and the words
   */
  static List<Part> parts(
      String text, List<Span> lines, String original, BiPredicate<Integer, String> label) {
    boolean foreign = isForeign(text);
    List<Part> parts = new ArrayList<>();
    int number = 0;
    for (Span line : lines) {
      Span words = withoutMarks(line, text, parts);
      int length = labelLength(words.of(text));
      if (length > 0 && label.test(number, words.of(text).substring(0, length - 1).strip())) {
        Span printed = new Span(words.start(), words.start() + length);
        parts.add(new Part(printed, LABEL));
        words = withoutMarks(new Span(printed.end(), words.end()), text, parts);
      }
      if (!words.isEmpty()) {
        parts.add(new Part(words, reason(words.of(text), original, foreign)));
      }
      number++;
    }
    return parts;
  }

  private static String reason(String said, String original, boolean foreign) {
    if (Repetition.of(original, said)) {
      return REPETITION;
    }
    return isNote(said) || foreign && isForeignProse(said) ? NOTE : null;
  }

  /** Whether a text is not in Latin letters for the most part. */
  private static boolean isForeign(String text) {
    return Scripts.count(text, Translation::isOtherLetter) * 3
        > Scripts.count(text, Scripts::isLatinLetter);
  }

  /** Whole sentences in Latin letters in a translation into another script: a model talks. */
  private static boolean isForeignProse(String line) {
    return Scripts.count(line, Scripts::isLatinLetter) >= SHORTEST_PROSE
        && Scripts.count(line, Translation::isOtherLetter) == 0
        && line.indexOf(' ') > 0;
  }

  private static boolean isOtherLetter(int codePoint) {
    return Character.isLetter(codePoint) && !Scripts.isLatinLetter(codePoint);
  }

  /** A line without the marks of Markdown at its ends, which are left out. */
  private static Span withoutMarks(Span line, String text, List<Part> parts) {
    int start = line.start();
    int end = line.end();
    while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Span words = new Span(start, end).trimmed(text);
    boolean rule = words.of(text).chars().allMatch(c -> c == '-' || c == '_' || c == '=');
    Span kept = rule ? new Span(line.end(), line.end()) : words;
    mark(new Span(line.start(), kept.start()), text, parts);
    mark(new Span(kept.end(), line.end()), text, parts);
    return kept;
  }

  private static void mark(Span span, String text, List<Part> parts) {
    Span marks = span.trimmed(text);
    if (!marks.isEmpty()) {
      parts.add(new Part(marks, Reading.MARKUP));
    }
  }

  /** Whether a line speaks of the translation rather than translates. */
  static boolean isNote(String line) {
    return NOTES.stream().anyMatch(note -> note.matcher(line).find());
  }

  /** How long the label is that a line opens with, its colon included; 0 where it has none. */
  static int labelLength(String line) {
    int end = Math.min(line.length(), LONGEST_LABEL);
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '：') {
        return i + 1;
      }
      if (endsSentence(line, i)) {
        return 0;
      }
    }
    return 0;
  }

  /** A full stop behind a word; not the one behind an initial. */
  private static boolean endsSentence(String line, int at) {
    boolean initial = at < 2 || !Character.isLetter(line.charAt(at - 2));
    return ".?!。？！".indexOf(line.charAt(at)) >= 0 && !initial;
  }
}
