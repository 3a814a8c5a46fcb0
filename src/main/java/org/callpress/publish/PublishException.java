package org.callpress.publish;

import java.io.IOException;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;

/** The output cannot be published; what stood there before is untouched. */
public final class PublishException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Diagnostic diagnostic;

  PublishException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  static PublishException unwritable(Object path, IOException cause) {
    String why = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return new PublishException(
        Diagnostic.of(
            Code.P004,
            path.toString(),
            "the output cannot be written (" + why + ")",
            "choose another folder with --output, or make this one writable"));
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
