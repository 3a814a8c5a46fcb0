package org.callpress.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.callpress.figures.Vocabulary.Term;
import org.callpress.source.Scripts;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/** Cuts a sentence into {@link Token}s: at each place the longest thing that is known. */
final class Tokens {
  static final Term QUANTITY = new Term(Set.of(Cue.QUANTITY), null, null);
  static final Term NUMBER = new Term(Set.of(Cue.NUMBER), null, null);
  private static final Term WORD = new Term(Set.of(Cue.WORD), null, null);
  private static final Term NOT_NOUN = new Term(Set.of(Cue.WORD, Cue.NOT_NOUN), null, null);
  private static final Term ADVERB =
      new Term(Set.of(Cue.WORD, Cue.NOT_NOUN, Cue.ADVERB), null, null);
  private static final Term VERB = new Term(Set.of(Cue.WORD, Cue.NOT_NOUN, Cue.VERB), null, null);
  private static final Term PARTICIPLE =
      new Term(Set.of(Cue.WORD, Cue.NOT_NOUN, Cue.PARTICIPLE), null, null);
  private static final Term COMMA = new Term(Set.of(Cue.COMMA), null, null);
  private static final Term STOP = new Term(Set.of(Cue.STOP), null, null);
  private static final Term RANGE = new Term(Set.of(Cue.RANGE_WORDS, Cue.STOP), null, null);
  private static final Term WHOLE = new Term(Set.of(Cue.WHOLE), null, null);
  private static final Term SEGMENT = new Term(Set.of(Cue.SEGMENT), null, null);

  private final Vocabulary words;
  private final Phrases<Segment> segments;
  private final QuantityReader quantities;
  private final String raw;
  private final String text;

  /** Where words end, in a language that does not write them apart; else null. */
  private HanWords han;

  /**
   * @param raw the whole source text
   * @param text the same, folded
   */
  Tokens(Vocabulary words, Phrases<Segment> segments, String raw, String text) {
    this.words = words;
    this.segments = segments;
    this.raw = raw;
    this.text = text;
    this.quantities = new QuantityReader(words.quantities(), text, raw);
  }

  /** The tokens of a sentence, ranges joined. */
  List<Token> of(Span sentence) {
    List<Token> tokens = new ArrayList<>();
    han = words.hasMeasures() ? new HanWords(raw, sentence) : null;
    int at = sentence.start();
    while (at < sentence.end()) {
      if (Whitespace.is(raw.charAt(at)) || isHyphen(at)) {
        at++;
        continue;
      }
      PeriodCode code = PeriodCode.at(words, raw, text, at, sentence.end());
      if (code != null) {
        tokens.addAll(code.tokens());
        at = code.end();
        continue;
      }
      Token token = next(at, sentence.end());
      if (!token.is(Cue.COMMA) || !isPossessive(tokens)) {
        tokens.add(token);
      }
      at = token.span().end();
    }
    return Ranges.join(WordedRanges.join(Respective.apart(tokens)), words);
  }

  /** "Boats', revenue": a comma between an owner and what is owned separates nothing. */
  private static boolean isPossessive(List<Token> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Cue.POSSESSIVE);
  }

  /** A hyphen inside a word that is read in parts: "non-Tools". */
  private boolean isHyphen(int at) {
    return raw.charAt(at) == '-'
        && at > 0
        && at + 1 < raw.length()
        && Character.isLetter(raw.charAt(at - 1))
        && Character.isLetter(raw.charAt(at + 1));
  }

  private Token next(int at, int limit) {
    Phrases.Match<Term> term = words.terms().at(text, at, limit);
    Phrases.Match<Segment> segment = segment(at, limit);
    Quantity quantity = quantity(at, limit);
    if (term != null && opensWord(at, term.end(), limit) && term.value().metric() == null) {
      term = null;
    }
    if (quantity != null
        && isPlainNumber(quantity)
        && opensWord(at, quantity.span().end(), limit)) {
      quantity = null;
    }
    int termEnd = term == null ? at : term.end();
    int segmentEnd = segment == null ? at : segment.end();
    if (quantity != null && quantity.span().end() > Math.max(termEnd, segmentEnd)) {
      boolean bare = quantity.unit() == null && quantity.scale() == null && !isGrouped(quantity);
      return token(at, quantity.span().end(), bare ? NUMBER : QUANTITY, null, quantity);
    }
    if (segment != null && segment.value() == Segment.COMPANY && segmentEnd >= termEnd) {
      return token(at, segmentEnd, WHOLE, null, null);
    }
    if (segment != null && segmentEnd >= termEnd) {
      return token(at, segmentEnd, SEGMENT, segment.value(), null);
    }
    if (term != null) {
      return token(at, termEnd, term.value(), null, null);
    }
    return plain(at, limit);
  }

  /** Whether a number is one or two characters, without unit and size: the 一 of 一线. */
  private static boolean isPlainNumber(Quantity quantity) {
    return !quantity.digits() && quantity.unit() == null && quantity.scale() == null;
  }

  /**
   * Whether a character that is known for itself only opens a longer word that is not: the 会 of 会员.
   */
  private boolean opensWord(int at, int end, int limit) {
    if (han == null || end - at != 1 || !Scripts.isHan(text.charAt(at))) {
      return false;
    }
    int word = Math.min(limit, han.end(at));
    return word > end && known(end, word, limit) == word;
  }

  /** The first place between two at which something begins that is known, or the second. */
  private int known(int from, int to, int limit) {
    for (int i = from; i < to; i++) {
      Phrases.Match<Term> term = words.terms().at(text, i, limit);
      boolean phrase = term != null && (term.end() - i > 1 || term.value().metric() != null);
      if (phrase || segments.at(text, i, limit) != null || isQuantity(i, limit)) {
        return i;
      }
    }
    return to;
  }

  private boolean isQuantity(int at, int limit) {
    Quantity quantity = quantity(at, limit);
    return quantity != null && !isPlainNumber(quantity);
  }

  /** Multiples count as such only in digits: "4.4 times", not "three times". */
  private Quantity quantity(int at, int limit) {
    Quantity quantity = quantities.at(at, limit);
    boolean spelled = quantity != null && !quantity.digits() && quantity.direction() == null;
    return spelled && "x".equals(quantity.unit()) ? null : quantity;
  }

  /** A one-word name is a name only where it is written as one: "Cloud", not "the cloud". */
  private Phrases.Match<Segment> segment(int at, int limit) {
    Phrases.Match<Segment> match = segments.at(text, at, limit);
    if (match == null) {
      return null;
    }
    String said = raw.substring(at, match.end());
    boolean word = said.indexOf(' ') < 0 && Character.isLowerCase(said.charAt(0));
    return word && !match.value().stated() ? null : match;
  }

  private boolean isGrouped(Quantity quantity) {
    return quantity.span().of(raw).indexOf(',') > 0
        || quantity.isRange() && quantity.scale() != null;
  }

  private Token plain(int at, int limit) {
    int codePoint = raw.codePointAt(at);
    if (words.isRangeSign(codePoint)) {
      return token(at, at + Character.charCount(codePoint), RANGE, null, null);
    }
    if (",，、(（)）\"“”".indexOf(codePoint) >= 0) {
      return token(at, at + 1, COMMA, null, null);
    }
    if (!Character.isLetterOrDigit(codePoint) && codePoint != '&' && codePoint != '\'') {
      return token(at, at + Character.charCount(codePoint), STOP, null, null);
    }
    int end = at + Character.charCount(codePoint);
    if (han != null && Scripts.isHan(codePoint)) {
      end = known(end, Math.min(limit, han.end(at)), limit);
      return token(at, end, WORD, null, null);
    }
    if (!Scripts.isHan(codePoint)) {
      while (end < limit && runsOn(end)) {
        end++;
      }
    }
    String word = text.substring(at, end);
    boolean adverb = Character.isLowerCase(codePoint) && words.isAdverb(word);
    Term term = adverb ? ADVERB : words.isNoun(word) ? WORD : notNoun(word);
    return token(at, end, term, null, null);
  }

  private Term notNoun(String word) {
    return words.isVerb(word) ? VERB : words.isParticiple(word) ? PARTICIPLE : NOT_NOUN;
  }

  private boolean runsOn(int at) {
    char c = raw.charAt(at);
    boolean possessive = c == '\'' || c == '’';
    if (possessive) {
      return words.terms().at(text, at, Math.min(text.length(), at + 2)) == null;
    }
    boolean joins = c == '-' || c == '/' || c == '.' || c == '&';
    return Character.isLetterOrDigit(c) && !Scripts.isHan(c)
        || joins && at + 1 < raw.length() && Character.isLetterOrDigit(raw.charAt(at + 1));
  }

  private Token token(int start, int end, Term term, Segment segment, Quantity quantity) {
    return new Token(new Span(start, end), raw.substring(start, end), term, segment, quantity);
  }
}
