package org.callpress.config;

import java.nio.file.Path;
import java.util.List;

/**
 * How a site looks, as far as its configuration says so.
 *
 * @param accent of links and marks
 * @param configured whether the site chose the accent, so that pages must be told
 * @param logo file of the image before the site's name, or null
 * @param bundled whether pages bring the fonts that come with Callpress
 * @param fonts of the site's own, in the order of the file
 */
public record Look(
    Tokens.Pair accent, boolean configured, Path logo, boolean bundled, List<Font> fonts) {
  public Look {
    fonts = List.copyOf(fonts);
  }

  /**
   * A font file and what it is for.
   *
   * @param role "serif", "sans", "display", "song" or "hei"
   * @param weight as in a style sheet: "400", "400 700"
   * @param style "normal" or "italic"
   */
  public record Font(String role, Path file, String weight, String style) {}
}
