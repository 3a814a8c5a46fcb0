package org.callpress.transcript;

import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.callpress.call.Side;
import org.callpress.call.Turn;
import org.callpress.source.Scripts;
import org.callpress.source.SourceText;

/**
 * A turn as a listener hears it.
 *
 * @param role as printed, or ""
 * @param asks whether the label says that somebody asks: "Q3:"
 * @param text its paragraphs, one per line
 * @param weight its length in characters of Latin text; a Han character says as much as three
 */
record Utterance(String role, boolean asks, String text, int weight) {
  static Utterance of(SourceText source, Turn turn) {
    String text = turn.paragraphs().stream().map(source::slice).collect(Collectors.joining("\n"));
    String role =
        turn.label() == null
            ? ""
            : turn.label().role() == null ? turn.label().name() : turn.label().role();
    boolean asks = turn.label() != null && turn.label().side() == Side.ANALYST;
    return new Utterance(role, asks, text, weight(text));
  }

  /** How much is said, whatever the script: characters of Latin text. */
  static int weight(String text) {
    return text.length() + 2 * Scripts.count(text, Scripts::isHan);
  }

  boolean has(String key) {
    return Words.has(key, text);
  }

  /** Whether a phrase of the key stands in a sentence that does not put it off to later. */
  boolean hasNow(String key) {
    return firstNow(key) >= 0;
  }

  /** Where the first such phrase starts, or -1. */
  int firstNow(String key) {
    int first = Integer.MAX_VALUE;
    for (Matcher matcher : Words.matchers(key, text)) {
      while (matcher.find() && matcher.start() < first) {
        if (!Words.has("deferral", Clause.around(text, matcher.start(), matcher.end()))) {
          first = matcher.start();
        }
      }
    }
    return first == Integer.MAX_VALUE ? -1 : first;
  }

  /** Where the sentence starts that holds the first such phrase, or -1. */
  int clauseStart(String key) {
    int first = firstNow(key);
    return first < 0 ? -1 : Clause.start(text, first);
  }
}
