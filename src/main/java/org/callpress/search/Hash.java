package org.callpress.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What tells two builds' volumes apart: the beginning of the SHA-256 of their content. */
final class Hash {
  private static final int LENGTH = 8;

  private Hash() {}

  static String of(List<Script> scripts) {
    return of(scripts.stream().map(Script::json).collect(Collectors.joining("\n")));
  }

  private static String of(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
