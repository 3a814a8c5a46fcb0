package org.callpress.source;

import java.util.Map;

/**
 * A string as a file of data quotes it: in JSON's or YAML's double quotes, in single quotes, plain,
 * or as a block of lines. Decoding says of every character of the string where it stands.
 *
 * @param span of the string in the source, quotation marks included
 * @param style how it is quoted
 * @param value what the file's parser makes of it; null where it need not be compared
 */
record Quotation(Span span, Style style, String value) {
  /** How strings are quoted. */
  enum Style {
    /** A JSON string: escapes, no line breaks. */
    JSON,
    /** YAML's double quotes: escapes, lines folded. */
    DOUBLE,
    /** YAML's single quotes: {@code ''} for {@code '}, lines folded. */
    SINGLE,
    /** Without quotes, lines folded. */
    PLAIN,
    /** A block after {@code |} or {@code >}: indented lines. */
    BLOCK
  }

  private static final Map<Character, String> ESCAPES =
      Map.ofEntries(
          Map.entry('n', "\n"),
          Map.entry('t', "\t"),
          Map.entry('r', "\r"),
          Map.entry('b', "\b"),
          Map.entry('f', "\f"),
          Map.entry('0', "\0"),
          Map.entry('a', "\u0007"),
          Map.entry('v', "\u000b"),
          Map.entry('e', "\u001b"),
          Map.entry('N', "\u0085"),
          Map.entry('_', "\u00a0"),
          Map.entry('L', "\u2028"),
          Map.entry('P', "\u2029"));

  /** How many hexadecimal digits follow. */
  private static final Map<Character, Integer> CODES = Map.of('x', 2, 'u', 4, 'U', 8);

  /** What receives the characters: those that stand in the source, and those that are meant. */
  private interface Sink {
    void keep(int from, int to);

    void replace(int from, int to, String with);
  }

  /** The string. */
  String decoded(String source) {
    if (value != null) {
      return value;
    }
    StringBuilder out = new StringBuilder();
    decode(source, new Collecting(source, out));
    return out.toString();
  }

  /** Adds the string to a reading, character for character where it can be told. */
  void read(String source, Reading out) {
    if (value != null && !isFaithful(source)) {
      out.replace(span, value);
      return;
    }
    decode(
        source,
        new Sink() {
          @Override
          public void keep(int from, int to) {
            out.keep(new Span(from, to));
          }

          @Override
          public void replace(int from, int to, String with) {
            out.replace(new Span(from, to), with);
          }
        });
  }

  /** Whether decoding gives what the parser read: YAML has corners that this does not know. */
  private boolean isFaithful(String source) {
    StringBuilder out = new StringBuilder();
    decode(source, new Collecting(source, out));
    return out.toString().equals(value);
  }

  private record Collecting(String source, StringBuilder out) implements Sink {
    @Override
    public void keep(int from, int to) {
      out.append(source, from, to);
    }

    @Override
    public void replace(int from, int to, String with) {
      out.append(with);
    }
  }

  private void decode(String source, Sink sink) {
    switch (style) {
      case JSON, DOUBLE, SINGLE -> quoted(source, sink);
      case PLAIN -> folded(source, span.start(), span.end(), sink);
      case BLOCK -> block(source, sink);
    }
  }

  private void quoted(String source, Sink sink) {
    folded(source, span.start() + 1, Math.max(span.start() + 1, span.end() - 1), sink);
  }

  private void folded(String source, int start, int end, Sink sink) {
    int kept = start;
    int i = start;
    while (i < end) {
      char c = source.charAt(i);
      int special = special(source, c, i, end);
      if (special == 0) {
        i++;
        continue;
      }
      int from = isBreak(c) ? withoutBlanksBefore(source, kept, i) : i;
      sink.keep(kept, from);
      sink.replace(from, i + special, meaning(source, c, i, special));
      i += special;
      kept = i;
    }
    sink.keep(kept, end);
  }

  /** How many characters from here stand for others; 0 where the character is itself. */
  private int special(String source, char c, int at, int end) {
    if (c == '\\' && (style == Style.JSON || style == Style.DOUBLE) && at + 1 < end) {
      return escapeLength(source, at, end);
    }
    if (c == '\'' && style == Style.SINGLE && at + 1 < end && source.charAt(at + 1) == '\'') {
      return 2;
    }
    return style != Style.JSON && isBreak(c) ? foldLength(source, at, end) : 0;
  }

  private String meaning(String source, char c, int at, int length) {
    if (c == '\'') {
      return "'";
    }
    if (isBreak(c)) {
      int breaks = breaks(source.substring(at, at + length));
      return breaks <= 1 ? " " : "\n".repeat(breaks - 1);
    }
    char escaped = source.charAt(at + 1);
    if (isBreak(escaped)) {
      return "";
    }
    Integer digits = CODES.get(escaped);
    if (digits != null && length == digits + 2) {
      int code = Integer.parseInt(source.substring(at + 2, at + length), 16);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }
    return ESCAPES.getOrDefault(escaped, String.valueOf(escaped));
  }

  private static int escapeLength(String source, int at, int end) {
    char escaped = source.charAt(at + 1);
    Integer digits = CODES.get(escaped);
    if (digits != null && at + 2 + digits <= end && isHex(source, at + 2, digits)) {
      return digits + 2;
    }
    return isBreak(escaped) ? 1 + foldLength(source, at + 1, end) : 2;
  }

  private static boolean isHex(String source, int from, int digits) {
    for (int i = from; i < from + digits; i++) {
      if (Character.digit(source.charAt(i), 16) < 0) {
        return false;
      }
    }
    return digits < 8 || source.charAt(from) < '8';
  }

  /** A line break with the blanks and further breaks behind it. */
  private static int foldLength(String source, int at, int end) {
    int i = at;
    while (i < end && (isBreak(source.charAt(i)) || isBlank(source.charAt(i)))) {
      i++;
    }
    return i - at;
  }

  private static int breaks(String fold) {
    String unix = fold.replace("\r\n", "\n");
    return (int) unix.chars().filter(c -> isBreak((char) c)).count();
  }

  private static int withoutBlanksBefore(String source, int from, int at) {
    int i = at;
    while (i > from && isBlank(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Lines without the indentation of the first. */
  private void block(String source, Sink sink) {
    int start = source.indexOf('\n', span.start()) + 1;
    int indent = 0;
    while (start > 0 && start + indent < span.end() && source.charAt(start + indent) == ' ') {
      indent++;
    }
    int line = start;
    while (line > 0 && line < span.end()) {
      int next = source.indexOf('\n', line) + 1;
      next = next == 0 || next > span.end() ? span.end() : next;
      sink.keep(Math.min(line + indent, next), next);
      line = next;
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
