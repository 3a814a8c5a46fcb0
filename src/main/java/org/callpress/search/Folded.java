package org.callpress.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as search compares it: compatibility forms unified, lower case, Latin letters without
 * accents. Each folded character knows which characters of the text it comes from. The browser
 * folds in the same way ({@code search.js}).
 */
final class Folded {
  private int[] characters = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int length;

  Folded(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (codePoint < 0x80) {
        add(Character.toLowerCase(codePoint), i, end);
      } else {
        int start = i;
        fold(codePoint).codePoints().forEach(folded -> add(folded, start, end));
      }
      i = end;
    }
  }

  private static String fold(int codePoint) {
    String one = Normalizer.normalize(Character.toString(codePoint), Form.NFKC);
    String lower = one.toLowerCase(Locale.ROOT);
    if (lower.codePoints().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(lower, Form.NFD)
        .codePoints()
        .filter(c -> !CharacterKind.isMark(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private void add(int character, int start, int end) {
    if (length == characters.length) {
      characters = Arrays.copyOf(characters, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    characters[length] = character;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  int length() {
    return length;
  }

  /** The folded character; -1 past the end, which is of kind {@code OTHER}. */
  int at(int index) {
    return index < length ? characters[index] : -1;
  }

  CharacterKind kind(int index) {
    return index < length ? CharacterKind.of(characters[index]) : CharacterKind.OTHER;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }
}
