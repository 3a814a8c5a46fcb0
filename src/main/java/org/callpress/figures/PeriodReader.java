package org.callpress.figures;

import java.util.List;
import java.util.Set;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.Figure.Kind;
import org.callpress.source.Span;

/** Reads when: the period that a quantity is of, and the one that it is compared with. */
final class PeriodReader {
  /** Characters between two words of one phrase of time, "of fiscal". */
  private static final int NEAR = 12;

  private static final Set<String> BRIEF =
      Set.of("past", "month", "future", "next-quarter", "next-year");

  private final Scan scan;
  private final List<Token> tokens;
  private final Clause clause;
  private final Topic topic;
  private final List<Statement> statements;

  PeriodReader(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.clause = scan.clause;
    this.topic = scan.topic;
    this.statements = scan.statements;
  }

  void period(Token token) {
    if (!continuesPeriod(token)) {
      period(Years.when(tokens, scan.at), token.span());
    }
  }

  /** "In 2019, …": a year without a word for it. */
  void year(Token token) {
    period(When.of("year").in(token.quantity().value().intValue(), false), token.span());
  }

  private void period(When when, Span said) {
    if (topic.conventions.isCurrent(when)) {
      topic.nameQuarter();
      if (scan.turning && statements.isEmpty()) {
        topic.turnToQuarter();
      }
    }
    boolean compared = clause.last != null && clause.last.is(Kind.COMPARISON);
    boolean undated = compared && clause.last.periodSaid == null;
    boolean opens = when.isEarlier() && scan.at > 0 && tokens.get(scan.at - 1).is(Cue.JOINS);
    boolean earlier = when.isEarlier() && clause.last != null && !opens;
    if (clause.relation == Relation.BEFORE || earlier || undated && !opens) {
      before(when, said);
    } else if (clause.last != null && clause.last.periodSaid == null && !opens) {
      clause.last.when = when;
      clause.last.periodSaid = said;
    } else {
      clause.period = when;
      clause.periodSaid = said;
      boolean joins = scan.at > 0 && tokens.get(scan.at - 1).is(Cue.STOP); // "…; the full year's …"
      scan.leading = joins ? null : scan.leading;
      boolean leads = joins || clause.subject == null && statements.isEmpty();
      if (leads && clause.unknownWords == 0 && clause.relation == Relation.NONE && !isBoth(when)) {
        scan.leadingPeriod = when;
      }
    }
  }

  /** "For both the quarter and the year to date, …": the speaker turns to neither. */
  private boolean isBoth(When when) {
    return scan.leadingPeriod != null
        && topic.conventions.isCurrent(scan.leadingPeriod)
        && when.isToDate();
  }

  /** What is compared with: "versus the first quarter of 2018". */
  private void before(When when, Span said) {
    if (clause.unknownWords == 0) {
      Comparison comparison = topic.conventions.timeline().comparison(when);
      if (comparison != null) {
        compare(comparison);
      } else if (when.isEarlier()) {
        compare(when.is("prior-year") ? Comparison.YOY : Comparison.QOQ);
      }
    }
    if (clause.last != null && clause.last.is(Kind.COMPARISON)) {
      clause.last.when = narrowed(clause.last, when);
      clause.last.periodSaid = span(clause.last.periodSaid, said);
      sameAgain(clause.last);
    }
  }

  /** "… to $15 million, or $0.26 per share, a year ago": the period is that of both. */
  private void sameAgain(Statement last) {
    int before = statements.indexOf(last) - 1;
    Statement other = before < 0 ? null : statements.get(before);
    if (other != null && other.is(Kind.COMPARISON) && other.periodSaid == null) {
      other.when = last.when;
      other.comparison = other.comparison == null ? last.comparison : other.comparison;
    }
  }

  /** "The second quarter of last year": the quarter stays, its year is the one before. */
  private When narrowed(Statement last, When when) {
    boolean near = last.periodSaid != null && last.when != null;
    Integer own = topic.conventions.timeline().year();
    boolean further = near && when.is("prior-year") && last.when.year() == null && own != null;
    return further && !last.when.isEarlier() ? last.when.in(own - 1, true) : when;
  }

  /** "… of fiscal year 2026" behind a quarter only says which year's. */
  private boolean continuesPeriod(Token token) {
    Span said =
        clause.last != null && clause.last.periodSaid != null
            ? clause.last.periodSaid
            : clause.periodSaid;
    return token.term().period().equals("year")
        && said != null
        && token.span().start() - said.end() <= NEAR
        && token.span().start() >= said.end();
  }

  private static Span span(Span before, Span next) {
    boolean near = before != null && next.start() - before.end() < NEAR;
    return near ? before.cover(next) : next;
  }

  /** Notes year over year or quarter over quarter for the change just read, or else the next. */
  void compare(Comparison comparison) {
    if (clause.unknownWords > 0 && isSetOff()) {
      return;
    }
    boolean level = clause.last == null || clause.last.is(Kind.LEVEL);
    boolean earlier = clause.relation == Relation.BEFORE;
    if (level && (!earlier || scan.isQuantityAt(scan.at + 1)) || leadsChange()) {
      clause.comparison = comparison;
    }
    if (clause.last != null && leadsChange()) {
      return;
    }
    if (clause.aside) {
      return;
    }
    for (Statement statement : statements) {
      if (statement.comparison == null
          && statement.subject == clause.subject
          && (Scan.isChange(statement) || statement.is(Kind.COMPARISON))) {
        says(statement, comparison);
      }
    }
    boolean compares =
        clause.last != null && (Scan.isChange(clause.last) || clause.last.is(Kind.COMPARISON));
    if (compares && !clause.last.comparisonSaid) {
      says(clause.last, comparison);
    }
  }

  /** "同比下降1.2个百分点，环比提升0.4个百分点": the word stands before the change that it is said of. */
  private boolean leadsChange() {
    int next = scan.at + 1;
    boolean opens = scan.at > 0 && tokens.get(scan.at - 1).is(Cue.COMMA);
    boolean change =
        next < tokens.size() && (tokens.get(next).is(Cue.UP) || tokens.get(next).is(Cue.DOWN));
    int number = next + 1;
    while (number < tokens.size() && tokens.get(number).is(Cue.NEUTRAL)) {
      number++;
    }
    return opens && change && scan.isQuantityAt(number);
  }

  private static void says(Statement statement, Comparison comparison) {
    statement.comparison = comparison;
    statement.comparisonSaid = true;
  }

  /** "…, both faster than last quarter": a comma stands between the last quantity and this. */
  private boolean isSetOff() {
    for (int i = scan.at - 1; i >= 0 && tokens.get(i).quantity() == null; i--) {
      if (tokens.get(i).is(Cue.COMMA)) {
        return clause.last != null;
      }
    }
    return false;
  }

  /** "Since …", "in March …" hold for their own sentence only. */
  private static boolean lasts(When when) {
    return !BRIEF.contains(when.key());
  }

  /** What is known to be of the months to date or of the year may be followed by more of it. */
  private void hear() {
    for (Statement statement : statements) {
      boolean fact = !statement.tentative && !statement.is(Kind.COMPARISON);
      if (fact && !isRemark() && statement.when != null && statement.periodSaid != null) {
        topic.hear(statement.when);
      }
    }
  }

  /** A period at the end of a sentence is that of all its figures: "… of $3, or $1, in 2025". */
  private void spread() {
    Statement end = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    if (end == null || end.tentative || end.periodSaid == null || end.is(Kind.COMPARISON)) {
      return;
    }
    for (Statement statement : statements) {
      if (statement.periodSaid == null && statement.when == null) {
        statement.when = end.when;
      }
    }
  }

  /** "For the full year, we expect …" is for what is expected next, too. */
  private void outlook() {
    boolean goesOn = statements.stream().anyMatch(one -> one.is(Kind.GUIDANCE));
    topic.plan(goesOn);
    if (clause.plans && clause.period != null) {
      topic.outlook = clause.period;
    } else if (!goesOn) {
      topic.outlook = null;
    }
  }

  /** "Year to date, probiotics have grown" tells nothing of what follows. */
  private boolean isRemark() {
    return !statements.isEmpty()
        && statements.stream().allMatch(one -> one.subject.metric() == null);
  }

  /** "For the full year, …" holds for the sentences that follow, until another period is said. */
  void keep() {
    spread();
    hear();
    outlook();
    When leading = scan.leadingPeriod;
    boolean facts = statements.stream().anyMatch(one -> !one.is(Kind.GUIDANCE));
    boolean heading =
        leading != null && (facts || leading.isToDate()) && !(leading.isToDate() && isRemark());
    if (heading && lasts(leading)) {
      boolean aside = statements.isEmpty() && !scan.turning && !topic.opensParagraph();
      topic.turnTo(leading.isEarlier() ? null : leading, aside);
    }
  }
}
