package org.callpress.transcript;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that somebody says, so that a label that occurs once can be believed. */
final class SaidNames {
  /** The capitalised words of all speech in lower case, without "'s". */
  private final Set<String> words = new HashSet<>();

  void add(String speech) {
    for (String word : speech.split("[^\\p{L}\\p{M}'’-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        words.add(word.toLowerCase(Locale.ROOT).replaceAll("['’]s$", ""));
      }
    }
  }

  /** Whether a name of several words is one whose last word is said. */
  boolean has(String name) {
    return name.indexOf(' ') > 0 && words.contains(PersonName.surname(name));
  }

  /** Whether the first or the last word of a name of several words is said: "Thanks, Jane." */
  boolean addresses(String name) {
    String first = PersonName.key(name).split(" ")[0];
    return has(name) || name.indexOf(' ') > 0 && words.contains(first);
  }
}
