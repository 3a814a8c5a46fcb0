package org.callpress.source;

import java.io.IOException;
import java.util.ArrayList;
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
      SourceText source = new SourceText(file, extraction, Sha256.of(bytes));
      List<Diagnostic> findings = new ArrayList<>(pictured(source, extraction.pictured()));
      if (PdfText.is(bytes) && PdfText.breaksOff(bytes)) {
        findings.add(
            Diagnostic.of(
                Code.S010,
                file,
                "the PDF breaks off before its end; pages may be missing",
                "fetch the file again"));
      }
      return new Diagnosed<>(source, findings);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return failed(
          Code.S001,
          file,
          "the document cannot be read: " + e.getMessage(),
          "save it again, without a password");
    }
  }

  /** One finding for the file, at the first place. */
  private static List<Diagnostic> pictured(SourceText source, List<PrintedLine> lines) {
    return lines.isEmpty()
        ? List.of()
        : List.of(
            Diagnostic.at(
                Code.S009,
                source,
                lines.get(0).span().start(),
                "words are pictures beside "
                    + (lines.size() == 1 ? "this line" : lines.size() + " lines, first this")
                    + ", page "
                    + lines.get(0).page()
                    + "; they are missing from the text",
                "compare it with the PDF; a file with the whole text can take its place"));
  }

  private static Diagnosed<SourceText> failed(Code code, String file, String message, String hint) {
    return new Diagnosed<>(null, List.of(Diagnostic.of(code, file, message, hint)));
  }
}
