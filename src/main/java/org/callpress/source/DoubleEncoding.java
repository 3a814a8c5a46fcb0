package org.callpress.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Text that was UTF-8, was read as Latin-1 or Windows-1252 and was written as UTF-8 again: "RenÃ©"
 * for "René", "donâ€™t" for "don’t". Each run of such characters that is valid UTF-8 when taken for
 * bytes is decoded a second time; everything else stays.
 */
final class DoubleEncoding {
  /** The bytes that Windows-1252 gives to characters outside Latin-1: "€" → 0x80. */
  private static final Map<Character, Byte> WINDOWS_BYTES = windowsBytes();

  /** Fewer runs, none of them with a C1 control character, may be what somebody meant to write. */
  private static final int FEWEST = 3;

  private DoubleEncoding() {}

  /** The text, decoded a second time where it was encoded twice; otherwise itself. */
  static String repair(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int repaired = 0;
    int kept = 0;
    boolean controls = false;
    for (int i = 0; i < text.length(); ) {
      int end = runEnd(text, i);
      if (end - i < 2) {
        out.append(text.charAt(i++));
        continue;
      }
      String decoded = decode(text, i, end);
      repaired += decoded == null ? 0 : 1;
      kept += decoded == null ? 1 : 0;
      controls |= decoded != null && hasC1(text, i, end);
      out.append(decoded == null ? text.substring(i, end) : decoded);
      i = end;
    }
    boolean believed = (repaired >= FEWEST || controls) && repaired >= 3 * kept;
    return repaired > 0 && believed ? out.toString() : text;
  }

  static Diagnostic report(SourceText repaired, String before) {
    int at = 0;
    while (repaired.text().charAt(at) == before.charAt(at)) {
      at++;
    }
    return Diagnostic.at(
        Code.S007,
        repaired,
        at,
        "the text was encoded as UTF-8 twice and was decoded twice",
        "lines and columns count in the repaired text; save it as UTF-8 to silence this");
  }

  /** Where the run of characters that may be bytes above 127 ends. */
  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && byteOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The byte that a character may have been, or 0 where it is none above 127. */
  private static byte byteOf(char c) {
    if (c >= 0x80 && c <= 0xFF) {
      return (byte) c;
    }
    return c < 0x80 ? 0 : WINDOWS_BYTES.getOrDefault(c, (byte) 0);
  }

  private static String decode(String text, int start, int end) {
    byte[] bytes = new byte[end - start];
    for (int i = start; i < end; i++) {
      bytes[i - start] = byteOf(text.charAt(i));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean hasC1(String text, int start, int end) {
    return text.substring(start, end).chars().anyMatch(c -> c >= 0x80 && c <= 0x9F);
  }

  private static Map<Character, Byte> windowsBytes() {
    Map<Character, Byte> bytes = new HashMap<>();
    Charset windows = Charset.forName("windows-1252");
    for (int b = 0x80; b < 0xA0; b++) {
      char c = new String(new byte[] {(byte) b}, windows).charAt(0);
      if (c != '\uFFFD') {
        bytes.put(c, (byte) b);
      }
    }
    return bytes;
  }
}
