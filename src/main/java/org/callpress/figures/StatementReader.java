package org.callpress.figures;

import java.util.List;
import org.callpress.call.Confidence;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Kind;
import org.callpress.call.Passage;
import org.callpress.source.Span;

/** Makes a statement of a quantity by what stands around it in its sentence. */
final class StatementReader {
  /** Tokens between "in" and the "business" that ends the name of a part. */
  private static final int LONGEST_PART = 6;

  private static final int MOST_ADJECTIVES = 3;

  /** Tokens from "below" to "guidance". */
  private static final int LONGEST_PLAN = 9;

  private final Scan scan;
  private final SubjectPlacer placer;
  private final Passage passage;
  private final Span sentence;
  private final List<Token> tokens;
  private final Clause clause;
  private final Topic topic;
  private final List<Statement> statements;
  private final Ahead ahead;
  private final Vocabulary words;

  StatementReader(Scan scan, SubjectPlacer placer, Passage passage, Span sentence) {
    this.scan = scan;
    this.placer = placer;
    this.passage = passage;
    this.sentence = sentence;
    this.tokens = scan.tokens;
    this.clause = scan.clause;
    this.topic = scan.topic;
    this.statements = scan.statements;
    this.ahead = new Ahead(tokens);
    this.words = Vocabulary.of(passage.language());
  }

  void quantity(Quantity said) {
    besideMetric(said);
    Quantity quantity = money(said).increasedBy(clause.relation.isChange());
    Hedging hedging = Hedging.around(tokens, scan.at);
    int end = scan.at + 1 + hedging.after();
    if (!isStated(quantity)) {
      scan.at = end;
      return;
    }
    boolean moved = clause.relation.isChange() && clause.subject != null;
    boolean nounAhead = !moved && !quantity.isTime() && mayHaveNoun(quantity, end);
    Ahead.Found found = ahead.from(end, quantity, clause, nounAhead);
    clause.unknownWords -= Math.min(clause.unknownWords, adjectives());
    Statement statement = new Statement(passage, sentence, quantity, subject(found, quantity, end));
    statement.hedge = hedging.words() == null ? quantity.hedge() : hedging.words();
    Interpretation.apply(statement, clause, found, topic.conventions);
    boolean constant = isAtConstantRates(statement, found == null ? end : found.end());
    statement.subject = constant ? statement.subject.atConstantRates() : statement.subject;
    boolean excluding =
        end < tokens.size()
            && (tokens.get(end).is(Cue.EXCLUDING)
                || tokens.get(end).is(Cue.CONSTANT_RATES) && !constant);
    if (excluding
        || isOfPart(statement.subject, end)
        || isInPlace(statement.subject, end)
        || isOffPlan(end)
        || clause.listed
        || scan.shared && isListed(scan.at, end)) {
      statement.hold();
    }
    boolean earlier = statement.is(Kind.COMPARISON) && statement.of == null && isOfOwn();
    When dated = earlier ? null : clause.period;
    statement.when = dated != null ? dated : carriedPeriod(statement);
    statement.whenCarried = dated == null;
    statement.periodSaid = earlier ? null : clause.periodSaid;
    statement.periodHeard = topic.periodHeard();
    statement.heardHere = topic.isHeardHere();
    statement.quarterNamed = topic.isQuarterNamed();
    statement.inOverview = topic.isInOverview();
    statements.add(statement);
    leaveOther(statement.subject);
    boolean ofTopic = topic.carried() != null && statement.subject.segment() == topic.carried();
    if (ofTopic && !topic.isOnlyMentioned()) {
      topic.drift();
    }
    if (clause.relation == Relation.AGAIN && clause.last.subject.metric() == null) {
      clause.last.subject = statement.subject;
      clause.last.strict = statement.strict; // "17 billion shares, or 2 billion ADSs outstanding"
      clause.last.confidence = statement.confidence;
    }
    remember(statement, found);
    boolean counted = statement.is(Kind.COUNT) && statement.subject.is(Metric.Nature.COUNT);
    boolean noun = counted && end < tokens.size() && tokens.get(end).is(Cue.COUNTED);
    int read = noun ? end + 1 : end; // "9,000 units"
    scan.at = found == null ? read : Math.max(read, found.end());
  }

  /** "Revenue grew 5% in constant currency": a change that says of itself that it is one. */
  private boolean isAtConstantRates(Statement statement, int end) {
    boolean said = end < tokens.size() && tokens.get(end).is(Cue.CONSTANT_RATES);
    boolean reported = statement.subject.basis() == Basis.GAAP;
    boolean led = clause.constantRates && !reported || clause.constantRatesNext;
    clause.constantRatesNext = false;
    return (said || led)
        && statement.quantity.isPercent()
        && (statement.is(Kind.CHANGE) || statement.is(Kind.GUIDANCE));
  }

  /**
   * "Net income for the quarter was $5, against $4": the period is not that of what is compared.
   */
  private boolean isOfOwn() {
    return clause.period != null && topic.conventions.isCurrent(clause.period);
  }

  private When carriedPeriod(Statement statement) {
    boolean ahead = statement.is(Kind.GUIDANCE) && topic.outlook != null;
    return ahead ? topic.outlook : topic.period();
  }

  /** How many words stand between an article and the quantity: "a meaningful 37%". */
  private int adjectives() {
    int at = scan.at - 1;
    int unknown = 0;
    while (at >= 0 && scan.at - at <= MOST_ADJECTIVES && isAdjective(tokens.get(at))) {
      unknown += CueReader.isKnown(tokens.get(at)) ? 0 : 1;
      at--;
    }
    return at >= 0 && tokens.get(at).is(Cue.DETERMINERS) ? unknown : 0;
  }

  private static boolean isAdjective(Token token) {
    return (token.is(Cue.WORD) || token.is(Cue.HEDGES)) && !token.is(Cue.DETERMINERS);
  }

  /** "Revenue grew 10% in our boats business": a part that is named behind the figure. */
  private boolean isOfPart(Subject subject, int link) {
    int at = link + 1;
    boolean links = link < tokens.size() && tokens.get(link).is(Cue.SEGMENT_LINKS);
    if (!links || subject.segment() != null || at >= tokens.size()) {
      return false;
    }
    while (at < tokens.size() && at < link + LONGEST_PART && isOfName(tokens.get(at))) {
      at++;
    }
    return at < tokens.size() && at > link + 1 && tokens.get(at).is(Cue.SEGMENT_HEADS);
  }

  /** "… growing 14% in the United States": of a place that is named behind the figure. */
  private boolean isInPlace(Subject subject, int link) {
    int at = link + 1;
    boolean links = link < tokens.size() && tokens.get(link).is(Cue.CONTENTS);
    while (links && at < tokens.size() && tokens.get(at).is(Cue.DETERMINERS)) {
      at++;
    }
    if (!links || at >= tokens.size() || tokens.get(at).is(Cue.MONTHS)) {
      return false;
    }
    Token name = tokens.get(at);
    boolean other = name.segment() != null && name.segment() != subject.segment();
    return other || name.is(Cue.WORD) && name.isCapitalised() && name.quantity() == null;
  }

  /** "$0.01 below our guidance" */
  private boolean isOffPlan(int index) {
    boolean off =
        index < tokens.size()
            && (tokens.get(index).is(Cue.OFF) || tokens.get(index).is(Cue.COMPARATIVES));
    for (int i = index + 1; off && i < Math.min(tokens.size(), index + LONGEST_PLAN); i++) {
      if (tokens.get(i).is(Cue.EXPECTED) || tokens.get(i).is(Cue.AS_PLANNED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(Token token) {
    return token.is(Cue.DETERMINERS)
        || token.segment() != null
        || !token.is(Cue.SEGMENT_HEADS) && (token.is(Cue.WORD) || token.is(Cue.COUNTED));
  }

  /** A figure of another segment ends the one that was spoken of. */
  private void leaveOther(Subject subject) {
    if (subject.is(Subject.Trait.SEGMENT_SAID) && subject.segment() != topic.carried()) {
      boolean within = topic.carried() != null;
      topic.pass();
      topic.leaveSegment();
      if (within) {
        topic.drift();
      }
    }
  }

  private boolean isStated(Quantity quantity) {
    if (quantity.isTime()) {
      return Timespans.isFigure(tokens, scan.at, clause.expected);
    }
    boolean spelled = !quantity.digits() && "points".equals(quantity.unit());
    if (spelled && scan.isQuantityAt(scan.at + 1)) {
      return false; // "one point $1.2 billion"
    }
    return !spelled || clause.relation != Relation.NONE && clause.subject != null;
  }

  private Subject subject(Ahead.Found found, Quantity quantity, int end) {
    if (found != null && found.subject() != null) {
      return placer.behind(found.subject());
    }
    if (found != null && found.said() != null) {
      return new Unknown(tokens, scan.leading).named(found.from(), found.to());
    }
    if (words.hasMeasures()) {
      return named(quantity, end);
    }
    if (clause.subject != null && (!isCounted(quantity, end) || isOfCount(end))) {
      return ofClause(quantity);
    }
    int behind = found == null ? end : found.end();
    return new Unknown(tokens, scan.leading).around(scan.at, behind, topic);
  }

  /** What the clause speaks of, or what stands right before the quantity: "after costs of $5". */
  private Subject ofClause(Quantity quantity) {
    Unknown beside = new Unknown(tokens, clause.subject.segment());
    boolean named =
        beside.isNamedBefore(scan.at, nameFrom())
            || clause.aside && beside.isNamedBy(scan.at, clause.asideFrom + 1);
    if (clause.relation != Relation.BEFORE && named) {
      return beside.around(scan.at, tokens.size(), topic);
    }
    Metric metric = clause.subject.metric();
    if (quantity.isShares() && metric != null && !metric.isInShares()) {
      return beside.nothing(scan.at); // "$0.41 per share, based on 73 million shares"
    }
    if (quantity.isMultiple()) {
      return clause.subject.multiple();
    }
    return quantity.perShare() ? perShare() : clause.subject;
  }

  /** Where a name may begin that is not the clause's subject, nor of a quantity before. */
  private int nameFrom() {
    int from = clause.subject.end();
    for (int i = scan.at - 1; i >= from; i--) {
      if (tokens.get(i).quantity() != null) {
        return i + 1;
      }
    }
    return from;
  }

  /** "Core FFO was $1.77 per share, up 6%": what follows is of the amount per share too. */
  private Subject perShare() {
    Subject share = clause.perShare();
    clause.subject = clause.last == null ? share : clause.subject;
    return share;
  }

  /** "研发费用3.4亿元，占收入的7.3%": what stands right before a share is what it is a share of. */
  private boolean isWholeOfShare() {
    int of = scan.at - 1;
    return clause.subject != null
        && of > 0
        && tokens.get(of).is(Cue.POSSESSIVE)
        && tokens.get(of - 1).is(Cue.METRIC);
  }

  /** The subject in a language that writes its words together; what it names is spoken of then. */
  private Subject named(Quantity quantity, int end) {
    NounPhrases phrases = new NounPhrases(words, tokens, scan.leading);
    if (quantity.isPercent() && isWholeOfShare()) {
      return clause.subject;
    }
    Subject named = phrases.of(scan.at, end, quantity, clause.subject);
    if (named == null) {
      boolean carries =
          clause.subject != null
              && phrases.carries(scan.at, clause.subject)
              && (clause.relation.isChange() || phrases.fits(clause.subject, quantity));
      Segment leading = statements.isEmpty() ? scan.leading : null;
      return carries ? clause.subject : new Unknown(tokens, leading).nothing(scan.at);
    }
    clause.subject = named.metric() == null ? named : placer.placed(named);
    return clause.subject;
  }

  /**
   * Whether a noun of change may stand behind a quantity. In a language in which that is also the
   * verb, only "8%的增长" is one: in "从2亿元增长8%" what stands before is the earlier level.
   */
  private boolean mayHaveNoun(Quantity quantity, int end) {
    boolean linked = end < tokens.size() && tokens.get(end).is(Cue.POSSESSIVE);
    boolean share = quantity.isPercent() && clause.relation != Relation.BEFORE;
    return !words.hasMeasures() || linked || share;
  }

  /** "使用率，头六周平均6%": a noun before a comma may be what the sentence is about. */
  void topic() {
    if (words.hasMeasures() && clause.subject == null) {
      clause.subject = new NounPhrases(words, tokens, scan.leading).topic(scan.at);
    }
  }

  /** "报的这15亿": a number of this size that counts nothing is an amount of money. */
  private Quantity money(Quantity said) {
    int end = scan.at + 1;
    boolean counts =
        end < tokens.size()
            && (tokens.get(end).is(Cue.CLASSIFIERS)
                || tokens.get(end).is(Cue.COUNTED)
                || tokens.get(end).is(Cue.HEDGES_AFTER)
                || tokens.get(end).is(Cue.WORD));
    boolean bare = said.unit() == null && words.isMoneyScale(said.scale()) && !counts;
    return bare ? said.withUnit(topic.conventions.currency()) : said;
  }

  /** "收入215.1亿元": a metric directly before its value needs no verb. */
  private void besideMetric(Quantity said) {
    int before = scan.at - 1;
    while (before > 0 && tokens.get(before).is(Cue.HEDGES)) {
      before--;
    }
    boolean beside =
        before >= 0 && tokens.get(before).is(Cue.METRIC) && !said.isPoints() && !said.isTime();
    if (beside && words.hasMeasures() && clause.relation == Relation.NONE) {
      clause.relation = Relation.LEVEL;
    }
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

  /** "Deliveries totaled 9,000 units": the noun behind is what the metric itself counts. */
  private boolean isOfCount(int end) {
    boolean pieces = end < tokens.size() && tokens.get(end).is(Cue.PIECES);
    return pieces && clause.subject.is(Metric.Nature.COUNT) && clause.relation == Relation.LEVEL;
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
    topic.heard(statement.subject);
    if (statement.is(Kind.LEVEL) || statement.is(Kind.RATIO) || statement.is(Kind.COUNT)) {
      clause.level = statement;
    }
    if (clause.subject == null) {
      clause.subject = statement.subject;
    }
    if (statement.confidence == Confidence.HIGH) {
      topic.subject = statement.subject;
    }
    clause.growth = 0;
    clause.comparison = null;
    clause.listed = false;
    clause.relation = Relation.NONE;
    clause.loss = clause.subject.negative();
  }
}
