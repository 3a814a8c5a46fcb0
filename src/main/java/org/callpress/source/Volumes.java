package org.callpress.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.callpress.source.SourceText.Unread;

/**
 * Several files as one text, one behind the other: a call's transcript and its translation that was
 * published separately. Places are still those of each file.
 *
 * @param files each of them no reading
 * @param starts where each begins in the text
 */
record Volumes(List<SourceText> files, int[] starts) {

  /** The text of several files, with a line end between them. */
  static SourceText bind(List<SourceText> files) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[files.size()];
    for (int i = 0; i < files.size(); i++) {
      starts[i] = text.length();
      text.append(files.get(i).text()).append('\n');
    }
    SourceText first = files.get(0);
    Volumes volumes = new Volumes(List.copyOf(files), starts);
    return new SourceText(first.file(), text.toString(), first.sha256(), volumes);
  }

  /** The file that holds an offset of the text. */
  SourceText at(int offset) {
    return files.get(index(offset));
  }

  /** Where the offset stands in its file. */
  int within(int offset) {
    int i = index(offset);
    return Math.min(offset - starts[i], files.get(i).text().length());
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** A text or a reading of the file that begins at an offset, as a reading of the bound text. */
  static SourceText rebased(SourceText text, SourceText bound, int start) {
    List<int[]> pieces = new ArrayList<>();
    flatten(text, new Span(0, text.text().length()), 0, pieces);
    int[] map = new int[4 * pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      System.arraycopy(pieces.get(i), 0, map, 4 * i, 4);
      map[4 * i + 2] += start;
    }
    List<Unread> unread =
        text.unread().stream()
            .map(left -> new Unread(shifted(left.span(), start), left.reason()))
            .toList();
    Reading.Map reading = new Reading.Map(bound, map, unread);
    return new SourceText(text.file(), text.text(), text.sha256(), reading);
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** Adds the pieces of a span of a text, each with its place in the file itself. */
  private static void flatten(SourceText text, Span span, int at, List<int[]> out) {
    Reading.Map reading = text.reading();
    if (reading == null) {
      out.add(new int[] {at, span.length(), span.start(), span.length()});
      return;
    }
    for (Reading.Piece piece : reading.read(span)) {
      int start = at + piece.start() - span.start();
      if (piece.isVerbatim()) {
        flatten(reading.origin(), piece.from(), start, out);
      } else {
        List<Span> inFile = reading.origin().inFile(piece.from());
        Span whole = inFile.stream().reduce(Span::cover).orElse(piece.from());
        out.add(new int[] {start, piece.length(), whole.start(), whole.length()});
      }
    }
  }
}
