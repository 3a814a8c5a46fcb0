package org.callpress.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Adds files to a content folder; one that is there is never changed. */
public final class ContentFolder {
  private ContentFolder() {}

  /** What came of adding a file. */
  public enum Outcome {
    ADDED,
    /** A file of the same bytes was there already. */
    ALREADY_THERE,
    /** A file of other bytes stands in the place; it was left alone. */
    REFUSED
  }

  /**
   * Adds a file, with the folders that it needs.
   *
   * @throws UncheckedIOException where the disk refuses
   */
  public static Outcome add(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return Outcome.ADDED;
    } catch (FileAlreadyExistsException e) {
      return Arrays.equals(read(file), bytes) ? Outcome.ALREADY_THERE : Outcome.REFUSED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a file of text, in UTF-8. */
  public static Outcome add(Path file, String text) {
    return add(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] read(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
