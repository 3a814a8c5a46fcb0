package org.callpress.transcript;

import java.util.Comparator;
import java.util.List;
import org.callpress.call.Transcript;
import org.callpress.source.Code;
import org.callpress.source.Diagnosed;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;

/** Reads a source text in whichever format it is written. */
public final class Transcripts {
  private static final List<Format> FORMATS = List.of(new NameRoleFormat());

  private Transcripts() {}

  /** The transcript, or a null value and an error where no format recognises the text. */
  public static Diagnosed<Transcript> read(SourceText source) {
    Format format =
        FORMATS.stream().max(Comparator.comparingDouble(f -> f.recognise(source))).orElseThrow();
    if (format.recognise(source) == 0) {
      return new Diagnosed<>(
          null,
          List.of(
              Diagnostic.of(
                  Code.T001,
                  source.file(),
                  "no line of this file reads as a speaker's label",
                  "a label stands alone on its line above what is said, e.g. \"Jane Doe (CFO)\"")));
    }
    return Diagnosed.of(format.parse(source));
  }
}
