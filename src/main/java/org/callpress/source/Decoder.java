package org.callpress.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * From a file's bytes to its text. UTF-8 is expected; a byte order mark, Windows-1252, GB18030,
 * Big5 and some others are recognised and reported. Nothing is dropped: bytes that are invalid in
 * the encoding become U+FFFD, line ends and control characters stay as they are. Lines and columns
 * of everything that follows count in the decoded text.
 */
public final class Decoder {
  private static final int MOST_REPORTED = 20;
  private static final char REPLACEMENT = '\uFFFD';

  private Decoder() {}

  /** With which each file in Rich Text Format begins. */
  private static final String RTF = "{\\rtf";

  /**
   * Decodes a file.
   *
   * @param file path relative to the content folder, with forward slashes
   * @return a null value and S002 where the file holds nothing but white space, a null value and
   *     S008 where it is no text; otherwise the text and what had to be done to read it
   */
  public static Diagnosed<SourceText> decode(String file, byte[] bytes) {
    Encoding encoding = Encoding.of(bytes);
    if (encoding == null) {
      return failed(Code.S008, file, "the file is not text", "save the transcript as plain text");
    }
    List<Integer> invalid = new ArrayList<>();
    String text = text(bytes, encoding, invalid);
    if (text.codePoints().allMatch(Whitespace::is)) {
      return failed(Code.S002, file, "the file is empty", "put the transcript's text into it");
    }
    if (text.startsWith(RTF)) {
      String hint = "open it in a word processor and save it as .docx";
      return failed(Code.S008, file, "the file is no plain text but RTF", hint);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (!encoding.expected()) {
      diagnostics.add(
          Diagnostic.of(
              Code.S005,
              file,
              "the file is not UTF-8 and was read as " + encoding.charset().name(),
              "save it as UTF-8 if characters look wrong"));
    }
    String repaired = invalid.isEmpty() ? DoubleEncoding.repair(text) : text;
    SourceText source = new SourceText(file, repaired, Sha256.of(bytes));
    if (!repaired.equals(text)) {
      diagnostics.add(DoubleEncoding.report(source, text));
    }
    reportInvalid(source, invalid, diagnostics);
    reportReplacements(source, invalid, diagnostics);
    reportControls(source, diagnostics);
    return new Diagnosed<>(source, diagnostics);
  }

  private static Diagnosed<SourceText> failed(Code code, String file, String message, String hint) {
    return new Diagnosed<>(null, List.of(Diagnostic.of(code, file, message, hint)));
  }

  /**
   * Decodes and notes the offsets at which invalid bytes were replaced. Half a pair of UTF-16 is
   * invalid by itself; the character behind it is not.
   */
  private static String text(byte[] bytes, Encoding encoding, List<Integer> invalid) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in =
        ByteBuffer.wrap(bytes, encoding.markLength(), bytes.length - encoding.markLength());
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      invalid.add(out.position());
      out.put(REPLACEMENT);
      int unit = encoding.charset().name().startsWith("UTF-16") ? 2 : result.length();
      in.position(Math.min(in.limit(), in.position() + unit));
      decoder.reset();
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private static void reportInvalid(
      SourceText source, List<Integer> invalid, List<Diagnostic> diagnostics) {
    report(
        Code.S003,
        source,
        invalid,
        offset -> "a byte that is not valid in the file's encoding, shown as U+FFFD",
        "correct the file, or save it again as UTF-8",
        diagnostics);
  }

  private static void reportReplacements(
      SourceText source, List<Integer> invalid, List<Diagnostic> diagnostics) {
    List<Integer> found = new ArrayList<>();
    String text = source.text();
    int next = 0;
    for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
      if (next < invalid.size() && invalid.get(next) == at) {
        next++;
      } else {
        found.add(at);
      }
    }
    report(
        Code.S004,
        source,
        found,
        offset -> "a replacement character (U+FFFD): what stood here was lost earlier",
        "it is published as it stands; correct the source if you know what was said",
        diagnostics);
  }

  private static void reportControls(SourceText source, List<Diagnostic> diagnostics) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < source.text().length(); i++) {
      char c = source.text().charAt(i);
      if (Character.isISOControl(c) && !Whitespace.is(c)) {
        found.add(i);
      }
    }
    report(
        Code.S006,
        source,
        found,
        offset -> "the control character U+%04X".formatted((int) source.text().charAt(offset)),
        "remove it if it means nothing",
        diagnostics);
  }

  /** One diagnostic for each of the first places, then one for all the rest. */
  private static void report(
      Code code,
      SourceText source,
      List<Integer> offsets,
      IntFunction<String> message,
      String hint,
      List<Diagnostic> diagnostics) {
    int shown = offsets.size() <= MOST_REPORTED ? offsets.size() : MOST_REPORTED - 1;
    offsets.stream()
        .limit(shown)
        .map(offset -> Diagnostic.at(code, source, offset, message.apply(offset), hint))
        .forEach(diagnostics::add);
    if (shown < offsets.size()) {
      String rest = "and " + (offsets.size() - shown) + " more of these from here on";
      diagnostics.add(Diagnostic.at(code, source, offsets.get(shown), rest, hint));
    }
  }
}
