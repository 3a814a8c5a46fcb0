package org.callpress.card;

import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * An image of a few inks on paper, each in sixteen strengths. It fills outlines by the area that
 * they cover of each pixel, in plain arithmetic: the JDK's own drawing differs between versions.
 */
final class Canvas {
  static final int STRENGTHS = 16;

  private final int width;
  private final int height;
  private final byte[] pixels;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[width * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Ink times {@link #STRENGTHS} plus strength, row by row; 0 is paper. */
  byte[] pixels() {
    return pixels;
  }

  /** Fills a box on whole pixels. */
  void box(int left, int top, int boxWidth, int boxHeight, int ink) {
    for (int y = top; y < top + boxHeight; y++) {
      int row = y * width;
      Arrays.fill(
          pixels, row + left, row + left + boxWidth, (byte) (ink * STRENGTHS + STRENGTHS - 1));
    }
  }

  /** Fills an outline of straight and quadratic lines. What lies outside the image is cut off. */
  void fill(PathIterator outline, Bounds bounds, int ink) {
    int left = Math.max(0, (int) Math.floor(bounds.left()));
    int top = Math.max(0, (int) Math.floor(bounds.top()));
    int right = Math.min(width, (int) Math.ceil(bounds.right()));
    int bottom = Math.min(height, (int) Math.ceil(bounds.bottom()));
    if (left < right && top < bottom) {
      Coverage coverage = new Coverage(left, top, right - left, bottom - top);
      coverage.add(outline);
      for (int y = top; y < bottom; y++) {
        coverage.row(y - top, pixels, y * width + left, ink);
      }
    }
  }

  /** The box around an outline. */
  record Bounds(double left, double top, double right, double bottom) {}

  /**
   * How much of each pixel an outline covers: each of its lines adds to the pixels that it passes
   * by how far the area to their right changes there, so that the sum along a row is the cover.
   */
  private static final class Coverage {
    private static final int PIECES = 8;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final double[] change;

    Coverage(int left, int top, int width, int height) {
      this.left = left;
      this.top = top;
      this.width = width;
      this.height = height;
      this.change = new double[(width + 2) * height];
    }

    void add(PathIterator outline) {
      double[] p = new double[6];
      double startX = 0;
      double startY = 0;
      double x = 0;
      double y = 0;
      for (; !outline.isDone(); outline.next()) {
        switch (outline.currentSegment(p)) {
          case PathIterator.SEG_MOVETO -> {
            startX = x = p[0];
            startY = y = p[1];
          }
          case PathIterator.SEG_LINETO -> line(x, y, x = p[0], y = p[1]);
          case PathIterator.SEG_QUADTO -> {
            curve(x, y, p);
            x = p[2];
            y = p[3];
          }
          case PathIterator.SEG_CLOSE -> line(x, y, x = startX, y = startY);
          default -> throw new IllegalArgumentException("TrueType has no cubic curves");
        }
      }
    }

    private void curve(double x, double y, double[] p) {
      double fromX = x;
      double fromY = y;
      for (int i = 1; i <= PIECES; i++) {
        double t = (double) i / PIECES;
        double s = 1 - t;
        double toX = s * s * x + 2 * s * t * p[0] + t * t * p[2];
        double toY = s * s * y + 2 * s * t * p[1] + t * t * p[3];
        line(fromX, fromY, toX, toY);
        fromX = toX;
        fromY = toY;
      }
    }

    private void line(double x0, double y0, double x1, double y1) {
      if (y0 < y1) {
        down(x0 - left, y0 - top, x1 - left, y1 - top, 1);
      } else if (y1 < y0) {
        down(x1 - left, y1 - top, x0 - left, y0 - top, -1);
      }
    }

    private void down(double x0, double y0, double x1, double y1, int direction) {
      double slope = (x1 - x0) / (y1 - y0);
      double x = y0 < 0 ? x0 - y0 * slope : x0;
      int last = Math.min(height, (int) Math.ceil(y1));
      for (int y = (int) Math.max(0, y0); y < last; y++) {
        double part = Math.min(y + 1, y1) - Math.max(y, y0);
        double next = x + slope * part;
        within(y * (width + 2), Math.min(x, next), Math.max(x, next), part * direction);
        x = next;
      }
    }

    /** Spreads a change over the pixels that a line passes in a row, by the area to its right. */
    private void within(int row, double from, double to, double amount) {
      double a = Math.max(0, Math.min(width, from));
      double b = Math.max(0, Math.min(width, to));
      double before = 0;
      int x = (int) a;
      for (; x < b; x++) {
        double covered = toTheRight(a, b, x + 1) - toTheRight(a, b, x);
        change[row + x] += amount * (covered - before);
        before = covered;
      }
      change[row + x] += amount * (1 - before);
    }

    /**
     * Mean distance of a place from a line that runs evenly from a to b, where it is right of it.
     */
    private static double toTheRight(double a, double b, double x) {
      if (x <= a) {
        return 0;
      }
      return x >= b ? x - (a + b) / 2 : (x - a) * (x - a) / (2 * (b - a));
    }

    void row(int y, byte[] pixels, int at, int ink) {
      double cover = 0;
      for (int x = 0; x < width; x++) {
        cover += change[y * (width + 2) + x];
        int strength = (int) (Math.min(1, Math.abs(cover)) * (STRENGTHS - 1) + .5);
        if (strength > (pixels[at + x] & STRENGTHS - 1)) {
          pixels[at + x] = (byte) (ink * STRENGTHS + strength);
        }
      }
    }
  }
}
