package org.callpress.card;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses as RFC 1951 says: runs that stood before are pointed to, the rest is written with the
 * fixed code. Made for drawings, which are mostly one colour.
 */
final class Deflate {
  private static final int WINDOW = 32_768;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 258;
  private static final int HASH_BITS = 15;

  /** Least length of each length code from 257 on, and the bits that follow it. */
  private static final int[] LENGTHS = new int[29];

  private static final int[] LENGTH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  /** The same for distances. */
  private static final int[] DISTANCES = new int[30];

  private static final int[] DISTANCE_BITS = {
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
  };

  static {
    fill(LENGTHS, LENGTH_BITS, 3);
    LENGTHS[28] = LONGEST;
    fill(DISTANCES, DISTANCE_BITS, 1);
  }

  private static void fill(int[] least, int[] bits, int first) {
    for (int i = 0, at = first; i < least.length; at += 1 << bits[i++]) {
      least[i] = at;
    }
  }

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int held;
  private int count;

  /** One block that holds it all. */
  byte[] of(byte[] data) {
    bits(0b011, 3); // the last block, with the fixed code
    int[] last = new int[1 << HASH_BITS];
    Arrays.fill(last, -1);
    int at = 0;
    while (at < data.length) {
      int before = at + SHORTEST <= data.length ? last[hash(data, at)] : -1;
      int length = before < 0 || at - before > WINDOW ? 0 : same(data, before, at);
      if (length >= SHORTEST) {
        run(length, at - before);
      } else {
        length = 1;
        symbol(data[at] & 0xff);
      }
      for (int end = Math.min(at + length, data.length - SHORTEST + 1); at < end; at++, length--) {
        last[hash(data, at)] = at;
      }
      at += length;
    }
    symbol(256);
    bits(0, 7); // pushes what is held out
    return out.toByteArray();
  }

  private static int hash(byte[] data, int at) {
    int four =
        data[at] & 0xff
            | (data[at + 1] & 0xff) << 8
            | (data[at + 2] & 0xff) << 16
            | data[at + 3] << 24;
    return four * 0x9E3779B1 >>> 32 - HASH_BITS;
  }

  private static int same(byte[] data, int before, int at) {
    int most = Math.min(LONGEST, data.length - at);
    int length = Arrays.mismatch(data, before, before + most, data, at, at + most);
    return length < 0 ? most : length;
  }

  private void run(int length, int distance) {
    int code = code(LENGTHS, length);
    symbol(257 + code);
    bits(length - LENGTHS[code], LENGTH_BITS[code]);
    code = code(DISTANCES, distance);
    reversed(code, 5);
    bits(distance - DISTANCES[code], DISTANCE_BITS[code]);
  }

  private static int code(int[] least, int value) {
    int found = Arrays.binarySearch(least, value);
    return found >= 0 ? found : -found - 2;
  }

  /** A literal, an end or a length, in the code of section 3.2.6. */
  private void symbol(int symbol) {
    if (symbol < 144) {
      reversed(0x30 + symbol, 8);
    } else if (symbol < 256) {
      reversed(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      reversed(symbol - 256, 7);
    } else {
      reversed(0xc0 + symbol - 280, 8);
    }
  }

  /** Codes stand with their first bit first, numbers with their last. */
  private void reversed(int code, int length) {
    bits(Integer.reverse(code) >>> 32 - length, length);
  }

  private void bits(int value, int length) {
    held |= value << count;
    count += length;
    while (count >= 8) {
      out.write(held);
      held >>>= 8;
      count -= 8;
    }
  }
}
