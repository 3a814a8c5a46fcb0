package org.callpress.source;

/**
 * How much of a file is UTF-8.
 *
 * @param valid well-formed sequences of two to four bytes, and halves of surrogate pairs that
 *     somebody wrote as if they were characters
 * @param invalid bytes above 127 that belong to none
 * @param zeros zero bytes
 */
record Utf8Count(int valid, int invalid, int zeros) {
  static Utf8Count of(byte[] bytes) {
    int valid = 0;
    int invalid = 0;
    int zeros = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        int length = sequence(bytes, i);
        valid += length > 0 ? 1 : 0;
        if (length == 0 && valid > 0 && isCutOff(bytes, i)) {
          break;
        }
        invalid += length > 0 ? 0 : 1;
        i += Math.max(0, length - 1);
      } else if (bytes[i] == 0) {
        zeros++;
      }
    }
    return new Utf8Count(valid, invalid, zeros);
  }

  /** Whether a sequence begins here that the end of the file cuts off. */
  private static boolean isCutOff(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length <= bytes.length) {
      return false;
    }
    for (int i = at + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The length of the well-formed sequence that starts here, or 0. RFC 3629, section 4. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length =
        lead >= 0xC2 && lead <= 0xDF
            ? 2
            : lead >> 4 == 0xE ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlong = lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90;
    boolean outside = lead == 0xF4 && second > 0x8F;
    return overlong || outside ? 0 : length;
  }
}
