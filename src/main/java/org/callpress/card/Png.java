package org.callpress.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes PNG files of at most 256 colours. The JDK's own writer would do, but for one thing: it
 * compresses with the zlib of the machine, and two of those write different bytes.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final String KEY = "Comment\0";

  private Png() {}

  /**
   * @param pixels index into the colours, row by row
   * @param colours as 0xRRGGBB
   * @param note kept in the file, in ASCII; see {@link #note}
   */
  static byte[] of(int width, int height, byte[] pixels, int[] colours, String note) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", header(width, height));
    chunk(out, "tEXt", (KEY + note).getBytes(StandardCharsets.ISO_8859_1));
    chunk(out, "PLTE", palette(colours));
    chunk(out, "IDAT", zlib(rows(width, height, pixels)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] header(int width, int height) {
    // 8 bits a pixel, colours by index, not interlaced
    return ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put(new byte[] {8, 3, 0, 0, 0})
        .array();
  }

  private static byte[] palette(int[] colours) {
    ByteBuffer bytes = ByteBuffer.allocate(3 * colours.length);
    for (int colour : colours) {
      bytes.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return bytes.array();
  }

  /** Each row after the number of its filter: none, as is best for colours by index. */
  private static byte[] rows(int width, int height, byte[] pixels) {
    byte[] rows = new byte[(width + 1) * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * width, rows, y * (width + 1) + 1, width);
    }
    return rows;
  }

  private static byte[] zlib(byte[] data) {
    Adler32 sum = new Adler32();
    sum.update(data);
    byte[] packed = new Deflate().of(data);
    return ByteBuffer.allocate(packed.length + 6)
        .putShort((short) 0x7801)
        .put(packed)
        .putInt((int) sum.getValue())
        .array();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] named =
        ByteBuffer.allocate(4 + data.length)
            .put(type.getBytes(StandardCharsets.ISO_8859_1))
            .put(data)
            .array();
    CRC32 sum = new CRC32();
    sum.update(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** The note of a file that {@link #of} wrote; null of any other. */
  static String note(byte[] png) {
    int header = SIGNATURE.length + 12 + 13;
    int start = header + 8 + KEY.length();
    if (png.length < start || !Arrays.equals(SIGNATURE, Arrays.copyOf(png, SIGNATURE.length))) {
      return null;
    }
    int length = ByteBuffer.wrap(png).getInt(header) - KEY.length();
    String type = new String(png, header + 4, 4, StandardCharsets.ISO_8859_1);
    boolean ours = type.equals("tEXt") && length >= 0 && start + length <= png.length;
    return ours ? new String(png, start, length, StandardCharsets.ISO_8859_1) : null;
  }
}
