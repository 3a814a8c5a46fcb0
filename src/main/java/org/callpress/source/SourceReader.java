package org.callpress.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads a file of text. Bytes that are no UTF-8 become U+FFFD, one by one, and are reported. */
public final class SourceReader {
  private static final int MOST_REPORTS = 20;

  private SourceReader() {}

  /**
   * Reads a file; the value is null where there is nothing to read.
   *
   * @param name how diagnostics and the export call it: its path relative to the content folder
   */
  public static Diagnosed<SourceText> read(Path file, String name) {
    try {
      return decode(Files.readAllBytes(file), name);
    } catch (IOException | OutOfMemoryError e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      String message = "the file cannot be read: " + why;
      return failed(Diagnostic.of(Code.S001, name, message, "check that it may be read"));
    }
  }

  /** Decodes the bytes of a file. */
  public static Diagnosed<SourceText> decode(byte[] bytes, String name) {
    List<Integer> malformed = new ArrayList<>();
    String text = text(bytes, malformed);
    if (text.codePoints().allMatch(Whitespace::is)) {
      return failed(Diagnostic.of(Code.S002, name, "the file is empty", "put the transcript in"));
    }
    SourceText source = new SourceText(name, text, sha256(bytes));
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int offset : malformed.subList(0, Math.min(malformed.size(), MOST_REPORTS))) {
      diagnostics.add(
          Diagnostic.at(
              Code.S003,
              source,
              offset,
              "a byte here is not valid UTF-8 and was read as U+FFFD",
              "save the file as UTF-8"));
    }
    return new Diagnosed<>(source, diagnostics);
  }

  private static Diagnosed<SourceText> failed(Diagnostic diagnostic) {
    return new Diagnosed<>(null, List.of(diagnostic));
  }

  /** Decodes as UTF-8 without a byte order mark and notes the offsets of malformed bytes. */
  private static String text(byte[] bytes, List<Integer> malformed) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      malformed.add(out.position());
      out.put('\uFFFD');
      in.position(in.position() + result.length());
      result = decoder.decode(in, out, true);
    }
    String text = out.flip().toString();
    boolean mark = !text.isEmpty() && text.charAt(0) == '\uFEFF';
    if (mark) {
      malformed.replaceAll(offset -> offset - 1);
    }
    return mark ? text.substring(1) : text;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
