package org.callpress.speakers;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two printed names can be one person: "J. Robert Roe" and "Robert Roe", "Rob Roe" and
 * "Robert Roe", "Roe Robert" where the family name comes first. Titles, initials, accents and case
 * do not count.
 */
final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern TITLE = Pattern.compile("mr|mrs|ms|dr|prof|sir|jr|sr|ii|iii");

  private static final Pattern NOT_ITS_END = Pattern.compile("['’]s$");

  private Names() {}

  /** Whether the word is a form of address: "Ms.", "Dr". */
  static boolean isTitle(String word) {
    return TITLE
        .matcher(NOT_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""))
        .matches();
  }

  /** A name without what is none of it: "Luca Roe." at the end of a sentence, "Jane Roe's". */
  static String plain(String name) {
    String plain = NOT_ITS_END.matcher(name).replaceFirst("");
    int space = plain.lastIndexOf(' ');
    boolean shortForm = plain.length() - space <= 4 || isTitle(plain.substring(space + 1));
    return plain.endsWith(".") && !shortForm ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** The words of a name without titles and initials, lower case, without accents. */
  static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer2.getNFDInstance().normalize(name)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : NOT_LETTERS.split(plain.toLowerCase(Locale.ROOT))) {
      boolean initial = word.length() == 1 && word.charAt(0) < 0x250;
      if (!word.isEmpty() && !initial && !TITLE.matcher(word).matches()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether the two names are the same but for initials, middle names and short first names. */
  static boolean same(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return one.equalsIgnoreCase(other);
    }
    if (a.equals(b)) {
      return true;
    }
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    if (a.size() == 2 && a.equals(List.of(last(b), b.get(0))) && b.size() == 2) {
      return true;
    }
    return last(a).equals(last(b)) && shortened(a.get(0), b.get(0));
  }

  /** Whether the two begin with the same word, so that one tells what the other is called. */
  static boolean startsAlike(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    return a.isEmpty() || b.isEmpty() || a.get(0).equals(b.get(0));
  }

  /**
   * Whether the two can be meant for one person where the place already speaks for it: the speaker
   * right after the call for "Chris Roe" is printed as "Christina Roe" or "Chris Rowe".
   */
  static boolean alike(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> close(x, y)));
  }

  private static boolean shortened(String a, String b) {
    return a.length() >= 3 && b.startsWith(a) || b.length() >= 3 && a.startsWith(b);
  }

  private static boolean close(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    return shorter >= 4 && distance(a, b) <= (shorter >= 8 ? 2 : 1);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** Levenshtein's distance between two words. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
