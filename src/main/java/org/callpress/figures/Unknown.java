package org.callpress.figures;

import java.util.List;
import java.util.Locale;
import org.callpress.call.Figure;
import org.callpress.source.Span;

/** Subjects that the lexicon has no metric for: they keep the words that were said. */
final class Unknown {
  private static final int MOST_WORDS = 6;

  private Unknown() {}

  /** The subject that the tokens of a range name. */
  static Subject subject(List<Token> tokens, int from, int to, Segment segment) {
    Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
    boolean foreign = tokens.subList(from, to).stream().anyMatch(token -> token.is(Cue.OTHERS));
    return new Subject(
        null,
        words(tokens, from, to),
        span,
        segment,
        segment != null,
        false,
        null,
        false,
        foreign,
        true,
        null,
        from,
        to);
  }

  /** The words of a range of tokens, lower case, spaced as they stand. */
  static String words(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      words.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** Where the sentence does not say what its quantity is of. */
  static Subject unstated(List<Token> tokens, int index, Segment segment) {
    return new Subject(
        null,
        Figure.UNSTATED,
        new Span(tokens.get(index).span().start(), tokens.get(index).span().start()),
        segment,
        segment != null,
        false,
        null,
        false,
        false,
        true,
        null,
        index,
        index);
  }

  /** What a quantity is of by the words around it: the noun behind it, else the one before. */
  static Subject around(List<Token> tokens, int index, int end, Segment segment, Topic topic) {
    int to = end;
    while (to < tokens.size() && to < end + MOST_WORDS && isWord(tokens.get(to))) {
      to++;
    }
    while (to > end && to < tokens.size() && to < end + MOST_WORDS && isNamed(tokens.get(to))) {
      to++;
    }
    if (to > end) {
      return subject(tokens, end, to, segment);
    }
    int last = index - 1;
    while (last >= 0 && !isWord(tokens.get(last)) && !tokens.get(last).is(Cue.STOP)) {
      last--;
    }
    int first = last;
    while (first > 0 && last - first < MOST_WORDS && isNamed(tokens.get(first - 1))) {
      first--;
    }
    while (first < last && tokens.get(first).is(Cue.NEUTRAL)) {
      first++;
    }
    if (last >= 0 && !tokens.get(last).is(Cue.STOP)) {
      return subject(tokens, first, last + 1, segment);
    }
    boolean points = tokens.subList(0, index).stream().anyMatch(token -> token.is(Cue.PRONOUNS));
    return points && topic.subject != null
        ? topic.subject.narrowed()
        : unstated(tokens, index, segment);
  }

  private static boolean isWord(Token token) {
    return token.is(Cue.NOT_SEGMENTS)
        || token.is(Cue.WORD)
        || token.is(Cue.COUNTED)
        || token.is(Cue.SEGMENT)
        || token.is(Cue.SEGMENT_HEADS);
  }

  private static boolean isNamed(Token token) {
    return isWord(token)
        || token.is(Cue.NEUTRAL)
        || token.is(Cue.SEGMENT_LINKS)
        || token.is(Cue.OTHERS)
        || token.is(Cue.METRIC);
  }
}
