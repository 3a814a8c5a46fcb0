package org.callpress.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.callpress.config.Colour;
import org.callpress.config.Look;
import org.callpress.config.Theme;
import org.callpress.config.Tokens;
import org.callpress.site.SiteFacts;

/**
 * Publishes what the configuration says of the look: the logo, the site's own fonts, and a style
 * sheet, {@code config.css}, that comes after all others.
 */
public final class LookAssets {
  private static final String FONTS = "css/fonts.css";

  /** By which names the style sheets know the faces that come with Callpress. */
  private static final Map<String, String> FAMILIES =
      Map.of("serif", "Callpress Serif", "sans", "Callpress Sans", "display", "Callpress Display");

  /** Faces of whole scripts have no such name: they go before the stack of the property. */
  private static final Map<String, String> GENERIC = Map.of("song", "serif", "hei", "sans-serif");

  private final Look look;
  private final OutputTree output;
  private final Tokens tokens;

  private LookAssets(Look look, Theme theme, OutputTree output) {
    this.look = look;
    this.output = output;
    this.tokens = Tokens.of(theme);
  }

  /**
   * Publishes the theme's assets, without the fonts that are not wanted, and what the site has of
   * its own.
   *
   * @return path within the output by plain name
   */
  public static Map<String, String> write(Look look, Theme theme, OutputTree output) {
    Map<String, String> paths =
        new TreeMap<>(Assets.write(look.bundled() ? theme : theme.without(FONTS), output));
    String css = new LookAssets(look, theme, output).css();
    if (!css.isEmpty()) {
      paths.put(
          "config.css", Assets.write("config.css", css.getBytes(StandardCharsets.UTF_8), output));
    }
    return paths;
  }

  /** The logo, of the configuration or of the theme; null where there is none. */
  public static SiteFacts.Logo logo(
      Look look, Theme theme, Map<String, String> assets, OutputTree output) {
    if (look.logo() == null) {
      return theme
          .bytes("assets/logo.svg")
          .map(bytes -> ImageSize.of(bytes).logo(assets.get("logo.svg")))
          .orElse(null);
    }
    byte[] bytes = bytes(look.logo());
    String name = "logo" + ending(look.logo());
    return ImageSize.of(bytes).logo(Assets.write(name, bytes, output));
  }

  private String css() {
    StringBuilder css = new StringBuilder();
    look.fonts().forEach(font -> face(font, css));
    StringJoiner han = new StringJoiner(" ", ":lang(zh), :lang(ja), :lang(ko) { ", " }\n");
    han.setEmptyValue("");
    look.fonts().stream()
        .map(Look.Font::role)
        .filter(GENERIC::containsKey)
        .distinct()
        .forEach(
            role -> han.add("--" + role + ": " + family(role) + ", " + GENERIC.get(role) + ";"));
    css.append(han);
    if (look.configured()) {
      css.append(accent());
    }
    return css.toString();
  }

  private void face(Look.Font font, StringBuilder css) {
    String file = font.file().getFileName().toString();
    String published = Assets.write(file, bytes(font.file()), output);
    css.append("@font-face { font-family: ").append(family(font.role()));
    css.append("; src: url(\"").append(published.substring(published.lastIndexOf('/') + 1));
    css.append("\"); font-weight: ").append(font.weight());
    css.append("; font-style: ").append(font.style()).append("; font-display: swap; }\n");
  }

  private static String family(String role) {
    return '"' + FAMILIES.getOrDefault(role, "Site " + role) + '"';
  }

  /** The accent, and the tint that goes with it: a little of it on paper. */
  private String accent() {
    Colour light = look.accent().light();
    Colour dark = look.accent().dark();
    Tokens.Pair white = new Tokens.Pair(new Colour(0xffffff), new Colour(0));
    Tokens.Pair paper = tokens.get("paper", white);
    return ":root { --accent: light-dark("
        + light
        + ", "
        + dark
        + "); --tint: light-dark("
        + paper.light().with(9, light)
        + ", "
        + paper.dark().with(18, dark)
        + "); }\n";
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
