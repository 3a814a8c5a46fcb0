package org.callpress.transcript;

import java.util.Locale;

/** A name that is printed in capitals as it is usually written: "JANE DOE" → "Jane Doe". */
final class NameCase {
  private static final int LONGEST_INITIALS = 2;

  private NameCase() {}

  /** The name; unchanged where it is not all in capitals. */
  static String of(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0 && name.length() < 4) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      out.append(out.isEmpty() ? "" : " ").append(word(word));
    }
    return out.toString();
  }

  private static String word(String word) {
    boolean initials =
        word.length() <= LONGEST_INITIALS || word.indexOf('.') >= 0 && word.length() <= 4;
    boolean particle = Words.set("name-particles").contains(word.toLowerCase(Locale.ROOT));
    if (particle) {
      return word.toLowerCase(Locale.ROOT);
    }
    boolean consonants = word.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
    return initials || consonants ? word : capitalised(word);
  }

  /** Each part of a double name by itself. */
  private static String capitalised(String word) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      String c = word.substring(i, i + 1);
      out.append(start ? c : c.toLowerCase(Locale.ROOT));
      start = !Character.isLetter(word.charAt(i)) || i == 1 && word.startsWith("MC");
    }
    return out.toString();
  }
}
