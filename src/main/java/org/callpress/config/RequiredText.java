package org.callpress.config;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads off a regular expression what must stand in a text for it to be found there: of {@code
 * \bline\s+of\b} the word "line"; of {@code (?:first|next) question} the words " question"; of
 * {@code hello|hi there} one of "hello" and "hi there". Looking for that is far quicker than
 * looking for the expression, and where it is missing the expression need not be tried. What this
 * does not understand of an expression it passes over, so that it asks for less, never for more.
 */
final class RequiredText {
  /** Shorter Latin text stands nearly everywhere. */
  private static final int SHORTEST = 3;

  /** Looking for more alternatives than this saves nothing. */
  private static final int MOST = 16;

  /** The one of several requirements that is likely to be met by the fewest texts. */
  private static final Comparator<Set<String>> MOST_TELLING =
      Comparator.<Set<String>>comparingInt(RequiredText::weight)
          .thenComparing(Comparator.comparingInt(Set<String>::size).reversed());

  /** Writings that this does not read: characters by number, back references, comments. */
  private static final Pattern UNREAD = Pattern.compile("\\\\[xu0-9c]|\\(\\?[a-z]*x");

  private final String regex;
  private int at;

  private RequiredText(String regex) {
    this.regex = regex;
  }

  /** One of these stands in every text that the expression is found in; none: nothing is known. */
  static Set<String> of(Pattern pattern) {
    if (UNREAD.matcher(pattern.pattern()).find()) {
      return Set.of();
    }
    Set<String> required = new RequiredText(pattern.pattern()).alternatives();
    return required.stream().allMatch(RequiredText::isTelling) ? required : Set.of();
  }

  /** Letters as regular expressions compare them without regard to case. */
  static char folded(char c) {
    return c < 128
        ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c
        : Character.toLowerCase(Character.toUpperCase(c));
  }

  private static boolean isTelling(String text) {
    return weight(text) >= SHORTEST;
  }

  private static int weight(Set<String> texts) {
    return texts.stream().mapToInt(RequiredText::weight).min().orElse(0);
  }

  /** A Han character tells as much as a short word. */
  private static int weight(String text) {
    return text.chars().map(c -> c < 0x2E80 ? 1 : SHORTEST).sum();
  }

  /** Up to the end of the group: one of the sequences, so one of what each of them requires. */
  private Set<String> alternatives() {
    Set<String> all = new TreeSet<>();
    boolean known = true;
    while (true) {
      Set<String> required = sequence();
      known &= !required.isEmpty();
      all.addAll(required);
      if (at >= regex.length() || regex.charAt(at) == ')') {
        return known && all.size() <= MOST ? all : Set.of();
      }
      at++;
    }
  }

  /** Up to the next "|" or the end of the group: all of it, so the most telling part of it. */
  private Set<String> sequence() {
    Set<String> best = Set.of();
    StringBuilder run = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Piece piece = piece();
      boolean optional = optional();
      boolean repeated = quantified();
      if (piece.literal() != 0 && !optional) {
        run.append(folded(piece.literal()));
      }
      if (piece.literal() == 0 && !piece.empty() || optional || repeated) {
        best = better(best, run.isEmpty() ? Set.of() : Set.of(run.toString()));
        run.setLength(0);
      }
      best = optional ? best : better(best, piece.required());
    }
    return better(best, run.isEmpty() ? Set.of() : Set.of(run.toString()));
  }

  private static Set<String> better(Set<String> one, Set<String> other) {
    return MOST_TELLING.compare(one, other) >= 0 ? one : other;
  }

  /**
   * A piece of a sequence.
   *
   * @param literal the character that it stands for, or 0
   * @param empty whether it takes no room: "\b", "^", a look-around
   * @param required what must be found for it
   */
  private record Piece(char literal, boolean empty, Set<String> required) {
    static final Piece ANYTHING = new Piece('\0', false, Set.of());
    static final Piece NO_ROOM = new Piece('\0', true, Set.of());
  }

  private Piece piece() {
    char c = regex.charAt(at++);
    switch (c) {
      case '\\':
        return escaped();
      case '[':
        skipClass();
        return Piece.ANYTHING;
      case '(':
        return group();
      case '^', '$':
        return Piece.NO_ROOM;
      case '.':
        return Piece.ANYTHING;
      default:
        return Character.isSurrogate(c) ? Piece.ANYTHING : new Piece(c, false, Set.of());
    }
  }

  /** What follows a backslash. */
  private Piece escaped() {
    char c = regex.charAt(at++);
    if (c == 'Q') {
      return quoted();
    }
    if (c == 'b' || c == 'B') {
      return Piece.NO_ROOM;
    }
    boolean braced = at < regex.length() && "pPxN".indexOf(c) >= 0 && regex.charAt(at) == '{';
    boolean named = at < regex.length() && c == 'k' && regex.charAt(at) == '<';
    if (braced || named) {
      at = regex.indexOf(braced ? '}' : '>', at) + 1;
    }
    return Character.isLetterOrDigit(c) ? Piece.ANYTHING : new Piece(c, false, Set.of());
  }

  /** Text between \Q and \E; it is one piece, and what is to be found for it is itself. */
  private Piece quoted() {
    int end = regex.indexOf("\\E", at);
    int to = end < 0 ? regex.length() : end;
    StringBuilder text = new StringBuilder();
    regex.substring(at, to).chars().forEach(c -> text.append(folded((char) c)));
    at = end < 0 ? to : to + 2;
    boolean whole = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return new Piece('\0', false, whole && text.length() > 0 ? Set.of(text.toString()) : Set.of());
  }

  private void skipClass() {
    int depth = 1;
    int start = at;
    while (depth > 0 && at < regex.length()) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && at - 1 > start + (regex.charAt(start) == '^' ? 1 : 0)) {
        depth--;
      }
    }
  }

  private Piece group() {
    boolean looksAround = false;
    if (regex.startsWith("?", at)) {
      looksAround =
          regex.startsWith("?=", at)
              || regex.startsWith("?!", at)
              || regex.startsWith("?<=", at)
              || regex.startsWith("?<!", at);
      while (":>=!)".indexOf(regex.charAt(at)) < 0) {
        at++;
      }
      if (regex.charAt(at++) == ')') {
        return Piece.NO_ROOM;
      }
    }
    Set<String> required = alternatives();
    at++;
    return looksAround ? Piece.NO_ROOM : new Piece('\0', false, required);
  }

  /** Whether the piece before need not be there. */
  private boolean optional() {
    return at < regex.length()
        && (regex.charAt(at) == '?' || regex.charAt(at) == '*' || regex.startsWith("{0", at));
  }

  /** Passes over a quantifier, if there is one. */
  private boolean quantified() {
    if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
      return false;
    }
    at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return true;
  }
}
