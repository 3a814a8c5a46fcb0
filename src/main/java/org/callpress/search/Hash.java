package org.callpress.search;

import java.util.List;
import java.util.stream.Collectors;
import org.callpress.source.Sha256;

/** What tells two builds' volumes apart: the beginning of the SHA-256 of their content. */
final class Hash {
  private static final int LENGTH = 8;

  private Hash() {}

  static String of(List<Script> scripts) {
    String content = scripts.stream().map(Script::json).collect(Collectors.joining("\n"));
    return Sha256.of(content).substring(0, LENGTH);
  }
}
