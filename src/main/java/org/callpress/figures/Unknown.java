package org.callpress.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.callpress.call.Figure;
import org.callpress.figures.Subject.Trait;
import org.callpress.source.Span;

/**
 * Subjects that the lexicon has no metric for: they keep the noun phrase that was said, behind the
 * quantity ("54 sites", "$5 million of savings") or before it ("our loan book grew 5%"). Where
 * there is none, what the quantity is of is not known.
 */
final class Unknown {
  private static final int MOST_WORDS = 6;

  private final List<Token> tokens;
  private final Segment segment;

  Unknown(List<Token> tokens, Segment segment) {
    this.tokens = tokens;
    this.segment = segment;
  }

  /** The subject that the tokens of a range name. */
  Subject named(int first, int last) {
    int from = first;
    int to = last;
    while (from < to && !isNoun(tokens.get(from))) {
      from++;
    }
    while (to > from && !isNoun(tokens.get(to - 1))) {
      to--;
    }
    return from == to ? nothing(first) : subject(from, to);
  }

  /**
   * What a quantity is of by the words around it.
   *
   * @param index of the quantity
   * @param end index after it and what belongs to it
   */
  Subject around(int index, int end, Topic topic) {
    Subject behind = behind(index, end);
    Subject found = behind != null ? behind : before(index);
    if (found != null) {
      return found;
    }
    boolean points = tokens.subList(0, index).stream().anyMatch(token -> token.is(Cue.PRONOUNS));
    return points && topic.subject != null ? topic.subject.narrowed() : nothing(index);
  }

  /** "Wage inflation of 4%": whether a noun and "of" stand right before a quantity. */
  boolean isNamedBefore(int index, int from) {
    int of = index - 1;
    while (of > from && tokens.get(of).is(Cue.HEDGES)) {
      of--;
    }
    int noun = of - 1;
    return noun >= from
        && isOf(tokens.get(of))
        && (tokens.get(noun).is(Cue.WORD) || tokens.get(noun).is(Cue.OTHERS))
        && isNoun(tokens.get(noun));
  }

  /** "… within which service fees were $5": whether nouns and a verb stand before a quantity. */
  boolean isNamedBy(int index, int from) {
    int verb = index - 1;
    while (verb > from && tokens.get(verb).is(Cue.HEDGES)) {
      verb--;
    }
    boolean states =
        verb > from && tokens.get(verb).is(Cue.LEVEL) && !tokens.get(verb).is(Cue.WORD);
    return states && tokens.get(verb - 1).is(Cue.WORD) && isNoun(tokens.get(verb - 1));
  }

  private Subject behind(int index, int end) {
    int from = end;
    if (from < tokens.size() && isContent(tokens.get(from), tokens.get(index))) {
      from++;
      while (from < tokens.size() && isOpening(tokens.get(from))) {
        from++;
      }
    }
    int to = from;
    while (to < tokens.size() && to < from + MOST_WORDS && continues(from, to)) {
      to++;
    }
    while (to > from && !isNoun(tokens.get(to - 1))) {
      to--;
    }
    return to == from ? null : subject(from, to);
  }

  /** "$5 million of savings", "$5 million in dividends", but not "5% in Europe". */
  private static boolean isContent(Token link, Token quantity) {
    boolean of = isOf(link);
    boolean in = link.is(Cue.CONTENTS);
    return of || in && quantity.quantity() != null && quantity.quantity().isMoney();
  }

  private static boolean isOpening(Token token) {
    return (token.is(Cue.DETERMINERS) || token.is(Cue.NEUTRAL)) && !token.is(Cue.PERIOD);
  }

  /** A noun, or what joins two. */
  private boolean continues(int from, int at) {
    Token token = tokens.get(at);
    if (isNoun(token)) {
      return true;
    }
    boolean joins = isOf(token) || token.is(Cue.POSSESSIVE);
    return joins && at > from && at + 1 < tokens.size() && isNoun(tokens.get(at + 1));
  }

  private Subject before(int index) {
    int last = index - 1;
    while (last >= 0 && !isNoun(tokens.get(last))) {
      Token token = tokens.get(last);
      if (token.is(Cue.STOP) || token.quantity() != null && !Years.isYear(token)) {
        return null;
      }
      last--;
    }
    int first = last;
    while (first > 0 && last - first < MOST_WORDS && precedes(first - 1)) {
      first--;
    }
    while (first < last && !isNoun(tokens.get(first)) && !tokens.get(first).is(Cue.PARTICIPLE)) {
      first++;
    }
    return last < 0 ? null : subject(first, last + 1);
  }

  private boolean precedes(int at) {
    Token token = tokens.get(at);
    if (isNoun(token) || token.is(Cue.PARTICIPLE) && (at == 0 || opens(at - 1))) {
      return true;
    }
    if (token.is(Cue.DETERMINERS)) { // "economics of the lunch club"
      return at > 1 && tokens.get(at - 1).is(Cue.SEGMENT_LINKS) && isNoun(tokens.get(at - 2));
    }
    boolean joins = token.is(Cue.SEGMENT_LINKS) || token.is(Cue.AND) || token.is(Cue.POSSESSIVE);
    return joins && at > 0 && isNoun(tokens.get(at - 1));
  }

  private boolean opens(int at) {
    Token token = tokens.get(at);
    return token.is(Cue.DETERMINERS) || token.is(Cue.COMMA) || token.is(Cue.AND);
  }

  private static boolean isOf(Token token) {
    return token.is(Cue.SEGMENT_LINKS) && token.is(Cue.LEVEL);
  }

  private static boolean isNoun(Token token) {
    boolean named =
        token.is(Cue.NOT_SEGMENTS)
            || token.is(Cue.WORD)
            || token.is(Cue.COUNTED)
            || token.is(Cue.SEGMENT)
            || token.is(Cue.OTHERS)
            || token.is(Cue.METRIC)
            || token.is(Cue.SEGMENT_HEADS);
    boolean points = token.is(Cue.NOT_NOUN) || token.is(Cue.PRONOUNS);
    return named && !points && token.quantity() == null;
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

  Subject nothing(int at) {
    return subject(Figure.UNKNOWN, null, at, at + 1, false);
  }

  /** The subject that the words of a range name. */
  Subject subject(int from, int to) {
    Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
    boolean foreign = tokens.subList(from, to).stream().anyMatch(token -> token.is(Cue.OTHERS));
    return subject(words(tokens, from, to), span, from, to, foreign);
  }

  private Subject subject(String id, Span said, int from, int to, boolean foreign) {
    Set<Trait> traits = EnumSet.of(Trait.QUALIFIED);
    if (segment != null) {
      traits.add(Trait.SEGMENT_SAID);
    }
    if (foreign) {
      traits.add(Trait.FOREIGN);
    }
    return new Subject(new Subject.Name(null, id, said, from, to), segment, null, null, traits);
  }
}
