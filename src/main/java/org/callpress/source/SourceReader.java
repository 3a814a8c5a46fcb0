package org.callpress.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file from disk: transcripts, of text or as PDF and DOCX, and YAML alike. */
public final class SourceReader {
  private SourceReader() {}

  /**
   * The decoded file; a null value and a diagnostic where it cannot be read or holds no text.
   *
   * @param name how diagnostics and the export call it: its path relative to the content folder
   */
  public static Diagnosed<SourceText> read(Path file, String name) {
    try {
      return read(name, Files.readAllBytes(file));
    } catch (IOException | OutOfMemoryError e) {
      String message = "the file cannot be read: " + e.getClass().getSimpleName();
      String hint = "check that it may be read, and that it is smaller than 2 GB";
      return new Diagnosed<>(null, List.of(Diagnostic.of(Code.S001, name, message, hint)));
    }
  }

  /** The same of a file's bytes. */
  public static Diagnosed<SourceText> read(String name, byte[] bytes) {
    return ExtractedText.is(bytes) ? ExtractedText.read(name, bytes) : Decoder.decode(name, bytes);
  }
}
