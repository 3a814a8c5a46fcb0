package org.callpress.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callpress.call.Turn;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/** The company's name as the first turns say it: "Welcome to Acme's third quarter 2024 call". */
final class CompanySaid {
  private static final int OPENING_TURNS = 3;

  private CompanySaid() {}

  /** Null where the opening does not name it. */
  static String in(SourceText source, List<Turn> turns) {
    for (Turn turn : turns.subList(0, Math.min(OPENING_TURNS, turns.size()))) {
      for (Span paragraph : turn.paragraphs()) {
        String company = in(source.slice(paragraph));
        if (company != null) {
          return company;
        }
      }
    }
    return null;
  }

  /** Null where the text does not name one. */
  static String in(String text) {
    for (Pattern phrase : Words.phrases("names-company")) {
      Matcher matcher = phrase.matcher(text);
      while (matcher.find()) {
        String company = matcher.group("company").strip();
        if (!Character.isLowerCase(company.codePointAt(0)) && !PersonName.opensSpeech(company)) {
          return company;
        }
      }
    }
    return null;
  }
}
