package org.callpress.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callpress.call.Turn;
import org.callpress.source.Scripts;
import org.callpress.source.SourceText;

/**
 * A turn as a listener hears it.
 *
 * @param role as printed, or ""
 * @param text its paragraphs, one per line
 * @param weight its length in characters of Latin text; a Han character says as much as three
 */
record Utterance(String role, String text, int weight) {
  private static final String SENTENCE_ENDS = ".?!。？！\n";

  static Utterance of(SourceText source, Turn turn) {
    String text = turn.paragraphs().stream().map(source::slice).collect(Collectors.joining("\n"));
    String role =
        turn.label() == null
            ? ""
            : turn.label().role() == null ? turn.label().name() : turn.label().role();
    return new Utterance(role, text, text.length() + 2 * Scripts.count(text, Scripts::isHan));
  }

  boolean has(String key) {
    return Words.has(key, text);
  }

  /** Whether a phrase of the key stands in a sentence that does not put it off to later. */
  boolean hasNow(String key) {
    return lastNow(key) >= 0;
  }

  /** Where the last such phrase starts, or -1. */
  int lastNow(String key) {
    int last = -1;
    List<Pattern> phrases = Words.phrases(key);
    for (Pattern phrase : phrases) {
      Matcher matcher = phrase.matcher(text);
      while (matcher.find()) {
        if (!Words.has("deferral", sentenceAround(matcher.start(), matcher.end()))) {
          last = Math.max(last, matcher.start());
        }
      }
    }
    return last;
  }

  private String sentenceAround(int from, int to) {
    int start = from;
    while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = to;
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}
