package org.callpress.editor;

import java.util.ArrayList;
import java.util.List;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * Finds quoted words in a text, whatever white space stands in either of them, in one pass: the
 * algorithm of Knuth, Morris and Pratt (SIAM Journal on Computing 6, 1977) over the characters that
 * are not white space.
 */
final class WordSearch {
  private final String words;
  private final int[] failure;

  WordSearch(String quote) {
    StringBuilder squeezed = new StringBuilder();
    quote.chars().filter(c -> !Whitespace.is(c)).forEach(c -> squeezed.append((char) c));
    words = squeezed.toString();
    failure = failure(words);
  }

  /** How far the words match themselves, for each of their beginnings. */
  private static int[] failure(String words) {
    int[] failure = new int[words.length()];
    for (int i = 1; i < words.length(); i++) {
      int matched = failure[i - 1];
      while (matched > 0 && words.charAt(i) != words.charAt(matched)) {
        matched = failure[matched - 1];
      }
      failure[i] = words.charAt(i) == words.charAt(matched) ? matched + 1 : 0;
    }
    return failure;
  }

  /** Every place where the words stand, in order, without the white space around them. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    int[] offsets = new int[words.length()];
    int seen = 0;
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Whitespace.is(c)) {
        continue;
      }
      offsets[seen++ % offsets.length] = i;
      while (matched > 0 && c != words.charAt(matched)) {
        matched = failure[matched - 1];
      }
      matched += c == words.charAt(matched) ? 1 : 0;
      if (matched == words.length()) {
        found.add(new Span(offsets[seen % offsets.length], i + 1));
        matched = failure[matched - 1];
      }
    }
    return found;
  }
}
