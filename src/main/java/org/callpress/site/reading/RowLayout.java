package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.callpress.call.Pair;
import org.callpress.call.Passage;
import org.callpress.site.reading.PassageText.Piece;
import org.callpress.source.Span;

/**
 * Sets two languages row by row where sentences are aligned. Rows keep the order of both texts; a
 * pair that would cross one before it is passed over, pairs that share a sentence share a row, and
 * what no pair covers shares a row with what stands at the same place on the other side.
 */
final class RowLayout {
  /** With fewer aligned rows, two columns of whole paragraphs read better. */
  private static final int FEWEST = 2;

  private RowLayout() {}

  /**
   * A row as ranges of pieces, half open.
   *
   * @param mainFrom first piece of the main column
   * @param paired whether the two sides render one another, and do not only share a place
   */
  record Range(int mainFrom, int mainTo, int otherFrom, int otherTo, boolean paired) {}

  /** The rows of a block, or none where its sentences are not aligned. */
  static List<Range> ranges(
      Block block, List<Piece> main, List<Piece> other, List<Pair> sentencePairs) {
    List<Range> links = new ArrayList<>();
    for (Pair pair : sentencePairs) {
      Range link = link(block, pair, main, other);
      if (link != null) {
        links.add(link);
      }
    }
    links.sort(Comparator.comparing(Range::mainFrom).thenComparing(Range::otherFrom));
    List<Range> rows = filled(inOrder(links), main.size(), other.size());
    return rows.size() < FEWEST ? List.of() : rows;
  }

  private static Range link(Block block, Pair pair, List<Piece> main, List<Piece> other) {
    boolean mainIsOriginal = pair.originalPassage().equals(block.main().id());
    String mainPassage = mainIsOriginal ? pair.originalPassage() : pair.interpretationPassage();
    String otherPassage = mainIsOriginal ? pair.interpretationPassage() : pair.originalPassage();
    if (!mainPassage.equals(block.main().id())
        || block.others().stream().map(Passage::id).noneMatch(otherPassage::equals)) {
      return null;
    }
    int[] here = overlapped(main, mainIsOriginal ? pair.original() : pair.interpretation());
    int[] there = overlapped(other, mainIsOriginal ? pair.interpretation() : pair.original());
    return here == null || there == null
        ? null
        : new Range(here[0], here[1], there[0], there[1], true);
  }

  /** First and one past the last of the pieces that a span touches; null for none. */
  private static int[] overlapped(List<Piece> pieces, Span span) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (span.overlaps(new Span(piece.start(), piece.end()))) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return from < 0 ? null : new int[] {from, to};
  }

  private static List<Range> inOrder(List<Range> links) {
    List<Range> kept = new ArrayList<>();
    for (Range link : links) {
      Range before = kept.isEmpty() ? new Range(0, 0, 0, 0, false) : kept.get(kept.size() - 1);
      if (link.mainFrom() >= before.mainTo() && link.otherFrom() >= before.otherTo()) {
        kept.add(link);
      } else if (!kept.isEmpty() && sharesSentence(before, link)) {
        kept.set(kept.size() - 1, cover(before, link));
      }
    }
    return kept;
  }

  /** Whether a link goes on in the sentence that the one before ends in, on one side or on both. */
  private static boolean sharesSentence(Range before, Range link) {
    return link.mainFrom() >= before.mainTo() - 1 && link.otherFrom() >= before.otherTo() - 1;
  }

  private static Range cover(Range a, Range b) {
    return new Range(
        a.mainFrom(),
        Math.max(a.mainTo(), b.mainTo()),
        a.otherFrom(),
        Math.max(a.otherTo(), b.otherTo()),
        true);
  }

  private static List<Range> filled(List<Range> links, int mainSize, int otherSize) {
    List<Range> rows = new ArrayList<>();
    int main = 0;
    int other = 0;
    for (Range link : links) {
      addGap(rows, main, link.mainFrom(), other, link.otherFrom());
      rows.add(link);
      main = link.mainTo();
      other = link.otherTo();
    }
    if (!links.isEmpty()) {
      addGap(rows, main, mainSize, other, otherSize);
    }
    return rows;
  }

  private static void addGap(List<Range> rows, int main, int mainTo, int other, int otherTo) {
    if (main < mainTo || other < otherTo) {
      rows.add(new Range(main, mainTo, other, otherTo, false));
    }
  }
}
