package org.callpress.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The terms of a volume in the order of their UTF-16 units, each with its postings. */
final class Terms {
  /** Postings longer than this are of a word that is nearly everywhere ("the"). */
  private static final int COMMON_LENGTH = 120_000;

  private final SortedMap<String, Postings> postings = new TreeMap<>();

  /**
   * Adds the next document.
   *
   * @param heads tokens of its heading, which stand after those of its text
   */
  void add(int document, List<Token> text, List<Token> heads) {
    Map<String, Positions> found = new HashMap<>();
    text.forEach(token -> positions(found, token).add(token.position()));
    int gap = text.size() + 8;
    heads.forEach(token -> positions(found, token).add(gap + token.position()));
    found.forEach((term, positions) -> add(term, document, positions));
  }

  private static Positions positions(Map<String, Positions> found, Token token) {
    return found.computeIfAbsent(token.term(), term -> new Positions());
  }

  private void add(String term, int document, Positions positions) {
    postings
        .computeIfAbsent(term, t -> new Postings())
        .add(document, positions.values, positions.count);
  }

  /** Words that a query had better not look up. */
  List<String> common() {
    return postings.entrySet().stream()
        .filter(entry -> entry.getValue().length() > COMMON_LENGTH)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Every term with its postings. */
  SortedMap<String, Postings> all() {
    return postings;
  }

  /** The positions of one term in one document. */
  private static final class Positions {
    private int[] values = new int[2];
    private int count;

    void add(int position) {
      if (count == values.length) {
        values = Arrays.copyOf(values, count * 2);
      }
      values[count++] = position;
    }
  }
}
