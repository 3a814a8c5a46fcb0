package org.callpress.transcript;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** Names that somebody says, so that a label that occurs once can be believed. */
final class SaidNames {
  /** The capitalised words of all speech in lower case, without "'s". */
  private final Set<String> words = new HashSet<>();

  /** First names of those who are thanked. */
  private final Set<String> thanked = new HashSet<>();

  /** Family names that are said behind a title: "Mr. Roe". */
  private final Set<String> titled = new HashSet<>();

  void add(String speech) {
    addNames("thanks-by-name", speech, thanked);
    addNames("titled-name", speech, titled);
    int end;
    for (int start = 0; start < speech.length(); start = end + 1) {
      end = start;
      while (end < speech.length() && isInWord(speech.charAt(end))) {
        end++;
      }
      if (end > start && Character.isUpperCase(speech.charAt(start))) {
        words.add(withoutGenitive(speech.substring(start, end)).toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void addNames(String key, String speech, Set<String> names) {
    for (Matcher matcher : Words.matchers(key, speech)) {
      while (matcher.find()) {
        names.add(withoutGenitive(matcher.group("name")).toLowerCase(Locale.ROOT));
      }
    }
  }

  private static boolean isInWord(char c) {
    return "'’-".indexOf(c) >= 0 || Character.isLetter(c) || isMark(c) || Character.isSurrogate(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String withoutGenitive(String word) {
    int s = word.length() - 2;
    boolean genitive =
        s >= 0 && "'’".indexOf(word.charAt(s)) >= 0 && "sS".indexOf(word.charAt(s + 1)) >= 0;
    return genitive ? word.substring(0, s) : word;
  }

  /**
   * Whether a name of several words is one whose last word is said, or whose first is thanked; a
   * single word counts where it is said behind a title.
   */
  boolean has(String name) {
    int space = name.indexOf(' ');
    return space > 0
        ? words.contains(PersonName.surname(name))
            || thanked.contains(name.substring(0, space).toLowerCase(Locale.ROOT))
        : titled.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the first or the last word of a name of several words is said: "Thanks, Jane." */
  boolean addresses(String name) {
    String first = PersonName.key(name).split(" ")[0];
    return has(name) || name.indexOf(' ') > 0 && words.contains(first);
  }
}
