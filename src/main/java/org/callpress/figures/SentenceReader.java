package org.callpress.figures;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Confidence;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Comparison;
import org.callpress.call.Figure.Kind;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/**
 * Goes through a sentence from left to right and reads each quantity by what stands before it: the
 * metric that is spoken of, the verb, the words of comparison.
 */
final class SentenceReader {
  /** Characters between two words of one phrase of time, "of fiscal". */
  private static final int NEAR = 12;

  private final List<Token> tokens;
  private final Passage passage;
  private final Span sentence;
  private final Topic topic;
  private final Clause clause = new Clause();
  private final List<Statement> statements = new ArrayList<>();
  private final Ahead ahead;
  private Segment leading;
  private String leadingPeriod;
  private boolean shared;
  private boolean turning;
  private int at;

  private SentenceReader(List<Token> tokens, Passage passage, Span sentence, Topic topic) {
    this.tokens = tokens;
    this.passage = passage;
    this.sentence = sentence;
    this.topic = topic;
    this.ahead = new Ahead(tokens);
  }

  static List<Statement> read(List<Token> tokens, Passage passage, Span sentence, Topic topic) {
    return new SentenceReader(tokens, passage, sentence, topic).read();
  }

  private List<Statement> read() {
    topic.nextSentence();
    clause.plans = tokens.stream().anyMatch(token -> token.is(Cue.EXPECTED));
    shared = tokens.stream().anyMatch(token -> token.is(Cue.RESPECTIVELY));
    while (at < tokens.size()) {
      step(tokens.get(at));
    }
    Links.connect(statements);
    keepPeriod();
    return statements;
  }

  /** "For the full year, …" holds for the sentences that follow, until another period is said. */
  private void keepPeriod() {
    if (leadingPeriod != null && !statements.isEmpty()) {
      topic.period = leadingPeriod.startsWith("prior-") ? null : leadingPeriod;
    }
  }

  private void step(Token token) {
    if (token.is(Cue.QUANTITY)) {
      quantity(token.quantity());
    } else if (token.is(Cue.NUMBER)) {
      number(token);
    } else if (token.is(Cue.METRIC)) {
      metric(token);
    } else {
      cue(token);
      at++;
    }
  }

  private void number(Token token) {
    Quantity promoted = Bare.promoted(tokens, at, topic.conventions.percents());
    if (promoted == null) {
      at++;
    } else {
      quantity(promoted);
    }
  }

  // --- what is spoken of ---

  private void metric(Token token) {
    if (clause.relation == Relation.BEFORE && clause.subject != null) {
      clause.loss = token.metric().negative();
      at++;
      return;
    }
    at = head(at);
    Subject subject = SubjectReader.at(tokens, at);
    boolean main = startsClause(subject);
    if (main) {
      clause.aside = false;
    }
    boolean listed =
        clause.subject != null
            && !clause.subject.id().equals(subject.id())
            && clause.last == null
            && clause.relation == Relation.NONE
            && subject.start() > 0
            && tokens.get(subject.start() - 1).is(Cue.COMMA);
    clause.aside |= clause.relation == Relation.BEFORE;
    boolean unknownBefore = clause.unknownWords > 0 && (!main || leadsUnknown());
    Subject placed = based(placed(subject));
    clause.about(listed ? placed.narrowed() : placed);
    clause.unknownWords = unknownBefore ? 1 : 0;
    clause.loss = subject.negative();
    if (subject.period() != null) {
      clause.period = subject.period();
      leadingPeriod = statements.isEmpty() ? subject.period() : leadingPeriod;
    }
    at = Math.max(at + 1, subject.end());
    growthNoun();
  }

  /** "In Elsewhere, revenue …": the sentence opens with a place or part that is not known. */
  private boolean leadsUnknown() {
    return statements.isEmpty() && leading == null && tokens.get(0).is(Cue.SEGMENT_LINKS);
  }

  /** The last of several metrics in one name: "direct sales and other revenue". */
  private int head(int first) {
    int head = first;
    for (int i = first + 1; i < tokens.size() && i <= head + 3; i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.METRIC)) {
        head = i;
      } else if (!token.is(Cue.WORD) && !token.is(Cue.AND)) {
        return head;
      }
    }
    return head;
  }

  /** "Revenue growth was 5%": what follows is the change, not the level. */
  private void growthNoun() {
    int noun = at;
    while (noun < tokens.size() && tokens.get(noun).is(Cue.NEUTRAL)) {
      noun++;
    }
    if (noun < tokens.size() && tokens.get(noun).is(Cue.NOUNS) && !isQuantityNext(noun + 1)) {
      clause.growth = tokens.get(noun).is(Cue.DOWN) ? -1 : 1;
      at = noun + 1;
    }
  }

  private boolean isQuantityNext(int index) {
    return index < tokens.size() && tokens.get(index).is(Cue.QUANTITY);
  }

  private boolean startsClause(Subject subject) {
    int before = subject.start() - 1;
    boolean opens =
        before < 0
            || tokens.get(before).is(Cue.COMMA)
            || tokens.get(before).is(Cue.STOP)
            || tokens.get(before).is(Cue.AND)
            || tokens.get(before).is(Cue.JOINS);
    int next = subject.end();
    return opens && next < tokens.size() && isVerb(tokens.get(next));
  }

  private static boolean isVerb(Token token) {
    return token.is(Cue.LEVEL) || (token.is(Cue.UP) || token.is(Cue.DOWN)) && !token.is(Cue.NOUNS);
  }

  /** The subject with its segment: said in the phrase, at the sentence's start, or carried over. */
  private Subject placed(Subject subject) {
    if (subject.segment() != null) {
      if (subject.lasting()) {
        topic.enter(subject.segment());
        topic.repeats(subject.id());
      }
      return subject;
    }
    if (subject.whole()
        || subject.foreign()
        || subject.metric() != null && subject.metric().company()) {
      if (subject.whole()) {
        topic.wholeCompany();
      }
      return subject;
    }
    if (leading != null) {
      if (leading == topic.carried()) {
        topic.repeats(subject.id());
      }
      return subject.of(leading);
    }
    return carried(subject);
  }

  private Subject carried(Subject subject) {
    Segment segment = topic.carried();
    if (segment == null) {
      return topic.isAdrift() ? subject.narrowed() : subject;
    }
    if (subject.modified()) {
      return subject;
    }
    boolean again = topic.repeats(subject.id());
    Subject placed = subject.of(segment);
    return again || topic.isOnlyMentioned() ? placed.narrowed() : placed;
  }

  // --- cues ---

  private void cue(Token token) {
    if (token.is(Cue.PERIOD)) {
      if (token.is(Cue.COMPARED)) {
        relation(token);
      }
      period(token);
    } else if (token.is(Cue.YOY)) {
      compare(Comparison.YOY);
    } else if (token.is(Cue.QOQ)) {
      compare(Comparison.QOQ);
    } else if (token.is(Cue.ON_NON_GAAP) || token.is(Cue.ON_GAAP)) {
      basis(token.is(Cue.ON_GAAP) ? Basis.GAAP : Basis.NON_GAAP);
    } else if (token.segment() != null) {
      segment(token.segment());
    } else if (!relation(token) && !mood(token)) {
      word(token);
    }
  }

  private void segment(Segment segment) {
    Token before = at > 0 ? tokens.get(at - 1) : null;
    boolean tail =
        before != null
            && (before.is(Cue.NOT_SEGMENTS) || before.is(Cue.WORD) && before.isCapitalised());
    if (clause.subject == null && !clause.aside && !tail) {
      leading = segment;
      if (turning) {
        topic.enter(segment);
      } else if (segment.headed()) {
        topic.mention(segment);
      }
    } else {
      clause.unknownWords++;
    }
  }

  private Subject based(Subject subject) {
    return clause.basis == null ? subject : subject.on(clause.basis);
  }

  /** "On a non-GAAP basis" holds for what was just said of, else for what follows. */
  private void basis(Basis basis) {
    if (clause.last == null) {
      clause.basis = basis;
    } else {
      statements.stream()
          .filter(one -> one.subject == clause.last.subject)
          .forEach(one -> one.subject = one.subject.on(basis));
    }
  }

  private boolean relation(Token token) {
    if (token.is(Cue.COMPARED)) {
      clause.relation = Relation.BEFORE;
      clause.compared = true;
      clause.loss = false;
    } else if (token.is(Cue.TO)
        && (clause.relation.isChange()
            || isChange(clause.last)
            || clause.relation == Relation.BEFORE)) {
      clause.relation = Relation.TO;
    } else if (token.is(Cue.FROM) && (clause.relation != Relation.NONE || clause.last != null)) {
      clause.relation = Relation.BEFORE;
    } else if (token.is(Cue.OR) && clause.last != null && !clause.relation.isChange()) {
      clause.relation = Relation.AGAIN;
    } else if (token.is(Cue.UP) || token.is(Cue.DOWN)) {
      change(token.is(Cue.UP));
    } else if (token.is(Cue.NARROWED) || token.is(Cue.WIDENED)) {
      change(token.is(Cue.NARROWED) == clause.loss);
      clause.loss = false;
    } else if (token.is(Cue.LOSS)) {
      clause.loss = true;
    } else if (token.is(Cue.PROFIT)) {
      clause.loss = false;
    } else if (token.is(Cue.LEVEL)) {
      level(token);
    } else {
      return false;
    }
    return true;
  }

  private static boolean isChange(Statement statement) {
    return statement != null
        && (statement.is(Kind.CHANGE)
            || statement.is(Kind.RATIO_CHANGE)
            || statement.is(Kind.QUALITATIVE));
  }

  private void change(boolean up) {
    boolean noun = tokens.get(at).is(Cue.NOUNS);
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

  private boolean mood(Token token) {
    if (token.is(Cue.CAUSE) || token.is(Cue.INCLUDING) || token.is(Cue.RELATIVES)) {
      clause.aside = true;
      clause.relation = Relation.NONE;
    } else if (token.is(Cue.EXCLUDING)) {
      clause.conditional = true;
    } else if (token.is(Cue.CONDITIONAL)) {
      clause.conditional = true;
    } else if (token.is(Cue.EXPECTED)) {
      clause.expected = true;
    } else if (token.is(Cue.TURNING)) {
      topic.leaveSegment();
      leading = null;
      turning = true;
      if (turnsToSomething()) {
        topic.drift();
      }
    } else if (token.is(Cue.COMMA)) {
      comma();
    } else if (token.is(Cue.STOP)) {
      clause.relation = Relation.NONE;
    } else {
      return false;
    }
    return true;
  }

  /** "Turning to Elsewhere": to a name or a business, whether it is known or not. */
  private boolean turnsToSomething() {
    for (int i = at + 1; i < tokens.size() && !tokens.get(i).is(Cue.COMMA); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.SEGMENT_HEADS) || token.is(Cue.WORD) && token.isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  private void comma() {
    if (clause.last != null || clause.relation.isChange()) {
      clause.relation = Relation.NONE;
    }
  }

  private void word(Token token) {
    if (token.is(Cue.WHOLE) && clause.subject == null) {
      leading = null;
    }
    boolean known =
        token.is(Cue.NEUTRAL)
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
            || token.is(Cue.HEDGES_AFTER);
    if (!known) {
      clause.unknownWords++;
    }
    if ((token.is(Cue.AND) || token.is(Cue.JOINS)) && clause.last != null) {
      boolean again = token.is(Cue.AND) && isQuantityNext(at + 1);
      clause.relation = again ? Relation.AGAIN : Relation.NONE;
      clause.listed |= again;
    }
  }

  private void period(Token token) {
    if (continuesPeriod(token)) {
      return;
    }
    String said = token.term().period();
    String key = !said.startsWith("prior-") && isOtherYear() ? "other" : said;
    boolean earlier = key.startsWith("prior-");
    if (clause.relation == Relation.BEFORE || earlier && clause.last != null) {
      clause.beforePeriod = earlier ? key : clause.beforePeriod;
      if (earlier) {
        compare(key.equals("prior-year") ? Comparison.YOY : Comparison.QOQ);
      }
      if (clause.last != null && clause.last.is(Kind.COMPARISON)) {
        clause.last.periodKey = key;
        clause.last.periodSaid = span(clause.last.periodSaid, token.span());
      }
    } else if (clause.last != null && clause.last.periodSaid == null) {
      clause.last.periodKey = key;
      clause.last.periodSaid = token.span();
    } else {
      clause.period = key;
      clause.periodSaid = token.span();
      boolean leads = clause.subject == null && statements.isEmpty();
      if (leads && clause.unknownWords == 0 && clause.relation == Relation.NONE) {
        leadingPeriod = key;
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
    int next = at + 1;
    while (next < tokens.size() && next < at + 3 && tokens.get(next).is(Cue.SEGMENT_LINKS)) {
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
  private void compare(Comparison comparison) {
    if (clause.last == null || clause.last.is(Kind.LEVEL) && clause.relation != Relation.BEFORE) {
      clause.comparison = comparison;
    }
    for (Statement statement : statements) {
      if (statement.comparison == null
          && statement.subject == clause.subject
          && (isChange(statement) || statement.is(Kind.COMPARISON))) {
        statement.comparison = comparison;
      }
    }
    if (clause.last != null && isChange(clause.last) && clause.last.comparison == null) {
      clause.last.comparison = comparison;
    }
  }

  // --- quantities ---

  private void quantity(Quantity quantity) {
    Hedging hedging = Hedging.around(tokens, at);
    int end = at + 1 + hedging.after();
    if (!isStated(quantity)) {
      at = end;
      return;
    }
    boolean nounAhead = !clause.relation.isChange() && !quantity.isTime();
    Ahead.Found found = ahead.from(end, quantity, clause, nounAhead);
    Statement statement = new Statement(passage, sentence, quantity, subject(found, quantity, end));
    statement.hedge = hedging.words();
    Interpretation.apply(statement, clause, found, topic.conventions);
    boolean excluding = end < tokens.size() && tokens.get(end).is(Cue.EXCLUDING);
    if (excluding || clause.listed || shared && isListed(at, end)) {
      statement.strict = false;
      statement.tentative = true;
      statement.confidence = Confidence.LOW;
    }
    statement.periodKey = clause.period != null ? clause.period : topic.period();
    statement.periodSaid = clause.periodSaid;
    statements.add(statement);
    boolean ofTopic = topic.carried() != null && statement.subject.segment() == topic.carried();
    if (ofTopic && !topic.isOnlyMentioned()) {
      topic.drift();
    }
    if (clause.relation == Relation.AGAIN && clause.last.subject.metric() == null) {
      clause.last.subject = statement.subject;
    }
    remember(statement, found);
    at = found == null ? end : Math.max(end, found.end());
  }

  private boolean isStated(Quantity quantity) {
    if (quantity.isTime()) {
      return Timespans.isFigure(tokens, at, clause.expected);
    }
    boolean spelled = !quantity.digits() && "points".equals(quantity.unit());
    return !spelled || clause.relation != Relation.NONE && clause.subject != null;
  }

  private Subject subject(Ahead.Found found, Quantity quantity, int end) {
    if (found != null && found.subject() != null) {
      return placed(found.subject());
    }
    if (found != null && found.said() != null) {
      return Unknown.subject(tokens, found.from(), found.to(), place());
    }
    if (clause.subject != null && !isCounted(quantity, end)) {
      return clause.subject;
    }
    return Unknown.around(tokens, at, end, place(), topic);
  }

  /** Whether a quantity is one of a row: "77% and 79%, respectively". */
  private boolean isListed(int index, int end) {
    return isRow(index - 1, index - 2) || isRow(end, end + 1);
  }

  private boolean isRow(int link, int other) {
    if (link < 0 || other < 0 || link >= tokens.size() || other >= tokens.size()) {
      return false;
    }
    boolean joins = tokens.get(link).is(Cue.AND) || tokens.get(link).is(Cue.COMMA);
    return joins && tokens.get(other).quantity() != null;
  }

  private Segment place() {
    return leading != null ? leading : null;
  }

  private boolean isCounted(Quantity quantity, int end) {
    boolean named =
        end < tokens.size() && (tokens.get(end).is(Cue.WORD) || tokens.get(end).is(Cue.COUNTED));
    return "count".equals(quantity.unit()) || quantity.unit() == null && named;
  }

  private void remember(Statement statement, Ahead.Found found) {
    clause.last = statement;
    clause.tainted |= !statement.strict && clause.unknownWords > 0;
    clause.unknownWords = 0;
    topic.heard();
    if (statement.is(Kind.LEVEL) || statement.is(Kind.RATIO) || statement.is(Kind.COUNT)) {
      clause.level = statement;
    }
    if (clause.subject == null) {
      clause.subject = statement.subject;
    }
    if (statement.confidence == Confidence.HIGH) {
      topic.subject = statement.subject;
    }
    clause.comparison = null;
    clause.listed = false;
    clause.relation = Relation.NONE;
    clause.loss = clause.subject.negative();
  }
}
