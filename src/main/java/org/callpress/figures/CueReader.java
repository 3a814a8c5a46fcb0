package org.callpress.figures;

import java.util.List;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Direction;
import org.callpress.call.Figure.Kind;

/** Reads the words that relate a quantity to its subject: verbs, comparisons, moods, links. */
final class CueReader {
  /** Tokens from "exceeded" to "guidance". */
  private static final int LONGEST_PLAN = 8;

  private final Scan scan;
  private final List<Token> tokens;
  private final Clause clause;
  private final Topic topic;
  private final List<Statement> statements;

  CueReader(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.clause = scan.clause;
    this.topic = scan.topic;
    this.statements = scan.statements;
  }

  /** "On a non-GAAP basis" holds for what was just said of, else for what follows. */
  void basis(Basis basis) {
    if (clause.last == null) {
      clause.basis = basis;
    } else {
      statements.stream()
          .filter(one -> one.subject.name().equals(clause.last.subject.name()))
          .forEach(one -> one.subject = one.subject.on(basis));
    }
  }

  boolean relation(Token token) {
    if (token.is(Cue.COMPARED)) {
      compared();
    } else if (token.is(Cue.TO)
        && (clause.relation.isChange()
            || Scan.isChange(clause.last)
            || clause.relation == Relation.BEFORE)) {
      clause.relation = Relation.TO;
      clause.loss |= clause.lossBefore;
    } else if (token.is(Cue.FROM)
        && (clause.relation != Relation.NONE || clause.last != null || isEarlierPlan())) {
      clause.relation = Relation.BEFORE;
      before();
    } else if (token.is(Cue.OR) && clause.last != null && !clause.relation.isChange()) {
      clause.relation = isOnOtherRates(scan.at + 1) ? again() : Relation.AGAIN;
    } else if (token.is(Cue.UP) || token.is(Cue.DOWN)) {
      change(token.is(Cue.UP));
    } else if (token.is(Cue.NARROWED) || token.is(Cue.WIDENED)) {
      change(token.is(Cue.NARROWED) == clause.loss);
      clause.lossBefore = clause.loss;
      clause.loss = false;
    } else if (token.is(Cue.LOSS)) {
      clause.loss = true;
      clause.unclearSign = false;
      clause.expected |= token.is(Cue.EXPECTED);
    } else if (token.is(Cue.PROFIT)) {
      clause.loss = false;
      clause.unclearSign = false;
    } else if (token.is(Cue.LEVEL)) {
      level(token);
    } else {
      return false;
    }
    return true;
  }

  /** An earlier value or its period follows. */
  void compared() {
    clause.relation = Relation.BEFORE;
    clause.compared = true;
    before();
  }

  /** "We lower capital expenditure from about $13 million to …": what was expected before. */
  private boolean isEarlierPlan() {
    int next = scan.at + 1;
    while (next < tokens.size() && tokens.get(next).is(Cue.HEDGES)) {
      next++;
    }
    return clause.expected && clause.subject != null && scan.isQuantityAt(next);
  }

  /** What follows is an earlier value: of a loss by its name, else of what it says itself. */
  private void before() {
    boolean named = clause.subject != null && clause.subject.negative();
    clause.loss = named;
    clause.unclearSign = !named && clause.level != null && clause.level.negative;
  }

  private void change(boolean up) {
    boolean noun = tokens.get(scan.at).is(Cue.NOUNS);
    boolean ofLoss =
        clause.subject != null && clause.subject.negative()
            || noun && clause.level != null && clause.level.negative;
    clause.relation = up != ofLoss ? Relation.RISE : Relation.FALL;
  }

  private void level(Token token) {
    boolean link = token.is(Cue.SEGMENT_LINKS);
    if (!clause.relation.isChange() && clause.relation != Relation.BEFORE
        || !link && clause.relation != Relation.BEFORE) {
      clause.relation = link && clause.relation != Relation.NONE ? clause.relation : Relation.LEVEL;
    }
  }

  boolean mood(Token token) {
    if (token.is(Cue.INCLUDING) && isAnotherPeriod()) {
      clause.relation = Relation.NONE;
    } else if (token.is(Cue.INCLUDING) && isContributing()) {
      clause.relation = Relation.LEVEL;
    } else if (token.is(Cue.CAUSE) || token.is(Cue.INCLUDING) || token.is(Cue.RELATIVES)) {
      clause.aside = true;
      clause.asideFrom = scan.at;
      clause.relation = Relation.NONE;
    } else if (token.is(Cue.CONSTANT_RATES)) {
      constantRates();
    } else if (token.is(Cue.EXCLUDING)) {
      clause.excluded |= !statements.isEmpty();
      clause.conditional |= statements.isEmpty();
      excluding();
    } else if (token.is(Cue.CONDITIONAL)) {
      clause.conditional = true;
    } else if (token.is(Cue.AS_PLANNED)) {
      clause.relation = Relation.NONE; // "lower than expected at $40 million" is no decline
    } else if (token.is(Cue.TURNS)) {
      clause.expected = false;
    } else if (token.is(Cue.EXPECTED) && !token.is(Cue.TURNING)) {
      clause.recalled = clause.expected ? clause.recalled : isMeasuredBy();
      clause.expected = true;
    } else if (token.is(Cue.TURNING)) {
      new Turn(scan).take(token);
    } else if (token.is(Cue.CORRECTION)) {
      takeBack();
    } else if (token.is(Cue.COMMA)) {
      comma();
    } else if (token.is(Cue.STOP)) {
      clause.relation = Relation.NONE;
    } else {
      return false;
    }
    return true;
  }

  /** "… exceeded the high end of our guidance": whether a plan is only what is compared with. */
  private boolean isMeasuredBy() {
    for (int i = scan.at - 1; i >= Math.max(0, scan.at - LONGEST_PLAN); i--) {
      if (tokens.get(i).is(Cue.AGAINST_PLAN) || tokens.get(i).is(Cue.OFF)) {
        return true;
      }
      if (tokens.get(i).is(Cue.COMMA) || tokens.get(i).quantity() != null) {
        return false;
      }
    }
    return false;
  }

  /** "Boats contributed revenue of …": the part states what it has. */
  private boolean isContributing() {
    boolean part = scan.at > 0 && tokens.get(scan.at - 1).segment() != null;
    return part && statements.isEmpty() && is(scan.at + 1, Cue.METRIC);
  }

  /** "其中第三季度…": of the year the part that is told of next, not a part of an amount. */
  private boolean isAnotherPeriod() {
    return scan.at + 1 < tokens.size()
        && tokens.get(scan.at + 1).is(Cue.PERIOD)
        && tokens.get(scan.at).isHan();
  }

  /**
   * Behind a change it was read with that change; at the sentence's beginning it holds for all its
   * changes; elsewhere what it is said of is not known.
   */
  private void constantRates() {
    boolean read = clause.last != null && clause.last.subject.is(Subject.Trait.CONSTANT_RATES);
    if (statements.isEmpty()) {
      clause.constantRates = true;
    } else if (!read && leadsChange()) {
      clause.constantRatesNext = true;
    } else if (!read) {
      clause.excluded = true;
      excluding();
    }
  }

  private boolean leadsChange() {
    int number = scan.at + 2;
    while (number < tokens.size()
        && (tokens.get(number).is(Cue.BY) || tokens.get(number).is(Cue.HEDGES))) {
      number++;
    }
    return (is(scan.at + 1, Cue.UP) || is(scan.at + 1, Cue.DOWN)) && scan.isQuantityAt(number);
  }

  /** "…, excluding divestitures" makes another figure of the one before it. */
  private void excluding() {
    Token before = scan.at == 0 ? null : tokens.get(scan.at - 1);
    if (before != null && before.is(Cue.ALL_OF)) {
      statements.forEach(Statement::hold);
    }
    boolean ofLast = clause.last != null && !before.is(Cue.AND) && !before.is(Cue.JOINS);
    if (ofLast && !isOfUnstatedChange()) {
      clause.last.hold();
    }
  }

  /** "$410 million, level with last year at constant rates": only the change is without. */
  private boolean isOfUnstatedChange() {
    int at = scan.at - 1;
    while (at > 0 && tokens.get(at).quantity() == null) {
      if (tokens.get(at).is(Cue.YOY) || tokens.get(at).is(Cue.QOQ)) {
        return clause.last.is(Kind.LEVEL);
      }
      at--;
    }
    return false;
  }

  /** "46%, excuse me, 47%": the number before is not meant. */
  private void takeBack() {
    Statement last = clause.last;
    if (last != null) {
      last.hold();
      clause.relation =
          last.direction == null
              ? Relation.LEVEL
              : last.direction == Direction.UP ? Relation.RISE : Relation.FALL;
      clause.level = clause.level == last ? null : clause.level;
      clause.last = null;
    }
  }

  private void comma() {
    clause.expected &= !clause.recalled;
    clause.recalled = false;
    boolean goesOn =
        scan.isQuantityAt(scan.at + 1)
            || scan.at + 1 < tokens.size() && tokens.get(scan.at + 1).is(Cue.BY);
    if (clause.last != null || clause.relation.isChange() && !goesOn) {
      clause.relation = Relation.NONE;
    }
  }

  /** "Driven by demand, the company reported …": the company is who states what follows. */
  private void whole() {
    boolean within = scan.leading != null && tokens.get(0).is(Cue.PLACES);
    scan.turnedToName |= within; // "In Markets, total revenue was …"
    scan.leading = null;
    if (scan.isVerbAt(scan.at + 1)) {
      clause.aside = false;
      clause.unknownWords = 0;
      topic.wholeCompany();
    }
  }

  void word(Token token) {
    if (token.is(Cue.WHOLE) && clause.subject == null) {
      whole();
    }
    if (!isKnown(token)) {
      clause.unknownWords++;
    }
    if (token.is(Cue.RANGE_WORDS) && isHeading()) {
      clause.unknownWords = 0;
    }
    if ((token.is(Cue.AND) || token.is(Cue.JOINS)) && clause.last != null) {
      boolean by = is(scan.at + 1, Cue.BY) && isOnOtherRates(scan.at + 2);
      and(token.is(Cue.AND) && (by || scan.isQuantityAt(scan.at + 1)));
    } else if (token.is(Cue.COSTING) && isCost(scan.at + 1)) {
      clause.relation = Relation.LEVEL;
    }
  }

  /** "Asset quality – our bad loans were …": what stands before the dash is only a heading. */
  private boolean isHeading() {
    return statements.isEmpty() && clause.subject == null && is(scan.at + 1, Cue.OURS);
  }

  private void and(boolean again) {
    boolean by = is(scan.at + 1, Cue.BY);
    if (again && (isComparedItself(scan.at + 2) || isOnOtherRates(scan.at + (by ? 2 : 1)))) {
      clause.relation = again();
    } else if (again && isDatedItself(scan.at + 2)) {
      clause.relation = Relation.BEFORE;
    } else {
      clause.relation = again ? Relation.AGAIN : Relation.NONE;
      clause.listed |= again;
    }
  }

  /** The same change once more. */
  private Relation again() {
    return clause.last.direction == Direction.DOWN ? Relation.FALL : Relation.RISE;
  }

  /** "12% and 15% in constant currency", or the other way round: each is on its own basis. */
  private boolean isOnOtherRates(int quantity) {
    boolean before = clause.last.subject.is(Subject.Trait.CONSTANT_RATES);
    return scan.isQuantityAt(quantity)
        && is(quantity + 1, Cue.CONSTANT_RATES) != before
        && Scan.isChange(clause.last);
  }

  /** "11% year over year and 2% sequentially": each says itself what it compares with. */
  private boolean isComparedItself(int behind) {
    boolean says = is(behind, Cue.YOY) || is(behind, Cue.QOQ) || is(behind, Cue.COMPARED);
    return says && Scan.isChange(clause.last) && clause.last.comparisonSaid;
  }

  /** "Compared with 15% a year ago and 17% in the second quarter" */
  private boolean isDatedItself(int behind) {
    boolean dated = is(behind, Cue.PERIOD) || is(behind + 1, Cue.PERIOD);
    return dated && clause.last.is(Kind.COMPARISON) && clause.last.periodSaid != null;
  }

  /** "Repurchased 2 million shares for $30 million" */
  private boolean isCost(int index) {
    int at = is(index, Cue.HEDGES) ? index + 1 : index;
    Metric metric = clause.last == null ? null : clause.last.subject.metric();
    return metric != null
        && metric.shares()
        && clause.last.quantity.isShares()
        && scan.isQuantityAt(at)
        && tokens.get(at).quantity().isMoney()
        && !tokens.get(at).quantity().perShare();
  }

  private boolean is(int index, Cue cue) {
    return index < tokens.size() && tokens.get(index).is(cue);
  }

  /** Whether a word between subject and quantity changes nothing of what is said. */
  static boolean isKnown(Token token) {
    return token.is(Cue.NEUTRAL)
        || token.is(Cue.HEDGES)
        || token.is(Cue.BY)
        || token.is(Cue.AND)
        || token.is(Cue.JOINS)
        || token.is(Cue.WHOLE)
        || token.is(Cue.SEGMENT_LINKS)
        || token.is(Cue.TO)
        || token.is(Cue.PRONOUNS)
        || token.is(Cue.GAAP)
        || token.is(Cue.DETERMINERS)
        || token.is(Cue.MONTHS)
        || token.is(Cue.NON_GAAP)
        || token.is(Cue.HEDGES_AFTER)
        || token.is(Cue.OURS)
        || token.is(Cue.FLAT)
        || token.is(Cue.AS_PLANNED)
        || token.is(Cue.CLASSIFIERS)
        || token.is(Cue.ADVERB);
  }
}
