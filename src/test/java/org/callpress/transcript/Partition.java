package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Transcript;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * Checks that each character of the file stands in exactly one label, paragraph, heading line or
 * omission, or is left out by the reading of the file.
 */
final class Partition {
  private Partition() {}

  /** One sentence per run of characters that stands in none, or in more than one. */
  static List<String> faults(Transcript transcript) {
    SourceText source = transcript.source();
    String text = source.original().text();
    int[] holders = new int[text.length()];
    spans(transcript).forEach(span -> source.inFile(span).forEach(piece -> mark(piece, holders)));
    source.unread().forEach(left -> mark(left.span(), holders));
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < holders.length; i++) {
      if (holders[i] != 1 && !Whitespace.is(text.charAt(i))) {
        int from = i;
        while (i < holders.length && holders[i] == holders[from]) {
          i++;
        }
        faults.add(source.original().place(from) + " in " + holders[from]);
        i--;
      }
    }
    return faults;
  }

  private static List<Span> spans(Transcript transcript) {
    List<Span> spans = new ArrayList<>();
    transcript.heading().lines().forEach(line -> spans.add(line.span()));
    transcript.omitted().forEach(omission -> spans.add(omission.span()));
    transcript
        .turns()
        .forEach(
            turn -> {
              spans.addAll(turn.paragraphs());
              if (turn.label() != null) {
                spans.add(turn.label().span());
              }
            });
    return spans;
  }

  private static void mark(Span span, int[] holders) {
    for (int i = span.start(); i < span.end(); i++) {
      holders[i]++;
    }
  }
}
