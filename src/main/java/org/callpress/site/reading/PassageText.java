package org.callpress.site.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.callpress.call.Direction;
import org.callpress.call.EarningsCall;
import org.callpress.call.Erratum;
import org.callpress.call.Figure;
import org.callpress.call.Passage;
import org.callpress.call.Question;
import org.callpress.call.Turn;
import org.callpress.site.CallView;
import org.callpress.site.GlossaryPage;
import org.callpress.site.reading.Paragraph.Run;
import org.callpress.site.reading.Paragraph.Sentence;
import org.callpress.source.SourceText;
import org.callpress.source.Span;
import org.callpress.source.Whitespace;

/**
 * Takes the text of passages apart for the page: into sentences, and these into runs of characters
 * that are shown alike (a figure, a stage direction, part of an ask).
 */
final class PassageText {
  private final CallView view;
  private final SourceText source;
  private final Map<String, List<Figure>> figures;
  private final Map<String, List<Question>> questions = new HashMap<>();
  private final TreeMap<Integer, Direction> directions = new TreeMap<>();
  private final List<Erratum> errata;
  private final String figuresHref;
  private final Terms terms;
  private final Map<Passage, List<Terms.Said>> said = new HashMap<>();

  PassageText(CallView view) {
    this.view = view;
    EarningsCall call = view.call();
    this.source = call.transcript().source();
    this.errata = call.rulings().errata();
    this.figures = view.figuresByPassage();
    this.terms = new Terms(view);
    this.figuresHref = view.to(view.tree().addresses().figures(call.id()));
    call.exchanges().stream()
        .flatMap(exchange -> exchange.questions().stream())
        .forEach(q -> questions.computeIfAbsent(q.passage(), id -> new ArrayList<>()).add(q));
    call.transcript().directions().forEach(d -> directions.put(d.span().start(), d));
  }

  /** The asks that stand in a passage, in the order of the text. */
  List<Question> questions(Passage passage) {
    return questions.getOrDefault(passage.id(), List.of());
  }

  /**
   * A passage's sentences and the stage directions among and around them, in order.
   *
   * @param from where to start looking for directions
   * @param to where to stop
   */
  private List<Piece> pieces(Passage passage, int from, int to) {
    List<Span> starts = view.conversation().turn(passage.turn()).paragraphs();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      pieces.add(sentence(passage, passage.sentences().get(i), i + 1));
    }
    TreeMap<Integer, Span> sentences = new TreeMap<>();
    passage.sentences().forEach(span -> sentences.put(span.start(), span));
    for (Direction direction : directions.subMap(from, to).values()) {
      Map.Entry<Integer, Span> before = sentences.floorEntry(direction.span().start());
      if (before == null || !before.getValue().overlaps(direction.span())) {
        pieces.add(direction(direction));
      }
    }
    pieces.sort(Comparator.comparing(Piece::start));
    return opened(pieces, starts);
  }

  /** Says of each piece whether it begins a paragraph and whether white space stands before it. */
  private List<Piece> opened(List<Piece> pieces, List<Span> paragraphs) {
    List<Piece> opened = new ArrayList<>();
    int last = -1;
    int paragraph = 0;
    for (Piece piece : pieces) {
      while (paragraph + 1 < paragraphs.size()
          && paragraphs.get(paragraph + 1).start() <= piece.start()) {
        paragraph++;
      }
      boolean opening = paragraph != last;
      Sentence sentence = piece.sentence();
      opened.add(
          new Piece(
              piece.start(),
              piece.end(),
              piece.questions(),
              new Sentence(sentence.id(), spaced(piece.start()), opening, sentence.runs())));
      last = paragraph;
    }
    return opened;
  }

  private boolean spaced(int offset) {
    return offset > 0 && Whitespace.is(source.text().charAt(offset - 1));
  }

  /** The stage directions of a turn in which nobody says anything. */
  List<Piece> pieces(Turn turn) {
    List<Piece> pieces = new ArrayList<>();
    for (Span paragraph : turn.paragraphs()) {
      directions.subMap(paragraph.start(), paragraph.end()).values().stream()
          .map(this::direction)
          .forEach(pieces::add);
    }
    return opened(pieces, turn.paragraphs());
  }

  private Piece direction(Direction direction) {
    Run run = new Run(source.slice(direction.span()), "direction", null, null, false);
    return new Piece(
        direction.span().start(),
        direction.span().end(),
        List.of(),
        new Sentence(null, false, false, List.of(run)));
  }

  private Piece sentence(Passage passage, Span span, int number) {
    List<Run> runs = new ArrayList<>();
    int at = span.start();
    for (Direction direction : directions.subMap(span.start(), span.end()).values()) {
      addText(runs, passage, new Span(at, Math.max(at, direction.span().start())));
      runs.add(new Run(source.slice(direction.span()), "direction", null, null, false));
      at = Math.max(at, direction.span().end());
    }
    addText(runs, passage, new Span(at, Math.max(at, span.end())));
    List<Question> asked =
        questions(passage).stream().filter(q -> q.span().overlaps(span)).toList();
    return new Piece(
        span.start(),
        span.end(),
        asked,
        new Sentence(passage.id() + ".s" + number, false, false, runs));
  }

  /** Adds what the passage covers of a span, cut at figures and at the ends of asks. */
  private void addText(List<Run> runs, Passage passage, Span span) {
    for (Span covered : passage.spans()) {
      Span part = covered.intersection(span);
      if (part.isEmpty()) {
        continue;
      }
      int at = part.start();
      for (Figure figure : figures.getOrDefault(passage.id(), List.of())) {
        Span figureSpan = figure.span();
        if (figureSpan.start() >= at && figureSpan.end() <= part.end() && !figureSpan.isEmpty()) {
          addPlain(runs, passage, new Span(at, figureSpan.start()));
          runs.add(figure(passage, figure));
          at = figureSpan.end();
        }
      }
      addPlain(runs, passage, new Span(at, part.end()));
    }
  }

  private Run figure(Passage passage, Figure figure) {
    return new Run(
        source.slice(figure.span()),
        "figure",
        figure.id(),
        figuresHref + "#" + figure.id(),
        questions(passage).stream().anyMatch(q -> q.span().overlaps(figure.span())),
        isMisprint(figure.span()),
        spoken(figure.span()));
  }

  /** Adds words, cut at the company's own terms and at the ends of asks. */
  private void addPlain(List<Run> runs, Passage passage, Span span) {
    int at = span.start();
    for (Terms.Said term : said.computeIfAbsent(passage, terms::in)) {
      if (term.span().start() >= at
          && term.span().end() <= span.end()
          && !isMisprint(term.span())) {
        addWords(runs, passage, new Span(at, term.span().start()));
        terms.show(term);
        boolean ask = questions(passage).stream().anyMatch(q -> q.span().overlaps(term.span()));
        runs.add(new Run(source.slice(term.span()), "term", term.id(), term.href(), ask));
        at = term.span().end();
      }
    }
    addWords(runs, passage, new Span(at, span.end()));
  }

  /** The company's own words that the pieces made so far hold. */
  List<GlossaryPage.Entry> terms() {
    return terms.shown();
  }

  private void addWords(List<Run> runs, Passage passage, Span plain) {
    int at = plain.start();
    while (at < plain.end()) {
      int from = at;
      boolean ask = questions(passage).stream().anyMatch(q -> q.span().contains(from));
      int to = nextEdge(passage, at, plain.end());
      Span span = new Span(at, to);
      runs.add(
          new Run(source.slice(span), "text", null, null, ask, isMisprint(span), spoken(span)));
      at = to;
    }
  }

  private int nextEdge(Passage passage, int from, int end) {
    return Stream.concat(
            questions(passage).stream().map(Question::span), errata.stream().map(Erratum::span))
        .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
        .filter(edge -> edge > from && edge < end)
        .min()
        .orElse(end);
  }

  private boolean isMisprint(Span span) {
    return errata.stream().anyMatch(erratum -> erratum.span().overlaps(span));
  }

  /** What was spoken in place of the misprinted words that end with these, or null. */
  private String spoken(Span span) {
    return errata.stream()
        .filter(erratum -> erratum.span().overlaps(span) && erratum.span().end() <= span.end())
        .map(Erratum::spoken)
        .findFirst()
        .orElse(null);
  }

  /**
   * Where a passage's pieces are sought: from the end of the passage before it in its turn (the
   * turn's beginning for the first) to its own end (the turn's end for the last).
   */
  List<Piece> pieces(Passage passage) {
    Turn turn = view.conversation().turn(passage.turn());
    List<Passage> siblings = view.conversation().passagesOf(turn);
    int index = siblings.indexOf(passage);
    int from =
        index == 0
            ? turn.paragraphs().stream().mapToInt(Span::start).min().orElse(passage.start())
            : siblings.get(index - 1).end();
    int to =
        index == siblings.size() - 1
            ? turn.paragraphs().stream().mapToInt(Span::end).max().orElse(passage.end())
            : passage.end();
    return pieces(passage, Math.min(from, to), Math.max(from, to));
  }

  /**
   * @param questions the asks that the sentence belongs to
   */
  record Piece(int start, int end, List<Question> questions, Sentence sentence) {}
}
