package org.callpress.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.callpress.config.Lexicon;

/**
 * Which spellings of a firm's name are one firm. Case, spaces and punctuation do not count, nor do
 * a department and a legal form at the end; beyond that only what {@code
 * languages/<language>/firms.yml} says. "Goldman Sachs & Co." stays apart from "Goldman Sachs"
 * unless it is listed there.
 */
final class FirmNames {
  private final Map<String, String> canonical = new HashMap<>();
  private final List<Pattern> departments = new ArrayList<>();
  private final List<Pattern> legalForms = new ArrayList<>();

  private FirmNames(List<Lexicon> lexicons) {
    for (Lexicon lexicon : lexicons) {
      departments.addAll(endings(lexicon, "departments"));
      legalForms.addAll(endings(lexicon, "legal-forms"));
      lexicon
          .map("firms")
          .forEach(
              (name, spellings) ->
                  ((List<?>) spellings)
                      .forEach(other -> canonical.put(bare(String.valueOf(other)), bare(name))));
    }
  }

  private static List<Pattern> endings(Lexicon lexicon, String key) {
    return lexicon.list(key).stream()
        .map(ending -> Lexicon.compile("(?:" + ending + ")$"))
        .toList();
  }

  /** With the aliases of all languages. */
  static FirmNames standard() {
    return new FirmNames(Lexicon.all("firms"));
  }

  /** The same for all spellings of one firm. */
  String key(String name) {
    String bare = bare(without(legalForms, plain(name)));
    return canonical.getOrDefault(bare, bare);
  }

  /** The name without a department: "Harrow Street" of "Harrow Street, Research Division". */
  String plain(String name) {
    return without(departments, name);
  }

  /** A name that is nothing but such an ending keeps it. */
  private static String without(List<Pattern> endings, String name) {
    String rest = name.strip();
    for (Pattern ending : endings) {
      String shorter = ending.matcher(rest).replaceFirst("");
      rest = shorter.isBlank() ? rest : shorter.strip();
    }
    return rest;
  }

  /** Letters and digits in lower case; the name itself where it has none. */
  private static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.isEmpty() ? name : bare.toString();
  }
}
