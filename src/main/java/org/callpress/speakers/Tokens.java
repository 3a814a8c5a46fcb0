package org.callpress.speakers;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words and their interpretation share letter by letter, whatever the two languages: Latin
 * words within another script, and the digits of numbers. 21.4亿 and 2.14 billion share "214".
 */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile("(?<number>\\d++(?:[,.]\\d++)*+)|(?<word>[\\p{IsLatin}&&[^\\p{Lm}]]{2,40})");

  /** A single digit is shared by chance. */
  private static final int FEWEST_DIGITS = 2;

  private Tokens() {}

  /** The words, in lower case, and the digits of each number without what only scales it. */
  static Set<String> in(String text) {
    Set<String> tokens = new HashSet<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String number = matcher.group("number");
      String token =
          number == null ? matcher.group("word").toLowerCase(Locale.ROOT) : digits(number);
      if (number == null || token.length() >= FEWEST_DIGITS) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static String digits(String number) {
    int from = 0;
    int to = number.length();
    while (from < to && "0,.".indexOf(number.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "0,.".indexOf(number.charAt(to - 1)) >= 0) {
      to--;
    }
    return number.substring(from, to).replaceAll("[,.]", "");
  }

  /** How many of the tokens both hold. */
  static int shared(Set<String> one, Set<String> other) {
    Set<String> smaller = one.size() < other.size() ? one : other;
    Set<String> larger = smaller == one ? other : one;
    return (int) smaller.stream().filter(larger::contains).count();
  }
}
