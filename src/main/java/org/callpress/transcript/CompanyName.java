package org.callpress.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A company as people call it: "Acme, Inc." and "Acme Corporation" are Acme. The full name stands
 * in the title as printed.
 */
final class CompanyName {
  /** "Acme Co., Ltd." has two. */
  private static final int MOST_FORMS = 2;

  private CompanyName() {}

  /** The name without its legal form; null for null. */
  static String withoutLegalForm(String name) {
    String plain = name;
    for (int i = 0; i < MOST_FORMS && plain != null; i++) {
      for (Pattern form : Words.phrases("legal-forms")) {
        Matcher matcher = form.matcher(plain);
        if (matcher.find() && matcher.end() - matcher.start() < plain.length()) {
          plain =
              matcher.start() > 0
                  ? plain.substring(0, matcher.start())
                  : plain.substring(matcher.end());
        }
      }
    }
    return plain;
  }
}
