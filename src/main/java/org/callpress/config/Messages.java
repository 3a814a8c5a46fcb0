package org.callpress.config;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.MissingResourceException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The interface's words in one language, from {@code messages/<language>.yml} of the theme: flat
 * keys, values in ICU MessageFormat, e.g. {@code calls: "{0,plural,one{# call}other{# calls}}"}.
 */
public final class Messages {
  private final String language;
  private final Map<String, String> patterns;

  private Messages(String language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  /** The file of the theme that holds a language's messages. */
  static String file(String language) {
    return "messages/" + language + ".yml";
  }

  /**
   * Reads a language's messages.
   *
   * @throws MissingResourceException where the theme has none for the language
   */
  public static Messages load(String language, Theme theme) {
    String name = file(language);
    String yaml =
        theme
            .text(name)
            .orElseThrow(
                () -> new MissingResourceException("no messages for " + language, name, ""));
    Map<?, ?> entries =
        (Map<?, ?>)
            new Load(LoadSettings.builder().setLabel(theme.origin(name)).build())
                .loadFromString(yaml);
    Map<String, String> patterns = new LinkedHashMap<>();
    entries.forEach((key, value) -> patterns.put(String.valueOf(key), String.valueOf(value)));
    return new Messages(language, patterns);
  }

  /** BCP 47 tag. */
  public String language() {
    return language;
  }

  public ULocale locale() {
    return ULocale.forLanguageTag(language);
  }

  public Map<String, String> patterns() {
    return java.util.Collections.unmodifiableMap(patterns);
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * The message with its arguments filled in.
   *
   * @throws MissingResourceException where the language lacks it
   */
  public String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new MissingResourceException(
          "no message '" + key + "' in " + language, file(language), key);
    }
    return new MessageFormat(pattern, locale()).format(arguments);
  }
}
