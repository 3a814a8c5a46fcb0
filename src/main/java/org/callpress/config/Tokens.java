package org.callpress.config;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours that a theme's style sheets name, in both schemes: {@code --paper: light-dark(#fff,
 * #14171b)}. One that is written otherwise, say by {@code color-mix}, is not known here.
 */
public final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "--([a-z0-9-]+):\\s*(?:light-dark\\(\\s*(#\\w+)\\s*,\\s*(#\\w+)\\s*\\)|(#\\w+))\\s*[;}]");

  private final Map<String, Pair> pairs = new TreeMap<>();

  /** A colour in the light and in the dark scheme. */
  public record Pair(Colour light, Colour dark) {}

  private Tokens() {}

  /**
   * Those of the theme's own sheet before those of the built-in one. In a sheet the first that
   * names a colour counts: those that follow are for print and the like.
   */
  public static Tokens of(Theme theme) {
    Tokens tokens = new Tokens();
    for (String sheet : new String[] {"assets/site.css", "assets/theme.css"}) {
      theme.text(sheet).ifPresent(tokens::read);
    }
    return tokens;
  }

  private void read(String css) {
    Map<String, Pair> sheet = new TreeMap<>();
    Matcher token = TOKEN.matcher(css);
    while (token.find()) {
      Colour light = Colour.of(token.group(2) == null ? token.group(4) : token.group(2));
      Colour dark = Colour.of(token.group(3) == null ? token.group(4) : token.group(3));
      if (light != null && dark != null) {
        sheet.putIfAbsent(token.group(1), new Pair(light, dark));
      }
    }
    pairs.putAll(sheet);
  }

  /**
   * The colour of a name.
   *
   * @param otherwise where the theme names none by it, or not in figures
   */
  public Pair get(String name, Pair otherwise) {
    return pairs.getOrDefault(name, otherwise);
  }

  public Map<String, Pair> all() {
    return java.util.Collections.unmodifiableMap(pairs);
  }
}
