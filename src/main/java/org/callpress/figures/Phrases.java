package org.callpress.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import org.callpress.source.Scripts;

/**
 * A dictionary of phrases that finds the longest one at a place, in time linear in its length. A
 * phrase in letters is found as whole words only; between Han characters white space is skipped.
 */
final class Phrases<T> {
  private static final int WIDEST_GAP = 4;

  private static final class Node<T> {
    private char[] letters = {};
    private final List<Node<T>> nodes = new ArrayList<>();
    private T value;

    /** What follows on a letter, or null. */
    private Node<T> next(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : nodes.get(at);
    }

    private Node<T> grow(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return nodes.get(at);
      }
      int place = -at - 1;
      char[] more = Arrays.copyOf(letters, letters.length + 1);
      System.arraycopy(letters, place, more, place + 1, letters.length - place);
      more[place] = letter;
      letters = more;
      nodes.add(place, new Node<>());
      return nodes.get(place);
    }
  }

  /** A phrase that was found: what it stands for and where it ends. */
  record Match<T>(T value, int end) {}

  private final Node<T> root = new Node<>();
  private boolean empty = true;

  boolean isEmpty() {
    return empty;
  }

  /** Adds a phrase; where it stands already, {@code merge} makes one value of the two. */
  void add(String phrase, T value, BinaryOperator<T> merge) {
    Node<T> node = root;
    for (char c : Folded.of(phrase).strip().toCharArray()) {
      node = node.grow(c);
    }
    node.value = node.value == null ? value : merge.apply(node.value, value);
    empty = false;
  }

  void add(String phrase, T value) {
    add(phrase, value, (before, now) -> before);
  }

  /** The longest phrase that starts at a place of a folded text and ends before the limit. */
  Match<T> at(String folded, int start, int limit) {
    if (start >= limit || splitsWord(folded, start)) {
      return null;
    }
    Match<T> best = null;
    Node<T> node = root;
    int at = start;
    while (at < limit) {
      int gapEnd = gapEnd(folded, at, limit);
      if (gapEnd < 0) {
        return best;
      }
      if (gapEnd > at) {
        boolean skipped = node.next(' ') == null && at > start && isHan(folded, at - 1);
        node = skipped ? node : node.next(' ');
        at = gapEnd;
      } else {
        node = node.next(folded.charAt(at));
        at++;
      }
      if (node == null) {
        return best;
      }
      if (node.value != null && !splitsWord(folded, at)) {
        best = new Match<>(node.value, at);
      }
    }
    return best;
  }

  /** Where the white space at a place ends (the place itself where there is none), or -1. */
  private static int gapEnd(String folded, int at, int limit) {
    int end = at;
    while (end < limit && folded.charAt(end) == ' ') {
      end++;
    }
    return end - at > WIDEST_GAP ? -1 : end;
  }

  /** Whether a place stands inside a word of letters. */
  static boolean splitsWord(String folded, int at) {
    return at > 0
        && at < folded.length()
        && isSpelled(folded.charAt(at - 1))
        && isSpelled(folded.charAt(at));
  }

  private static boolean isSpelled(char c) {
    return c < 128
        ? c == '&' || Character.isLetterOrDigit(c)
        : Character.isLetterOrDigit(c) && !Scripts.isHan(c) && !Scripts.isKana(c);
  }

  private static boolean isHan(String folded, int at) {
    return Scripts.isHan(folded.charAt(at));
  }
}
