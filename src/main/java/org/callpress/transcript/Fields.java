package org.callpress.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.callpress.config.Lexicon;
import org.callpress.source.Datum;

/**
 * The fields of a transcript in JSON or YAML by what they mean, whatever they are called: {@code
 * Fields.first(object, "speaker")}.
 */
final class Fields {
  private static final List<Lexicon> LEXICONS = Lexicon.all("fields");
  private static final Map<String, List<String>> NAMES = new HashMap<>();
  private static final Map<String, String> LANGUAGES = new HashMap<>();
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s_.-]+");
  private static final Pattern VERSION = Pattern.compile(" v\\d+$");
  private static final List<String> MEANINGS =
      List.of(
          "speaker",
          "text",
          "name",
          "role",
          "affiliation",
          "company",
          "ticker",
          "title",
          "date",
          "period",
          "year",
          "quarter",
          "whole",
          "remarks",
          "questions",
          "original",
          "translation");

  static {
    for (String meaning : MEANINGS) {
      List<String> names = new ArrayList<>();
      LEXICONS.forEach(lexicon -> names.addAll(lexicon.list(meaning)));
      NAMES.put(meaning, List.copyOf(names));
    }
    for (Lexicon lexicon : LEXICONS) {
      lexicon.map("language").forEach((name, tag) -> LANGUAGES.put(name, String.valueOf(tag)));
    }
  }

  private Fields() {}

  /** The field of the object that has this meaning, under the likeliest of its names; or null. */
  static Datum first(Datum object, String meaning) {
    Map<String, Datum> byName = new HashMap<>();
    object.fields().forEach((name, value) -> byName.putIfAbsent(plain(name), value));
    for (String name : NAMES.get(meaning)) {
      Datum value = byName.get(name);
      if (value != null && !isNothing(value)) {
        return value;
      }
    }
    return null;
  }

  /** Whether a field of this name may have the meaning. */
  static boolean means(String name, String meaning) {
    return NAMES.get(meaning).contains(plain(name));
  }

  /** The language that a field is named for, "zh-CN" → "zh"; or null. */
  static String language(String name) {
    return LANGUAGES.get(plain(name));
  }

  private static boolean isNothing(Datum value) {
    String text = value.text();
    return value.isText() && (text.isBlank() || text.equals("null"));
  }

  /** "speakerNameMap_v2" → "speaker name map". */
  private static String plain(String name) {
    String words = HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    words = SEPARATORS.matcher(words).replaceAll(" ").strip();
    return VERSION.matcher(words).replaceAll("");
  }
}
