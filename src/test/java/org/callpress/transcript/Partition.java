package org.callpress.transcript;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Transcript;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/** Checks that each character stands in exactly one label, paragraph, heading line or omission. */
final class Partition {
  private Partition() {}

  /** One sentence per run of characters that stands in none, or in more than one. */
  static List<String> faults(Transcript transcript) {
    String text = transcript.source().text();
    int[] holders = new int[text.length()];
    spans(transcript).forEach(span -> mark(span, holders));
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < holders.length; i++) {
      if (holders[i] != 1 && !Whitespace.is(text.charAt(i))) {
        int from = i;
        while (i < holders.length && holders[i] == holders[from]) {
          i++;
        }
        faults.add(transcript.source().place(from) + " in " + holders[from]);
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
