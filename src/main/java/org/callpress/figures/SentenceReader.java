package org.callpress.figures;

import java.util.List;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/**
 * Goes through a sentence from left to right and reads each quantity by what stands before it: the
 * metric that is spoken of, the verb, the words of comparison.
 */
final class SentenceReader {
  private final Scan scan;
  private final BasisPlacer bases;
  private final SegmentPlacer segments;
  private final SubjectPlacer subjects;
  private final CueReader cues;
  private final PeriodReader periods;
  private final StatementReader quantities;

  private SentenceReader(List<Token> tokens, Passage passage, Span sentence, Topic topic) {
    this.scan = new Scan(tokens, topic);
    this.bases = new BasisPlacer(scan);
    this.segments = new SegmentPlacer(scan);
    this.subjects = new SubjectPlacer(scan, Vocabulary.of(passage.language()), bases, segments);
    this.cues = new CueReader(scan);
    this.periods = new PeriodReader(scan);
    this.quantities = new StatementReader(scan, subjects, passage, sentence);
  }

  /** The figures of one sentence; what it leaves to those behind it is noted in the topic. */
  static List<Statement> read(List<Token> tokens, Passage passage, Span sentence, Topic topic) {
    return new SentenceReader(tokens, passage, sentence, topic).read();
  }

  private List<Statement> read() {
    if (betweenDates()) {
      scan.clause.period = When.of("past");
    }
    if (scan.topic.isPlanning() && goesOn()) {
      scan.clause.expected = true;
      scan.clause.plans = true;
    }
    while (scan.at < scan.tokens.size()) {
      step(scan.tokens.get(scan.at));
    }
    basisByDefault();
    Rows.connect(scan);
    Links.connect(scan.statements);
    periods.keep();
    return scan.statements;
  }

  /** "Between July 31 and October 29, …": a stretch of its own. */
  private boolean betweenDates() {
    boolean open = false;
    for (int i = 1; i < scan.tokens.size(); i++) {
      Token before = scan.tokens.get(i - 1);
      boolean month = scan.tokens.get(i).is(Cue.MONTHS);
      if (month && open && (before.is(Cue.AND) || before.is(Cue.TO))) {
        return true;
      }
      open |= month && (before.is(Cue.BETWEEN) || before.is(Cue.FROM));
    }
    return false;
  }

  /** "That assumes growth of 4%", "And earnings of $2": of what was expected before. */
  private boolean goesOn() {
    List<Token> tokens = scan.tokens;
    boolean points = tokens.size() > 1 && tokens.get(0).is(Cue.PRONOUNS);
    boolean opens = tokens.size() > 1 && tokens.get(0).is(Cue.AND);
    boolean verbal =
        tokens.stream()
            .anyMatch(one -> one.is(Cue.PAST) || one.is(Cue.LEVEL) && !one.is(Cue.SEGMENT_LINKS));
    return points && tokens.get(1).is(Cue.IMPLYING) || opens && !verbal;
  }

  /** "On a non-GAAP basis unless otherwise noted" holds for all that the speaker says next. */
  private void basisByDefault() {
    boolean byDefault = scan.tokens.stream().anyMatch(token -> token.is(Cue.BY_DEFAULT));
    if (byDefault && ConventionsReader.saysAdjusted(scan.tokens)) {
      scan.topic.basis = Basis.NON_GAAP;
    }
  }

  private void step(Token token) {
    if (token.is(Cue.QUANTITY)) {
      quantities.quantity(token.quantity());
    } else if (token.is(Cue.NUMBER)) {
      number();
    } else if (token.is(Cue.METRIC) && (isWholeOfShare() || isTurnedTo(token))) {
      scan.at++;
    } else if (token.is(Cue.METRIC)) {
      subjects.metric(token);
    } else {
      cue(token);
      scan.at++;
    }
  }

  /**
   * "服务费按GMV的0.6%收取": of the two metrics the one right before the share is what it is a share of.
   */
  private boolean isWholeOfShare() {
    int share = scan.at + 2;
    return scan.clause.subject != null
        && scan.isQuantityAt(share)
        && scan.tokens.get(scan.at + 1).is(Cue.POSSESSIVE)
        && scan.tokens.get(share).quantity().isPercent();
  }

  /** "Shifting to margins, …" */
  private boolean isTurnedTo(Token token) {
    boolean ends = scan.at + 1 == scan.tokens.size() || scan.tokens.get(scan.at + 1).is(Cue.COMMA);
    return token.is(Cue.OVERVIEW) && scan.turning && scan.clause.subject == null && ends;
  }

  private void number() {
    Quantity promoted = Bare.promoted(scan.tokens, scan.at, scan.topic.conventions.percents());
    if (promoted == null) {
      if (Years.isAlone(scan.tokens, scan.at)) {
        periods.year(scan.tokens.get(scan.at));
      }
      scan.at++;
    } else {
      quantities.quantity(promoted);
    }
  }

  /** "An increase of 5% over Q2": a hedge before a period compares with it. */
  private boolean isOver() {
    boolean hedged = scan.at > 0 && scan.tokens.get(scan.at - 1).is(Cue.HEDGES);
    return hedged && Scan.isChange(scan.clause.last);
  }

  private void cue(Token token) {
    if (token.is(Cue.PERIOD)) {
      boolean over = isOver();
      if (token.is(Cue.COMPARED) || over) {
        cues.compared();
      }
      periods.period(token);
      scan.clause.relation = over ? Relation.NONE : scan.clause.relation;
    } else if (token.is(Cue.YOY)) {
      periods.compare(Comparison.YOY);
    } else if (token.is(Cue.QOQ)) {
      periods.compare(Comparison.QOQ);
    } else if (token.is(Cue.ON_NON_GAAP) || token.is(Cue.ON_GAAP)) {
      cues.basis(token.is(Cue.ON_GAAP) ? Basis.GAAP : Basis.NON_GAAP);
    } else if (bases.isOther(token)) {
      bases.toOther(token.is(Cue.GAAP) ? Basis.GAAP : Basis.NON_GAAP);
    } else if (token.segment() != null) {
      segments.segment(token.segment());
    } else if (!cues.relation(token) && !cues.mood(token)) {
      cues.word(token);
    } else if (token.is(Cue.COMMA)) {
      quantities.topic();
    }
  }
}
