package org.callpress.transcript;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that somebody says, so that a label that occurs once can be believed. */
final class SaidNames {
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}'’-])(?<word>\\p{Lu}[\\p{L}\\p{M}'’-]*?)(?:['’]s)?(?![\\p{L}\\p{M}'’-])");

  /** The capitalised words of all speech in lower case, without "'s". */
  private final Set<String> words = new HashSet<>();

  /** First names of those who are thanked. */
  private final Set<String> thanked = new HashSet<>();

  void add(String speech) {
    for (Matcher matcher : Words.matchers("thanks-by-name", speech)) {
      while (matcher.find()) {
        thanked.add(matcher.group("name").toLowerCase(Locale.ROOT));
      }
    }
    Matcher capitalised = CAPITALISED.matcher(speech);
    while (capitalised.find()) {
      words.add(capitalised.group("word").toLowerCase(Locale.ROOT));
    }
  }

  /** Whether a name of several words is one whose last word is said, or whose first is thanked. */
  boolean has(String name) {
    int space = name.indexOf(' ');
    return space > 0
        && (words.contains(PersonName.surname(name))
            || thanked.contains(name.substring(0, space).toLowerCase(Locale.ROOT)));
  }

  /** Whether the first or the last word of a name of several words is said: "Thanks, Jane." */
  boolean addresses(String name) {
    String first = PersonName.key(name).split(" ")[0];
    return has(name) || name.indexOf(' ') > 0 && words.contains(first);
  }
}
