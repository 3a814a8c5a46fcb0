package org.callpress.transcript;

import org.callpress.call.Label;

/**
 * "Name (Role)" as a line of its own: "Toby Xu (CFO)", "Li Wei（首席财务官）", "Zhang (Daniel) Yong (CEO
 * (interim))". The role is what the last brackets of the line hold.
 */
final class NameRoleLabel {
  private static final int LONGEST = 220;

  private NameRoleLabel() {}

  /** The label that a line is by its shape, or null. */
  static Label of(Line line) {
    String text = line.text();
    if (text.length() > LONGEST || !endsInBracket(text)) {
      return null;
    }
    String body = withoutColon(text);
    int open = opening(body);
    if (open <= 0) {
      return null;
    }
    String name = body.substring(0, open).strip();
    String role = body.substring(open + 1, body.length() - 1).strip();
    return PersonName.looksLike(name) && isRole(role)
        ? new Label(line.span(), text, name, role)
        : null;
  }

  /** "Operator:" → "Operator". */
  static String withoutColon(String text) {
    return colon(text) ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static boolean colon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  private static boolean endsInBracket(String text) {
    int last = text.length() - (colon(text) ? 2 : 1);
    return last > 0 && ")）".indexOf(text.charAt(last)) >= 0;
  }

  /** "(laughs)" and "(ph)" behind a name-like word make no label of it. */
  private static boolean isRole(String role) {
    return role.codePoints().anyMatch(Character::isLetter)
        && (Words.is("unnamed-label", role) || !Words.is("directions", role));
  }

  /** Where the brackets open that close at the end of the line, or -1. */
  private static int opening(String line) {
    int depth = 0;
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if (c == ')' || c == '）') {
        depth++;
      } else if (c == '(' || c == '（') {
        depth--;
      }
      if (depth == 0) {
        return i == line.length() - 1 ? -1 : i;
      }
    }
    return -1;
  }
}
