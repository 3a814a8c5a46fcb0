package org.callpress.publish;

/** Text in XML 1.0. */
final class Xml {
  private Xml() {}

  /** The text with what has a meaning in XML escaped, without what XML cannot hold. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                  if (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c)) {
                    escaped.appendCodePoint(c);
                  } else if (Character.isWhitespace(c)) {
                    escaped.append(' ');
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
