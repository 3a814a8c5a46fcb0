package org.callpress.config;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;

/**
 * The interface's words in one language, from {@code messages/<language>.yml} of the theme: flat
 * keys, values in ICU MessageFormat, e.g. {@code calls: "{0,plural,one{# call}other{# calls}}"}.
 */
public final class Messages {
  private final String language;
  private final ULocale locale;
  private final Map<String, String> patterns;

  /** Messages that were used, read; each thread has its own, since a format is for one. */
  private final ThreadLocal<Map<String, MessageFormat>> formats =
      ThreadLocal.withInitial(HashMap::new);

  private Messages(String language, Map<String, String> patterns) {
    this.language = language;
    this.locale = ULocale.forLanguageTag(language);
    this.patterns = patterns;
  }

  /** The file of the theme that holds a language's messages. */
  static String file(String language) {
    return "messages/" + language + ".yml";
  }

  /**
   * Reads a language's messages: those of Callpress, and before them, key by key, the site's own.
   * What cannot be used is reported and left out; a message that the pages need and the language
   * lacks is reported as well, and the English one stands in for it, so that the site is seen
   * whole.
   *
   * @throws MissingResourceException where the theme has none for the language
   */
  public static Diagnosed<Messages> load(String language, Theme theme) {
    String name = file(language);
    Map<String, String> patterns = builtIn(language, theme);
    List<Diagnostic> findings = new ArrayList<>();
    theme
        .own(name)
        .ifPresent(yaml -> patterns.putAll(read(language, theme.origin(name), yaml, findings)));
    if (patterns.isEmpty()) {
      throw new MissingResourceException("no messages for " + language, name, "");
    }
    MessageAudit audit = new MessageAudit(language, theme);
    findings.addAll(audit.of(patterns));
    audit.standIns(patterns).forEach(patterns::put);
    return new Diagnosed<>(new Messages(language, patterns), findings);
  }

  /** The messages that Callpress has for a language; none where it has not. */
  static Map<String, String> builtIn(String language, Theme theme) {
    return theme
        .builtIn(file(language))
        .map(yaml -> read(language, file(language), yaml, new ArrayList<>()))
        .orElseGet(LinkedHashMap::new);
  }

  /** A message that is no pattern is reported and left out, so that the built-in one stays. */
  private static Map<String, String> read(
      String language, String file, String yaml, List<Diagnostic> findings) {
    YamlDocument document = new YamlDocument(new SourceText(file, yaml, ""));
    YamlMap entries = document.root();
    Map<String, String> patterns = new LinkedHashMap<>();
    for (String key : entries.names()) {
      String written = entries.verbatim(key);
      String pattern = written == null ? "" : written;
      String fault = fault(pattern, language);
      if (fault == null) {
        patterns.put(key, pattern);
      } else {
        String message = "the message '" + key + "' in " + language + " cannot be used: " + fault;
        entries.report(Code.P006, key, message, "mend it; \"{0}\" is a value, \"'{'\" a brace");
      }
    }
    findings.addAll(document.diagnostics());
    return patterns;
  }

  /** Why a text is no pattern of ICU's MessageFormat; null where it is one. */
  private static String fault(String pattern, String language) {
    try {
      new MessageFormat(pattern, ULocale.forLanguageTag(language));
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /** BCP 47 tag. */
  public String language() {
    return language;
  }

  public ULocale locale() {
    return locale;
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
    try {
      return formats
          .get()
          .computeIfAbsent(key, k -> new MessageFormat(pattern, locale))
          .format(arguments);
    } catch (IllegalArgumentException e) {
      throw new MissingResourceException(
          "the message '" + key + "' in " + language + " cannot be used: " + e.getMessage(),
          file(language),
          key);
    }
  }
}
