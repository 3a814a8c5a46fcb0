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

  private static final Set<String> BRIEF = Set.of("past", "month", "future", "next-quarter");

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
    if (continuesPeriod(token)) {
      return;
    }
    String said = token.term().period();
    String key = !said.startsWith("prior-") && isOtherYear() ? "other" : said;
    boolean earlier = key.startsWith("prior-");
    if (topic.conventions.currentPeriods().contains(key)) {
      topic.nameQuarter();
    }
    boolean opens = scan.at > 0 && tokens.get(scan.at - 1).is(Cue.JOINS);
    if (clause.relation == Relation.BEFORE || earlier && clause.last != null && !opens) {
      clause.beforePeriod = earlier ? key : clause.beforePeriod;
      if (earlier && clause.unknownWords == 0) {
        compare(key.equals("prior-year") ? Comparison.YOY : Comparison.QOQ);
      }
      if (clause.last != null && clause.last.is(Kind.COMPARISON)) {
        clause.last.periodKey = key;
        clause.last.periodSaid = span(clause.last.periodSaid, token.span());
      }
    } else if (clause.last != null && clause.last.periodSaid == null && !(earlier && opens)) {
      clause.last.periodKey = key;
      clause.last.periodSaid = token.span();
    } else {
      clause.period = key;
      clause.periodSaid = token.span();
      boolean leads = clause.subject == null && statements.isEmpty();
      if (leads && clause.unknownWords == 0 && clause.relation == Relation.NONE) {
        scan.leadingPeriod = key;
      }
    }
  }

  /** "… of fiscal year 2026" behind a quarter only says which year's. */
  private boolean continuesPeriod(Token token) {
    Span said =
        clause.last != null && clause.last.periodSaid != null
            ? clause.last.periodSaid
            : clause.periodSaid;
    boolean year = token.term().period().equals("year");
    if (!year
        || said == null
        || token.span().start() - said.end() > NEAR
        || token.span().start() < said.end()) {
      return false;
    }
    if (isOtherYear()) {
      otherYear();
    }
    return true;
  }

  private void otherYear() {
    if (clause.last != null && clause.last.is(Kind.COMPARISON)) {
      compare(Comparison.YOY);
    } else if (clause.last != null && clause.last.periodSaid != null) {
      clause.last.periodKey = "other";
    } else {
      clause.period = "other";
    }
  }

  /**
   * Whether a year stands behind the period that is not the call's: "the third quarter of 2018".
   */
  private boolean isOtherYear() {
    int next = scan.at + 1;
    while (next < tokens.size() && next < scan.at + 3 && tokens.get(next).is(Cue.SEGMENT_LINKS)) {
      next++;
    }
    Quantity number = next < tokens.size() ? tokens.get(next).quantity() : null;
    return number != null && Bare.isYear(number) && topic.conventions.isOther(number.value());
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
    if (clause.last == null || clause.last.is(Kind.LEVEL) && clause.relation != Relation.BEFORE) {
      clause.comparison = comparison;
    }
    if (clause.aside) {
      return;
    }
    for (Statement statement : statements) {
      if (statement.comparison == null
          && statement.subject == clause.subject
          && (Scan.isChange(statement) || statement.is(Kind.COMPARISON))) {
        statement.comparison = comparison;
      }
    }
    if (clause.last != null && Scan.isChange(clause.last) && clause.last.comparison == null) {
      clause.last.comparison = comparison;
    }
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
  private static boolean lasts(String key) {
    return !BRIEF.contains(key);
  }

  /** What is known to be of the months to date or of the year may be followed by more of it. */
  private void hear() {
    for (Statement statement : statements) {
      boolean fact = !statement.tentative && !statement.is(Kind.COMPARISON);
      if (fact && statement.periodKey != null && statement.periodSaid != null) {
        topic.hear(statement.periodKey);
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
      if (statement.periodSaid == null && statement.periodKey == null) {
        statement.periodKey = end.periodKey;
      }
    }
  }

  /** "For the full year, …" holds for the sentences that follow, until another period is said. */
  void keep() {
    spread();
    hear();
    boolean heading = "to-date".equals(scan.leadingPeriod) || !statements.isEmpty();
    if (scan.leadingPeriod != null && heading && lasts(scan.leadingPeriod)) {
      topic.turnTo(scan.leadingPeriod.startsWith("prior-") ? null : scan.leadingPeriod);
    }
  }
}
