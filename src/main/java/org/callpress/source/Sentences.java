package org.callpress.source;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences, Latin and Han alike. ICU's sentence rules with its list of
 * English abbreviations, corrected where a call reads otherwise: "U.S. $5.8 billion" is one
 * sentence, and a Latin full stop directly followed by a Han character ends one.
 */
public final class Sentences {
  private static final Set<String> NOT_AN_END =
      Set.of(
          "U.S.", "U.K.", "Inc.", "Ltd.", "Corp.", "Co.", "No.", "vs.", "i.e.", "e.g.", "approx.");

  private Sentences() {}

  /**
   * The sentences of {@code text} within {@code range}: in order, disjoint, trimmed, together
   * holding every character of the range that is not white space.
   */
  public static List<Span> in(String text, Span range) {
    BreakIterator breaks =
        BreakIterator.getSentenceInstance(ULocale.forLanguageTag("en-u-ss-standard"));
    String part = range.of(text);
    breaks.setText(part);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < part.length() && endsInAbbreviation(part, start, end)) {
        continue;
      }
      add(sentences, text, range.start() + start, range.start() + end);
      start = end;
    }
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    for (int i = start; i < end - 1; i++) {
      if (isSeam(text, i)) {
        addTrimmed(sentences, text, from, i + 1);
        from = i + 1;
      }
    }
    addTrimmed(sentences, text, from, end);
  }

  private static void addTrimmed(List<Span> sentences, String text, int start, int end) {
    Span span = new Span(start, end).trimmed(text);
    if (!span.isEmpty()) {
      sentences.add(span);
    }
  }

  /** A sentence end that ICU does not see for want of a space: "…。Thanks" and "Okay.好的". */
  private static boolean isSeam(String text, int at) {
    char c = text.charAt(at);
    char next = text.charAt(at + 1);
    if (c == '。' || c == '！' || c == '？') {
      return !isCloser(next);
    }
    return (c == '.' || c == '?' || c == '!') && at > 0 && Scripts.isHan(next);
  }

  private static boolean isCloser(char c) {
    return "。！？”’」』）)\"'》…".indexOf(c) >= 0;
  }

  private static boolean endsInAbbreviation(String part, int start, int end) {
    int to = end;
    while (to > start && Whitespace.is(part.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > start && !Whitespace.is(part.charAt(from - 1))) {
      from--;
    }
    return NOT_AN_END.contains(part.substring(from, to));
  }
}
