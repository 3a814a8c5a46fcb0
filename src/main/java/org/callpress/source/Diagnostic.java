package org.callpress.source;

/**
 * A problem as a value: where it is, what is wrong, how to mend it. Printed as
 *
 * <pre>
 * acme/2026-q1/transcript.txt:12:5: warning S003 message
 *   the line
 *       ^
 *   hint: …
 * </pre>
 *
 * @param code which problem; its severity belongs to the code
 * @param file path relative to the content folder (or as given on the command line)
 * @param place null where the problem is the file as a whole
 * @param message one sentence, no full stop
 * @param line the text of the line, or null
 * @param hint how to mend it, or null
 */
public record Diagnostic(
    Code code, String file, Place place, String message, String line, String hint) {

  public static Diagnostic at(
      Code code, SourceText source, int offset, String message, String hint) {
    return new Diagnostic(
        code, source.fileAt(offset), source.place(offset), message, source.lineAt(offset), hint);
  }

  public static Diagnostic of(Code code, String file, String message, String hint) {
    return new Diagnostic(code, file, null, message, null, hint);
  }

  public Severity severity() {
    return code.severity();
  }
}
