package org.callpress.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface that comes with Callpress, since a machine that builds sites may have none. It is read
 * once; the outlines that are used are kept. Safe for use by many threads.
 */
final class Face {
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unitsPerEm;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  /**
   * @param outline with y upwards, in units of the font; null for a blank
   */
  private record Glyph(Path2D outline, double advance) {}

  private Face(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /**
   * @param name of a file of the resources: "cards/serif.ttf.gz"
   */
  static Face load(String name) {
    try (InputStream in = Face.class.getClassLoader().getResourceAsStream(name)) {
      byte[] bytes = new GZIPInputStream(in).readAllBytes();
      return new Face(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  boolean has(int character) {
    return characters.getGlyphId(character) != 0;
  }

  /** Width of a character that the face has, in em. */
  double advance(int character) {
    return glyph(character).advance() / unitsPerEm;
  }

  /** Draws a character that the face has. */
  void draw(int character, double x, double baseline, double size, int ink, Canvas canvas) {
    Path2D outline = glyph(character).outline();
    if (outline != null) {
      double scale = size / unitsPerEm;
      Rectangle2D box = outline.getBounds2D();
      canvas.fill(
          outline.getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, baseline)),
          new Canvas.Bounds(
              x + box.getMinX() * scale,
              baseline - box.getMaxY() * scale,
              x + box.getMaxX() * scale,
              baseline - box.getMinY() * scale),
          ink);
    }
  }

  private Glyph glyph(int character) {
    return glyphs.computeIfAbsent(character, this::read);
  }

  private Glyph read(int character) {
    try {
      int id = characters.getGlyphId(character);
      synchronized (font) {
        GlyphData data = font.getGlyph().getGlyph(id);
        GeneralPath outline = data == null ? null : data.getPath();
        return new Glyph(outline, font.getAdvanceWidth(id));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
