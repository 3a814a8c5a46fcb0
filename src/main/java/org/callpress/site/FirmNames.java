package org.callpress.site;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callpress.config.Lexicon;

/**
 * Which spellings of a firm's name are one firm. Case, spaces and punctuation do not count; beyond
 * that only what {@code languages/<language>/firms.yml} says. "Goldman Sachs & Co." stays apart
 * from "Goldman Sachs" unless it is listed there.
 */
final class FirmNames {
  private final Map<String, String> canonical = new HashMap<>();

  private FirmNames(List<Lexicon> lexicons) {
    for (Lexicon lexicon : lexicons) {
      lexicon
          .map("firms")
          .forEach(
              (name, spellings) ->
                  ((List<?>) spellings)
                      .forEach(other -> canonical.put(bare(String.valueOf(other)), bare(name))));
    }
  }

  /** With the aliases of all languages. */
  static FirmNames standard() {
    return new FirmNames(Lexicon.all("firms"));
  }

  /** The same for all spellings of one firm. */
  String key(String name) {
    String bare = bare(name);
    return canonical.getOrDefault(bare, bare);
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
