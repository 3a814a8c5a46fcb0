package org.callpress.figures;

import org.callpress.source.Whitespace;

/**
 * A text in which case, the kind of white space, hyphen, apostrophe and the width of digits make no
 * difference. As long as its original, so that places in one are places in the other.
 */
final class Folded {
  private Folded() {}

  static String of(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(fold(text.charAt(i)));
    }
    return out.toString();
  }

  private static char fold(char c) {
    if (c < 128) {
      return c == '-' || c <= ' ' ? ' ' : Character.toLowerCase(c);
    }
    if (c == '’' || c == '‘') {
      return '\'';
    }
    if (c == '\u2010' || c == '\u2011' || Whitespace.is(c)) {
      return ' ';
    }
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - '！' + '!'));
    }
    return Character.toLowerCase(c);
  }
}
