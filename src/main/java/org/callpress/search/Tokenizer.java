package org.callpress.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens, the same in Java and in the browser; {@code cases/search} holds the
 * examples that both are tested with.
 *
 * <ul>
 *   <li>Letters make words: "Alibaba's" is "alibaba", "don't" is "dont".
 *   <li>Digits make numbers, without the commas between thousands: "1,234.5" is "1234.5"; "RMB26.5"
 *       is "rmb" and "26.5"; a percent sign is a token of its own.
 *   <li>Han, kana and Hangul make overlapping pairs, because no space divides their words; the last
 *       character of a run stands alone: "云计算" is "云计", "计算", "算". A single character is found as
 *       the beginning of a pair.
 * </ul>
 */
final class Tokenizer {
  /** Longest term, in characters; the rest of a longer word is not searchable. */
  private static final int LONGEST = 64;

  private final Folded text;
  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int position;

  private Tokenizer(Folded text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(new Folded(text));
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    while (next < text.length()) {
      switch (text.kind(next)) {
        case IDEOGRAPH -> ideographs();
        case LETTER -> word();
        case DIGIT -> number();
        case PERCENT -> {
          add("%", next, next + 1);
          next++;
        }
        default -> next++;
      }
    }
  }

  private void ideographs() {
    while (text.kind(next) == CharacterKind.IDEOGRAPH) {
      StringBuilder pair = new StringBuilder().appendCodePoint(text.at(next));
      boolean paired = text.kind(next + 1) == CharacterKind.IDEOGRAPH;
      if (paired) {
        pair.appendCodePoint(text.at(next + 1));
      }
      add(pair.toString(), next, next + (paired ? 2 : 1));
      next++;
    }
  }

  private void word() {
    int start = next;
    boolean latin = CharacterKind.isLatin(text.at(start));
    int possessive = -1;
    StringBuilder term = new StringBuilder();
    while (true) {
      CharacterKind kind = text.kind(next);
      if (kind == CharacterKind.APOSTROPHE && text.kind(next + 1) == CharacterKind.LETTER) {
        possessive = term.length();
      } else if (kind == CharacterKind.LETTER || kind == CharacterKind.MARK && !latin) {
        term.appendCodePoint(text.at(next));
      } else if (kind != CharacterKind.MARK) {
        break;
      }
      next++;
    }
    boolean owner = possessive >= 0 && term.substring(possessive).equals("s");
    add(owner ? term.substring(0, possessive) : term.toString(), start, owner ? next - 2 : next);
  }

  private void number() {
    int start = next;
    StringBuilder term = new StringBuilder();
    digits(term);
    while (text.at(next) == ',' && thousands(next + 1)) {
      next++;
      digits(term);
    }
    if (text.at(next) == '.' && text.kind(next + 1) == CharacterKind.DIGIT) {
      term.append('.');
      next++;
      digits(term);
    }
    add(term.toString(), start, next);
  }

  private void digits(StringBuilder term) {
    while (text.kind(next) == CharacterKind.DIGIT) {
      term.appendCodePoint(text.at(next));
      next++;
    }
  }

  private boolean thousands(int from) {
    return text.kind(from) == CharacterKind.DIGIT
        && text.kind(from + 1) == CharacterKind.DIGIT
        && text.kind(from + 2) == CharacterKind.DIGIT
        && text.kind(from + 3) != CharacterKind.DIGIT;
  }

  /** Adds what stands between two folded characters as one token. */
  private void add(String term, int from, int to) {
    int characters = term.codePointCount(0, term.length());
    String kept =
        characters <= LONGEST ? term : term.substring(0, term.offsetByCodePoints(0, LONGEST));
    tokens.add(new Token(kept, position, text.start(from), text.end(to - 1)));
    position++;
  }
}
