package org.callpress.source;

/**
 * Where a file states something, so that a finding can point there: line 12 of {@code
 * acme/2026-q1/call.yml}.
 *
 * @param file as diagnostics name it
 * @param line the text of the line
 */
public record Stated(String file, Place place, String line) {

  /** A finding at this place. */
  public Diagnostic finding(Code code, String message, String hint) {
    return new Diagnostic(code, file, place, message, line, hint);
  }
}
