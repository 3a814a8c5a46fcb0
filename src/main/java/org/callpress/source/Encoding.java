package org.callpress.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which encoding a file is written.
 *
 * @param charset to decode it with
 * @param markLength length of the byte order mark, 0 where there is none
 * @param expected whether it is UTF-8 or says by a mark what it is
 */
record Encoding(Charset charset, int markLength, boolean expected) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Encodings of several bytes per character that are looked for, by their names in ICU. */
  private static final List<String> WIDE =
      List.of("GB18030", "Big5", "Shift_JIS", "EUC-KR", "EUC-JP");

  private static final List<String> WIDE_TO_TRY = List.of("GB18030", "Big5");
  private static final int SAMPLE = 12_000;

  /** Null where the bytes are no text in any encoding. */
  static Encoding of(byte[] bytes) {
    Encoding marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    Utf8Count utf8 = Utf8Count.of(bytes);
    if (utf8.zeros() > 0) {
      return unmarkedUtf16(bytes, utf8.zeros());
    }
    if (utf8.invalid() == 0 || utf8.valid() >= 2 * utf8.invalid()) {
      return new Encoding(StandardCharsets.UTF_8, 0, true);
    }
    return new Encoding(legacy(bytes), 0, false);
  }

  private static Encoding marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3, true);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return new Encoding(Charset.forName("UTF-32LE"), 4, true);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2, true);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2, true) : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Zero bytes are the upper halves of Latin letters where they stand on one side only. */
  private static Encoding unmarkedUtf16(byte[] bytes, int zeros) {
    int even = 0;
    for (int i = 0; i < bytes.length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
    }
    boolean onOneSide = Math.min(even, zeros - even) * 20 < zeros;
    if (zeros < bytes.length / 50 || !onOneSide || bytes.length % 2 != 0) {
      return zeros < bytes.length / 1000 ? new Encoding(StandardCharsets.UTF_8, 0, true) : null;
    }
    return new Encoding(
        even * 2 > zeros ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0, false);
  }

  /**
   * Windows-1252 where bytes above 127 stand alone between ASCII, as accents and curly quotes do;
   * otherwise what ICU's detector finds among the wide encodings and Java can decode.
   */
  private static Charset legacy(byte[] bytes) {
    byte[] sample = sample(bytes);
    if (mostlyAlone(sample)) {
      return WINDOWS;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    List<String> names = new ArrayList<>();
    for (CharsetMatch match : detector.detectAll()) {
      if (WIDE.contains(match.getName())) {
        names.add(match.getName());
      }
    }
    names.addAll(WIDE_TO_TRY);
    return names.stream()
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .filter(charset -> decodes(bytes, charset))
        .findFirst()
        .orElse(names.size() > WIDE_TO_TRY.size() ? Charset.forName(names.get(0)) : WINDOWS);
  }

  /** The first lines that hold bytes above 127. */
  private static byte[] sample(byte[] bytes) {
    byte[] sample = new byte[Math.min(SAMPLE, bytes.length)];
    int size = 0;
    int lineStart = 0;
    boolean high = false;
    for (int i = 0; i < bytes.length && size < sample.length; i++) {
      high |= bytes[i] < 0;
      if (bytes[i] == '\n' || i == bytes.length - 1) {
        int length = high ? Math.min(i + 1 - lineStart, sample.length - size) : 0;
        System.arraycopy(bytes, lineStart, sample, size, length);
        size += length;
        lineStart = i + 1;
        high = false;
      }
    }
    return Arrays.copyOf(sample, size);
  }

  private static boolean mostlyAlone(byte[] bytes) {
    int alone = 0;
    int high = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        boolean before = i > 0 && bytes[i - 1] < 0;
        boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
        alone += before || after ? 0 : 1;
      }
    }
    return alone * 4 >= high * 3;
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
