package org.callpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.callpress.call.Side;
import org.callpress.source.Scripts;

/**
 * The small sign beside a name, e.g. "EW" in a filled square.
 *
 * @param text one to three characters
 * @param kind "exec", "host", "analyst" or "voice": the sign's form
 */
public record Mark(String text, String kind) {
  private static final int LONGEST = 3;

  /**
   * @param name in the language of the page
   * @param host whether the person runs the call rather than answers on it
   */
  public static Mark of(String name, Side side, boolean host) {
    return new Mark(side == Side.UNIDENTIFIED ? "?" : initials(name), kind(side, host));
  }

  private static String kind(Side side, boolean host) {
    if (side == Side.COMPANY) {
      return host ? "host" : "exec";
    }
    return side == Side.ANALYST ? "analyst" : "voice";
  }

  /** "EW" for "Eddie Wu", "吴" for "吴泳铭", "S14" for "Speaker 14". */
  static String initials(String name) {
    String trimmed = name.strip();
    if (trimmed.isEmpty()) {
      return "?";
    }
    int first = trimmed.codePointAt(0);
    if (Scripts.isHan(first) || Scripts.isHangul(first) || Scripts.isKana(first)) {
      return Character.toString(first);
    }
    List<String> words = words(trimmed);
    if (words.isEmpty()) {
      return "?";
    }
    String last = words.size() == 1 ? "" : initial(words.get(words.size() - 1));
    return (initial(words.get(0)) + last).toUpperCase(Locale.ROOT);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[\\s,/·]+")) {
      if (!word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  private static String initial(String word) {
    boolean number = word.chars().allMatch(Character::isDigit);
    return number && word.length() < LONGEST ? word : Character.toString(word.codePointAt(0));
  }
}
