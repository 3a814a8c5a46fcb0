package org.callpress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of every file that Callpress made in an output folder, with its SHA-256; also the mark
 * by which Callpress knows a folder as its own. It reads as {@code sha256sum} writes it, so that
 * {@code sha256sum --check callpress-manifest.txt} tells whether a published site is whole.
 *
 * @param files SHA-256 in hexadecimal by path, with forward slashes
 */
public record Manifest(SortedMap<String, String> files) {
  /** Its name in the output folder. */
  public static final String NAME = "callpress-manifest.txt";

  private static final String FIRST_LINE = "# Made by Callpress. Check: sha256sum --check " + NAME;
  private static final int DIGITS = 64;
  private static final String GAP = "  ";

  public Manifest {
    files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Manifest empty() {
    return new Manifest(new TreeMap<>());
  }

  /** Whether a folder carries the mark of Callpress. */
  static boolean marks(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var lines = Files.lines(file)) {
      return lines.findFirst().filter(FIRST_LINE::equals).isPresent();
    } catch (java.io.UncheckedIOException e) {
      return false;
    }
  }

  /** The manifest of a folder; empty where it has none. */
  static Manifest of(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (marks(folder)) {
      for (String line : Files.readAllLines(folder.resolve(NAME))) {
        if (!line.startsWith("#") && line.length() > DIGITS + GAP.length()) {
          files.put(line.substring(DIGITS + GAP.length()), line.substring(0, DIGITS));
        }
      }
    }
    return new Manifest(files);
  }

  /** The manifest as it stands on disk. */
  String text() {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    for (Map.Entry<String, String> file : files.entrySet()) {
      text.append(file.getValue()).append(GAP).append(file.getKey()).append('\n');
    }
    return text.toString();
  }

  List<String> paths() {
    return List.copyOf(files.keySet());
  }
}
