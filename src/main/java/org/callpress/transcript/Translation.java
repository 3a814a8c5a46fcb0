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
  static final String LABEL = RepeatedLabels.REASON;

  private static final int LONGEST_LABEL = 60;
  private static final int SHORTEST_PROSE = 40;
  private static final String MARKS = "*#_ ";
  private static final List<Lexicon> LEXICONS = Lexicon.all("translations");
  private static final List<java.util.regex.Pattern> NOTES =
      LEXICONS.stream().flatMap(lexicon -> lexicon.phrases("note").stream()).toList();

  private final String text;
  private final boolean foreign;

  /**
   * @param text of the whole translation
   */
  Translation(String text) {
    this.text = text;
    this.foreign = isForeign(text);
  }

  String text() {
    return text;
  }

  /**
   * A part of a translation.
   *
   * @param reason why it is left out; null where it is speech
   */
  record Part(Span span, String reason) {}

  /**
   * Takes apart the lines that render a stretch of the original.
   *
   * @param lines in the translation
   * @param original the stretch that they render
   * @param label whether what stands before a line's first colon is a label, told the number of the
   *     line and the words
   */
  List<Part> parts(List<Span> lines, String original, BiPredicate<Integer, String> label) {
    List<Part> parts = new ArrayList<>();
    int number = 0;
    for (Span line : lines) {
      Span words = withoutMarks(line, parts);
      int length = labelLength(words.of(text));
      if (length > 0 && label.test(number, words.of(text).substring(0, length - 1).strip())) {
        Span printed = new Span(words.start(), words.start() + length);
        parts.add(new Part(printed, LABEL));
        words = withoutMarks(new Span(printed.end(), words.end()), parts);
      }
      if (!words.isEmpty()) {
        parts.add(new Part(words, reason(words.of(text), original)));
      }
      number++;
    }
    return parts;
  }

  private String reason(String said, String original) {
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
  private Span withoutMarks(Span line, List<Part> parts) {
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
    mark(new Span(line.start(), kept.start()), parts);
    mark(new Span(kept.end(), line.end()), parts);
    return kept;
  }

  private void mark(Span span, List<Part> parts) {
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
