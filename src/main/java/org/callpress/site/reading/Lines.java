package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.callpress.call.Question;
import org.callpress.site.reading.Paragraph.Line;
import org.callpress.site.reading.Paragraph.Row;
import org.callpress.site.reading.PassageText.Piece;

/**
 * Groups the sentences of one utterance into paragraphs and lines: each ask on a line of its own.
 */
final class Lines {
  private final Asks asks;
  private final Predicate<Question> owns;
  private final Set<Question> begun = new HashSet<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private List<Ask> beginning = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();
  private Question current;

  private Lines(Asks asks, Predicate<Question> owns) {
    this.asks = asks;
    this.owns = owns;
  }

  /**
   * @param main sentences in the page's language
   * @param other what stands beside them
   * @param paired whether the two render one another
   */
  record Cells(List<Piece> main, List<Piece> other, boolean paired) {
    private List<Question> questions() {
      return Stream.concat(main.stream(), other.stream())
          .flatMap(piece -> piece.questions().stream())
          .distinct()
          .toList();
    }

    private List<Piece> shown() {
      return main.isEmpty() ? other : main;
    }

    /** The sentence that an ask begins with, of the page's language if it can be. */
    private Piece beginning(Question question) {
      return shown().stream()
          .filter(piece -> piece.questions().contains(question))
          .findFirst()
          .orElse(shown().get(0));
    }

    private boolean opening() {
      return !main.isEmpty() && main.get(0).sentence().opening();
    }
  }

  /**
   * The text of one column.
   *
   * @param owns whether an ask's id belongs here
   */
  static List<Paragraph> column(List<Piece> pieces, Asks asks, Predicate<Question> owns) {
    List<Cells> cells =
        pieces.stream().map(piece -> new Cells(List.of(piece), List.of(), false)).toList();
    return new Lines(asks, owns).of(cells).stream().map(Lines::joined).toList();
  }

  /** The text of two columns, row by row. */
  static List<Paragraph> aligned(List<Cells> cells, Asks asks, Predicate<Question> owns) {
    return new Lines(asks, owns).of(cells);
  }

  private List<Paragraph> of(List<Cells> cells) {
    for (Cells cell : cells) {
      List<Question> questions = cell.questions();
      Question ask =
          cell.main().isEmpty() ? current : questions.isEmpty() ? null : questions.get(0);
      if (cell.opening()) {
        endParagraph();
      } else if (ask != current) {
        endLine();
      }
      current = ask;
      Map<Piece, List<Ask>> numbers = new HashMap<>();
      for (Question question : questions) {
        if (begun.add(question)) {
          boolean first = rows.isEmpty() && beginning.isEmpty();
          Piece place = first ? cell.shown().get(0) : cell.beginning(question);
          Ask begins = asks.ask(question, owns.test(question));
          beginning.add(begins);
          numbers.computeIfAbsent(place, piece -> new ArrayList<>()).add(begins);
        }
      }
      rows.add(
          new Row(
              sentences(cell.main(), numbers), sentences(cell.other(), numbers), cell.paired()));
    }
    endParagraph();
    return paragraphs;
  }

  private void endLine() {
    if (!rows.isEmpty()) {
      lines.add(new Line(beginning, current != null || !beginning.isEmpty(), rows));
      rows = new ArrayList<>();
      beginning = new ArrayList<>();
    }
  }

  private void endParagraph() {
    endLine();
    if (!lines.isEmpty()) {
      paragraphs.add(new Paragraph(lines));
      lines = new ArrayList<>();
    }
  }

  private List<Paragraph.Sentence> sentences(List<Piece> pieces, Map<Piece, List<Ask>> numbers) {
    return pieces.stream()
        .map(
            piece ->
                numbers.containsKey(piece)
                    ? piece
                        .sentence()
                        .numbered(numbers.get(piece), !rows.isEmpty() || piece != pieces.get(0))
                    : piece.sentence())
        .toList();
  }

  /** A paragraph of one column, each line as one row. */
  private static Paragraph joined(Paragraph paragraph) {
    return new Paragraph(
        paragraph.lines().stream()
            .map(
                line ->
                    new Line(
                        line.asks(),
                        line.ask(),
                        List.of(
                            new Row(
                                line.rows().stream().flatMap(row -> row.main().stream()).toList(),
                                List.of(),
                                false))))
            .toList());
  }
}
