package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of the text that a page shows: lines, each a number of rows. Outside of questions a
 * paragraph is one line; an ask starts a line of its own. Where sentences are aligned with their
 * rendering a row holds some of them in both languages; else a line is one row.
 */
public record Paragraph(List<Line> lines) {
  public Paragraph {
    lines = List.copyOf(lines);
  }

  /**
   * @param asks the asks that begin on this line
   * @param ask whether the line belongs to an ask
   */
  public record Line(List<Ask> asks, boolean ask, List<Row> rows) {
    public Line {
      asks = List.copyOf(asks);
      rows = List.copyOf(rows);
    }

    /** What became of the asks that begin here; those of which the same became are one. */
    public List<Outcome> outcomes() {
      return Outcome.of(asks);
    }
  }

  /**
   * What became of some asks that begin on one line.
   *
   * @param numbers of the asks; none where it is all that the line has
   * @param ask any one of them
   */
  public record Outcome(List<String> numbers, Ask ask) {
    public Outcome {
      numbers = List.copyOf(numbers);
    }

    static List<Outcome> of(List<Ask> asks) {
      List<Outcome> outcomes = new ArrayList<>();
      List<Ask> left = new ArrayList<>(asks);
      while (!left.isEmpty()) {
        Ask first = left.get(0);
        List<String> alike = left.stream().filter(first::endsAs).map(Ask::number).toList();
        left.removeIf(ask -> alike.contains(ask.number()));
        outcomes.add(new Outcome(alike.size() == asks.size() ? List.of() : alike, first));
      }
      return outcomes;
    }
  }

  /**
   * @param main sentences in the page's language; may be empty
   * @param other what renders them, or what they render; may be empty
   * @param paired whether {@code main} and {@code other} render one another; else they only share a
   *     place
   */
  public record Row(List<Sentence> main, List<Sentence> other, boolean paired) {
    public Row {
      main = List.copyOf(main);
      other = List.copyOf(other);
    }
  }

  /**
   * A sentence, or a stage direction that stands alone.
   *
   * @param id "t12.2.s3", or null for a direction
   * @param spaced whether white space stands before it in the source
   * @param opening whether it begins a paragraph of its passage
   * @param asks the asks that begin with it, whose numbers stand before it
   * @param below whether these begin within a line, and are set below what is before them
   */
  public record Sentence(
      String id, boolean spaced, boolean opening, List<Run> runs, List<Ask> asks, boolean below) {
    public Sentence {
      runs = List.copyOf(runs);
      asks = List.copyOf(asks);
    }

    Sentence(String id, boolean spaced, boolean opening, List<Run> runs) {
      this(id, spaced, opening, runs, List.of(), false);
    }

    Sentence numbered(List<Ask> asks, boolean below) {
      return new Sentence(id, spaced, opening, runs, asks, below);
    }
  }

  /**
   * Characters of a sentence that are shown alike.
   *
   * @param text exactly as in the source
   * @param kind "text", "figure", "term" or "direction"
   * @param id of the figure, or of the term in the glossary, or null
   * @param href of the figure's row in the figures page, of the term in the glossary, or null
   * @param ask whether they belong to an ask
   * @param misprint whether an editor says that they were spoken otherwise
   * @param spoken what was spoken, where the misprinted words end with this run; else null
   */
  public record Run(
      String text,
      String kind,
      String id,
      String href,
      boolean ask,
      boolean misprint,
      String spoken) {
    Run(String text, String kind, String id, String href, boolean ask) {
      this(text, kind, id, href, ask, false, null);
    }
  }
}
