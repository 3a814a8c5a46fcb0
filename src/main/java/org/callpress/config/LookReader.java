package org.callpress.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.callpress.source.Code;

/** Reads the keys of {@code site-config.yml} that say how the site looks. */
final class LookReader {
  /** What WCAG 2.2 AA asks of text. */
  static final double ENOUGH = 4.5;

  /** What a colour made for the dark scheme gets: there, thin strokes need more. */
  private static final double CALM = 7;

  private static final Colour BLACK = new Colour(0);
  private static final Colour WHITE = new Colour(0xffffff);
  private static final Tokens.Pair PAPER = new Tokens.Pair(WHITE, BLACK);
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

  private Tokens.Pair accent() {
    Tokens.Pair usual = tokens.get("accent", PAPER);
    if (!root.holdsMap("accent")) {
      Colour light = colour(root, "accent", null, usual.light());
      return new Tokens.Pair(light, onDark(light, CALM));
    }
    YamlMap both = root.map("accent");
    Colour light = colour(both, "light", null, usual.light());
    Colour dark = both.has("dark") ? colour(both, "dark", WHITE, usual.dark()) : null;
    both.end();
    return new Tokens.Pair(light, dark == null ? onDark(light, CALM) : dark);
  }

  /**
   * A colour that can be read; one that cannot is moved until it can, and that is told.
   *
   * @param towards white in the dark scheme, null in the light one
   */
  private Colour colour(YamlMap map, String key, Colour towards, Colour otherwise) {
    Colour colour = map.converted(key, "a colour as #1b4b91", Colour::of);
    if (colour == null) {
      return otherwise;
    }
    Colour readable = towards == null ? onLight(colour) : onDark(colour, ENOUGH);
    if (!readable.equals(colour)) {
      double contrast = least(colour, towards == null);
      map.report(
          Code.C010,
          key,
          colour
              + " has a contrast of "
              + (int) (contrast * 10) / 10.0
              + " on the page, and text needs "
              + ENOUGH,
          readable + " is used instead; write that, or another");
    }
    return readable;
  }

  private Colour onLight(Colour colour) {
    return moved(colour, BLACK, ENOUGH, true);
  }

  private Colour onDark(Colour colour, double enough) {
    return moved(colour, WHITE, enough, false);
  }

  private Colour moved(Colour colour, Colour towards, double enough, boolean light) {
    Colour moved = colour;
    for (int part = 1; part <= 100 && least(moved, light) < enough; part++) {
      moved = colour.with(part, towards);
    }
    return moved;
  }

  /** The contrast on the page or on its quiet bands, whichever is less. */
  private double least(Colour colour, boolean light) {
    Tokens.Pair paper = tokens.get("paper", PAPER);
    Tokens.Pair band = tokens.get("band", paper);
    return light
        ? Math.min(colour.contrast(paper.light()), colour.contrast(band.light()))
        : Math.min(colour.contrast(paper.dark()), colour.contrast(band.dark()));
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
