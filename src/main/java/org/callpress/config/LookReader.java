package org.callpress.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.callpress.source.Code;

/** Reads the keys of {@code site-config.yml} that say how the site looks. */
final class LookReader {
  /** What WCAG 2.2 AA asks of text. */
  static final double ENOUGH = 4.5;

  /** What a colour made for the dark scheme gets: there, thin strokes need more. */
  private static final double CALM = 7;

  private static final Tokens.Pair PAPER = new Tokens.Pair(Scheme.DARK.ink, Scheme.LIGHT.ink);
  private static final List<String> ROLES = List.of("serif", "sans", "display", "song", "hei");
  private static final List<String> IMAGES = List.of("svg", "png");
  private static final List<String> FONTS = List.of("woff2", "woff", "ttf", "otf");

  private final YamlMap root;
  private final Path folder;
  private final Tokens tokens;

  /**
   * @param folder that paths in the file start from
   */
  LookReader(YamlMap root, Path folder, Theme theme) {
    this.root = root;
    this.folder = folder;
    this.tokens = Tokens.of(theme);
  }

  /** That of a site that says nothing of it. */
  static Look usual(Theme theme) {
    return new Look(Tokens.of(theme).get("accent", PAPER), false, null, true, List.of());
  }

  Look read() {
    boolean configured = root.has("accent");
    List<Look.Font> fonts = root.holdsMap("fonts") ? fonts(root.map("fonts")) : List.of();
    String which =
        root.holdsMap("fonts") ? "own" : root.oneOf("fonts", List.of("bundled", "system"));
    return new Look(
        configured ? accent() : tokens.get("accent", PAPER),
        configured,
        file(root, "logo", IMAGES),
        which == null || which.equals("bundled"),
        fonts);
  }

  /** One of the two schemes in which a page is shown. */
  private enum Scheme {
    LIGHT(new Colour(0), Tokens.Pair::light),
    DARK(new Colour(0xffffff), Tokens.Pair::dark);

    /** What is read best on its paper. */
    private final Colour ink;

    private final Function<Tokens.Pair, Colour> colour;

    Scheme(Colour ink, Function<Tokens.Pair, Colour> colour) {
      this.ink = ink;
      this.colour = colour;
    }

    Colour of(Tokens.Pair pair) {
      return colour.apply(pair);
    }
  }

  private Tokens.Pair accent() {
    Tokens.Pair usual = tokens.get("accent", PAPER);
    if (!root.holdsMap("accent")) {
      Colour light = colour(root, "accent", Scheme.LIGHT, usual);
      return new Tokens.Pair(light, readable(light, Scheme.DARK, CALM));
    }
    YamlMap both = root.map("accent");
    Colour light = colour(both, "light", Scheme.LIGHT, usual);
    Colour dark =
        both.has("dark")
            ? colour(both, "dark", Scheme.DARK, usual)
            : readable(light, Scheme.DARK, CALM);
    both.end();
    return new Tokens.Pair(light, dark);
  }

  /** A colour that can be read; one that cannot is moved until it can, and that is told. */
  private Colour colour(YamlMap map, String key, Scheme scheme, Tokens.Pair usual) {
    Colour colour = map.converted(key, "a colour as #1b4b91", Colour::of);
    if (colour == null) {
      return scheme.of(usual);
    }
    Colour readable = readable(colour, scheme, ENOUGH);
    if (!readable.equals(colour)) {
      map.report(
          Code.C010,
          key,
          colour
              + " has a contrast of "
              + (int) (contrast(colour, scheme) * 10) / 10.0
              + " on the page, and text needs "
              + ENOUGH,
          readable + " is used instead; write that, or another");
    }
    return readable;
  }

  /** A colour with as much of the scheme's ink as it needs, by hundredths. */
  private Colour readable(Colour colour, Scheme scheme, double enough) {
    Colour moved = colour;
    for (int part = 1; part <= 100 && contrast(moved, scheme) < enough; part++) {
      moved = colour.with(part, scheme.ink);
    }
    return moved;
  }

  /** The contrast on the page or on its quiet bands, whichever is less. */
  private double contrast(Colour colour, Scheme scheme) {
    Tokens.Pair paper = tokens.get("paper", PAPER);
    Tokens.Pair band = tokens.get("band", paper);
    return Math.min(colour.contrast(scheme.of(paper)), colour.contrast(scheme.of(band)));
  }

  private List<Look.Font> fonts(YamlMap map) {
    List<Look.Font> fonts = new ArrayList<>();
    for (String role : ROLES) {
      if (map.holdsList(role)) {
        map.maps(role).forEach(entry -> add(role, entry, "file", fonts));
      } else if (map.has(role)) {
        add(role, map, role, fonts);
      }
    }
    map.end();
    return fonts;
  }

  /**
   * @param key that names the file: the role itself, or "file" beside a weight and a style
   */
  private void add(String role, YamlMap map, String key, List<Look.Font> fonts) {
    Path file = file(map, key, FONTS);
    boolean alone = key.equals(role);
    String weight =
        alone
            ? null
            : map.converted(
                "weight",
                "a weight as 400, or a range as 400 700",
                text -> text.matches("\\d{1,4}( \\d{1,4})?") ? text : null);
    String style = alone ? null : map.oneOf("style", List.of("normal", "italic"));
    if (!alone) {
      map.end();
    }
    if (file != null) {
      fonts.add(
          new Look.Font(
              role, file, weight == null ? "100 900" : weight, style == null ? "normal" : style));
    }
  }

  /** A file that is there and has one of these endings; null where none is named. */
  private Path file(YamlMap map, String key, List<String> endings) {
    String expected = "the path of a file that is there, ending in ." + String.join(", .", endings);
    return map.converted(
        key,
        expected,
        text -> {
          Path file = folder.resolve(text).normalize();
          String lower = text.toLowerCase(Locale.ROOT);
          boolean known = endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
          return known && Files.isRegularFile(file) ? file : null;
        });
  }
}
