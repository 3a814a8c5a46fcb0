package org.callpress.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.callpress.source.Scripts;
import org.callpress.source.Whitespace;

/**
 * Whether words have the shape of a name: "Jane Doe", "J. P. van der Berg, Jr.", "Zhang (Daniel)
 * Yong", "王小明". A shape only: "Net Revenue" has it too, "Thank you" has not.
 */
final class PersonName {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_UNCASED = 24;
  private static final int USUAL_HAN = 3;
  private static final int LONGEST_HAN = 4;
  private static final int LONGEST_NUMBER = 3;
  private static final Set<String> PARTICLES = Words.set("name-particles");
  private static final Set<String> NO_NAMES = Words.set("not-a-name");
  private static final Set<String> SUFFIXES =
      Set.of("Jr.", "Sr.", "Ph.D.", "M.D.", "Esq.", "Inc.", "St.");
  private static final Pattern WORD_SEPARATOR = Pattern.compile("[\\s\\p{Z}]+");

  /** A word of a name: letters with the marks that names carry, brackets or quotes around it. */
  private static final Pattern WORD =
      Pattern.compile(
          "[(（\"“‘']?[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}'’‘·`´&/-]|\\.(?!\\p{Ll}))*[)）\"”’']?,?");

  private PersonName() {}

  static boolean looksLike(String name) {
    if (name.isEmpty() || name.length() > LONGEST || !Character.isLetter(name.codePointAt(0))) {
      return false;
    }
    String[] words = WORD_SEPARATOR.split(name);
    if (words.length > MOST_WORDS || isParticle(words[0]) && words.length == 1) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      boolean comma = words[i].endsWith(",");
      if (!isNameWord(words[i]) || comma && (i + 1 == words.length || !isSuffix(words[i + 1]))) {
        return false;
      }
    }
    return !endsSentence(name);
  }

  /** Whether the words have the shape of a name and none of them is one that opens speech. */
  static boolean plausible(String name) {
    return looksLike(name) && !opensSpeech(name);
  }

  /** Whether the first word is one that no name begins with: "Thank", "Our", "好的". */
  static boolean opensSpeech(String words) {
    return NO_NAMES.contains(words.toLowerCase(Locale.ROOT)) || NO_NAMES.contains(firstWord(words));
  }

  /**
   * Whether a name in Han characters can be nothing else: "李明" by its family name, "奥托·布兰特" by the
   * dot that joins the parts of a foreign one.
   */
  static boolean isSurelyHan(String name) {
    if (!name.codePoints().allMatch(c -> Scripts.isHan(c) || c == '·')) {
      return false;
    }
    boolean family = Words.set("family-names").stream().anyMatch(name::startsWith);
    boolean joined = name.indexOf('·') > 0 && !name.endsWith("·");
    return joined ? name.length() <= LONGEST_UNCASED : family && name.length() <= LONGEST_HAN;
  }

  /**
   * Whether a name in Han characters can be one, whatever its family name: for where labels stand.
   */
  static boolean mayBeHan(String name) {
    return name.length() >= 2
        && name.length() <= USUAL_HAN
        && name.codePoints().allMatch(Scripts::isHan)
        && !opensSpeech(name)
        && !Words.has("role-words", name);
  }

  private static String firstWord(String name) {
    String first = WORD_SEPARATOR.split(name)[0].toLowerCase(Locale.ROOT);
    return first.replaceAll("[^\\p{L}\\p{N}'-]", "");
  }

  private static boolean isNameWord(String word) {
    if (isNumber(word)) {
      return true;
    }
    if (!WORD.matcher(word).matches()) {
      return false;
    }
    int first = word.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
    boolean uncased = !Character.isUpperCase(first) && !Character.isLowerCase(first);
    return uncased
        ? word.length() <= LONGEST_UNCASED
        : !Character.isLowerCase(first) || isParticle(word) || hasInnerCapital(word);
  }

  /** "14", "#3". */
  private static boolean isNumber(String word) {
    int from = word.charAt(0) == '#' ? 1 : 0;
    return word.length() > from
        && word.length() <= from + LONGEST_NUMBER
        && word.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.,'’]", ""));
  }

  /** "d'Arcy", "al-Rashid". */
  private static boolean hasInnerCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  /** A full stop ends a name only behind an initial or a short form: "Jr.", "Ph.D.", "Wm. B.". */
  private static boolean endsSentence(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.endsWith(".") && last.length() > 2 && !SUFFIXES.contains(last);
  }

  /** The name as two spellings of it are compared: lower case, single spaces, no full stops. */
  static String key(String name) {
    return Whitespace.collapsed(name.replace(".", " ").replace('’', '\'')).toLowerCase(Locale.ROOT);
  }

  /** The last word of a name, without a suffix: "van der Berg, Jr." → "berg". */
  static String surname(String name) {
    String[] words = WORD_SEPARATOR.split(key(name).replace(",", ""));
    int last = words.length - 1;
    return words[last > 0 && isSuffix(words[last]) ? last - 1 : last];
  }

  private static boolean isSuffix(String word) {
    return Words.set("name-suffixes").contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
