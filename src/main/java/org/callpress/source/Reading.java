package org.callpress.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.callpress.source.SourceText.Unread;

/**
 * Makes a {@link SourceText} of what a person reads in a file that is not plain text: kept
 * characters of the file, escapes decoded, line breaks where the markup means them. The reading of
 *
 * <pre>{@code
 * <p>Profit &amp; loss</p>
 * }</pre>
 *
 * is {@code keep("Profit ")}, {@code replace("&amp;", "&")}, {@code keep(" loss")}. What is neither
 * kept nor replaced is left out as {@link #MARKUP}. The order is that of reading, which need not be
 * that of the file.
 */
public final class Reading {
  /** The reason for what is left out unless another is given. */
  public static final String MARKUP = "markup";

  private final SourceText origin;
  private final StringBuilder text = new StringBuilder();
  private final List<Unread> leftOut = new ArrayList<>();
  private int[] pieces = new int[4 * 64];
  private int count;

  /**
   * @param origin the file's text, or another reading of it
   */
  public Reading(SourceText origin) {
    this.origin = origin;
  }

  /** How long the text is so far: the offset of what comes next. */
  public int length() {
    return text.length();
  }

  /** Characters of the origin as they stand. */
  public Reading keep(Span span) {
    if (!span.isEmpty()) {
      piece(span.length(), span);
      text.append(origin.text(), span.start(), span.end());
    }
    return this;
  }

  /**
   * Characters of the origin that stand for others: an entity, an escape. Those that stand for
   * white space ({@code \n} in JSON) are markup, as the white space is read but not printed.
   */
  public Reading replace(Span span, String with) {
    if (with.isBlank() && !span.trimmed(origin.text()).isEmpty()) {
      return space(with);
    }
    if (!with.isEmpty()) {
      piece(with.length(), span);
      text.append(with);
    }
    return this;
  }

  /** White space that no character of the origin stands for: a line break between cells. */
  public Reading space(String whitespace) {
    if (!Whitespace.collapsed(whitespace).isEmpty()) {
      throw new IllegalArgumentException("only white space can be added: " + whitespace);
    }
    int at = count == 0 ? 0 : pieces[4 * count - 2] + pieces[4 * count - 1];
    piece(whitespace.length(), new Span(at, at));
    text.append(whitespace);
    return this;
  }

  /** A part of another reading of the same origin, cut where it does not cut an escape in two. */
  public Reading append(SourceText reading, Span span) {
    Map map = reading.reading();
    for (int i = map.pieceAt(span.start()); !span.isEmpty() && 4 * i < map.pieces.length; i++) {
      Span within = new Span(map.pieces[4 * i], map.pieces[4 * i] + map.pieces[4 * i + 1]);
      if (within.start() >= span.end()) {
        break;
      }
      Span shared = within.intersection(span);
      if (!shared.isEmpty()) {
        piece(shared.length(), map.piece(4 * i, shared));
        text.append(reading.slice(shared));
      }
    }
    return this;
  }

  /** Leaves out characters of the origin for a reason other than that they are markup. */
  public Reading leaveOut(Span span, String reason) {
    if (!span.isEmpty()) {
      leftOut.add(new Unread(span, reason));
    }
    return this;
  }

  /** Leaves out what another reading of the same origin leaves out for a stated reason. */
  public Reading leaveOutAs(SourceText reading) {
    reading.reading().unread().stream()
        .filter(left -> !left.reason().equals(MARKUP))
        .forEach(leftOut::add);
    return this;
  }

  /** The text so far. */
  public CharSequence text() {
    return text;
  }

  /** Whether the text so far ends a line, or is empty. */
  public boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  public SourceText build() {
    Map map = new Map(origin, Arrays.copyOf(pieces, 4 * count), unread());
    return new SourceText(origin.file(), text.toString(), origin.sha256(), map);
  }

  private void piece(int length, Span from) {
    if (4 * count == pieces.length) {
      pieces = Arrays.copyOf(pieces, pieces.length * 2);
    }
    pieces[4 * count] = text.length();
    pieces[4 * count + 1] = length;
    pieces[4 * count + 2] = from.start();
    pieces[4 * count + 3] = from.length();
    count++;
  }

  /** Everything of the origin that has not been kept or replaced, with its reason. */
  private List<Unread> unread() {
    List<Unread> read = new ArrayList<>(leftOut);
    for (int i = 0; i < count; i++) {
      int start = pieces[4 * i + 2];
      read.add(new Unread(new Span(start, start + pieces[4 * i + 3]), null));
    }
    read.sort(Comparator.comparing(Unread::span));
    List<Unread> unread = new ArrayList<>();
    int at = 0;
    for (Unread next : read) {
      gap(at, next.span().start(), unread);
      if (next.reason() != null && next.span().end() > at) {
        int from = Math.max(at, next.span().start());
        unread.add(new Unread(new Span(from, next.span().end()), next.reason()));
      }
      at = Math.max(at, next.span().end());
    }
    gap(at, origin.text().length(), unread);
    return unread;
  }

  private void gap(int from, int to, List<Unread> unread) {
    if (from < to) {
      Span span = new Span(from, to).trimmed(origin.text());
      if (!span.isEmpty()) {
        unread.add(new Unread(span, MARKUP));
      }
    }
  }

  /**
   * A run of a reading that comes from one run of the origin.
   *
   * @param start in the reading
   * @param length in the reading
   * @param from the run of the origin
   * @param isVerbatim whether it is read character by character
   */
  record Piece(int start, int length, Span from, boolean isVerbatim) {}

  /**
   * Where the characters of a reading stand in its origin.
   *
   * @param pieces four numbers for each: start and length in the reading, start and length in the
   *     origin; a piece is verbatim where both lengths are equal
   */
  record Map(SourceText origin, int[] pieces, List<Unread> unread) {

    /** The offset in the origin of a character of the reading. */
    int toOrigin(int offset) {
      if (pieces.length == 0) {
        return 0;
      }
      int i = 4 * pieceAt(offset);
      int within = Math.min(offset - pieces[i], pieces[i + 1]);
      boolean verbatim = pieces[i + 1] == pieces[i + 3];
      if (verbatim) {
        return pieces[i + 2] + within;
      }
      return within < pieces[i + 1] ? pieces[i + 2] : pieces[i + 2] + pieces[i + 3];
    }

    /** The pieces that a span of the reading is made of. */
    List<Piece> read(Span span) {
      List<Piece> found = new ArrayList<>();
      for (int i = 4 * pieceAt(span.start()); i < pieces.length && pieces[i] < span.end(); i += 4) {
        Span shared = new Span(pieces[i], pieces[i] + pieces[i + 1]).intersection(span);
        if (!shared.isEmpty()) {
          boolean verbatim = pieces[i + 1] == pieces[i + 3];
          found.add(new Piece(shared.start(), shared.length(), piece(i, shared), verbatim));
        }
      }
      return found;
    }

    /** The spans of the origin that a span of the reading stands for; neighbours are joined. */
    List<Span> pieces(Span span) {
      List<Span> found = new ArrayList<>();
      if (span.isEmpty() || pieces.length == 0) {
        return found;
      }
      for (int i = pieceAt(span.start()); 4 * i < pieces.length; i++) {
        if (pieces[4 * i] >= span.end()) {
          break;
        }
        Span piece = piece(4 * i, span);
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).end() == piece.start()) {
          found.set(last, found.get(last).cover(piece));
        } else if (!piece.isEmpty()) {
          found.add(piece);
        }
      }
      return found;
    }

    private Span piece(int i, Span span) {
      if (pieces[i + 1] != pieces[i + 3]) {
        return new Span(pieces[i + 2], pieces[i + 2] + pieces[i + 3]);
      }
      int from = Math.max(span.start(), pieces[i]) - pieces[i];
      int to = Math.min(span.end(), pieces[i] + pieces[i + 1]) - pieces[i];
      return new Span(pieces[i + 2] + from, pieces[i + 2] + to);
    }

    /** The index of the piece that holds an offset, or of the last one before it. */
    private int pieceAt(int offset) {
      int low = 0;
      int high = pieces.length / 4 - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (pieces[4 * middle] <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }
  }
}
