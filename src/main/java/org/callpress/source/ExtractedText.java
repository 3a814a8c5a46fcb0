package org.callpress.source;

import java.io.IOException;
import java.util.List;

/** Reads files that are not text, PDF and DOCX, by taking their text out. */
final class ExtractedText {
  private ExtractedText() {}

  /** Whether the file is of a kind that is read here. */
  static boolean is(byte[] bytes) {
    return PdfText.is(bytes) || DocxText.is(bytes);
  }

  /**
   * The file's text, to which lines and columns refer; a null value and a diagnostic where it is
   * damaged, locked or holds none.
   */
  static Diagnosed<SourceText> read(String file, byte[] bytes) {
    try {
      Extraction extraction = PdfText.is(bytes) ? PdfText.read(bytes) : DocxText.read(bytes);
      if (extraction.lines().isEmpty()) {
        return failed(
            Code.S002,
            file,
            "the file holds no text",
            "a scanned page has to be read by OCR first");
      }
      return Diagnosed.of(new SourceText(file, extraction, Decoder.sha256(bytes)));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return failed(
          Code.S001,
          file,
          "the document cannot be read: " + e.getMessage(),
          "save it again, without a password");
    }
  }

  private static Diagnosed<SourceText> failed(Code code, String file, String message, String hint) {
    return new Diagnosed<>(null, List.of(Diagnostic.of(code, file, message, hint)));
  }
}
