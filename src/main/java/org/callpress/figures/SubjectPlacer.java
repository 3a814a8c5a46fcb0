package org.callpress.figures;

import java.util.List;
import org.callpress.figures.Metric.Scope;

/**
 * Settles what a sentence speaks of: the metric, and the segment that is said with it, stands at
 * the sentence's start or is carried over from the sentences before.
 */
final class SubjectPlacer {
  private final Scan scan;
  private final List<Token> tokens;
  private final Clause clause;
  private final Topic topic;
  private final List<Statement> statements;
  private final Vocabulary words;
  private final BasisPlacer bases;
  private final SegmentPlacer segments;

  SubjectPlacer(Scan scan, Vocabulary words, BasisPlacer bases, SegmentPlacer segments) {
    this.bases = bases;
    this.segments = segments;
    this.scan = scan;
    this.words = words;
    this.tokens = scan.tokens;
    this.clause = scan.clause;
    this.topic = scan.topic;
    this.statements = scan.statements;
  }

  void metric(Token token) {
    if (clause.relation == Relation.BEFORE && clause.subject != null) {
      clause.loss = token.metric().negative();
      clause.unclearSign = false;
      scan.at++;
      return;
    }
    scan.at = head(scan.at);
    Subject subject = SubjectReader.at(tokens, scan.at);
    boolean main = startsClause(subject);
    if (main) {
      clause.aside = false;
      clause.excluded = false;
      clause.expected &= !tokens.get(subject.end()).is(Cue.PAST);
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
    boolean turns = leadsElsewhere() && (leadsName() || topic.carried() != null);
    if (clause.unknownWords > 0 && turns) {
      topic.drift();
      topic.leaveSegment();
    }
    Subject placed = bases.based(placed(subject));
    Relation verb = verbBefore(subject);
    clause.about(listed ? placed.narrowed() : placed);
    clause.relation = token.is(Cue.LEVEL) ? Relation.LEVEL : verb;
    clause.unknownWords = unknownBefore ? 1 : 0;
    clause.loss = subject.negative();
    if (subject.period() != null) {
      clause.period = subject.period();
      scan.leadingPeriod = statements.isEmpty() ? subject.period() : scan.leadingPeriod;
    }
    scan.at = Math.max(scan.at + 1, subject.end());
    growthNoun();
  }

  /** "In Elsewhere, revenue …": the sentence opens with a place or part that is not known. */
  private boolean leadsUnknown() {
    return leadsElsewhere() && leadsName();
  }

  private boolean leadsElsewhere() {
    return statements.isEmpty() && scan.leading == null && tokens.get(0).is(Cue.PLACES);
  }

  /** "In asset management, …", not "With growing demand, …" nor "In terms of …". */
  private boolean leadsName() {
    int name = 1;
    while (name < tokens.size() && tokens.get(name).is(Cue.DETERMINERS)) {
      name++;
    }
    Token first = name < tokens.size() ? tokens.get(name) : null;
    boolean change = first != null && (first.is(Cue.UP) || first.is(Cue.DOWN));
    return first != null && first.is(Cue.WORD) && !first.is(Cue.NOT_NOUN) && !change;
  }

  /** "We grew revenue by 5%": the verb of change stands before the metric; else none. */
  private Relation verbBefore(Subject subject) {
    int at = subject.start() - 1;
    boolean verb = at > 0 && isChange(tokens.get(at)) && isFollowed(subject.end());
    int who = at - 1;
    while (verb && who > 0 && CueReader.isKnown(tokens.get(who)) && !isDoer(tokens.get(who))) {
      who--;
    }
    if (!verb || !isDoer(tokens.get(who))) {
      return Relation.NONE;
    }
    return tokens.get(at).is(Cue.UP) != subject.negative() ? Relation.RISE : Relation.FALL;
  }

  private static boolean isChange(Token token) {
    return (token.is(Cue.UP) || token.is(Cue.DOWN)) && !token.is(Cue.NOUNS);
  }

  private static boolean isDoer(Token token) {
    return token.is(Cue.OURS) && !token.is(Cue.DETERMINERS) || token.is(Cue.WHOLE);
  }

  /** Whether by how much, or to what, is said next. */
  private boolean isFollowed(int next) {
    if (next >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    return token.is(Cue.BY)
        || token.is(Cue.TO)
        || token.quantity() != null && token.quantity().isPercent();
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
    int noun = scan.at;
    while (noun < tokens.size() && tokens.get(noun).is(Cue.NEUTRAL)) {
      noun++;
    }
    if (noun < tokens.size() && tokens.get(noun).is(Cue.NOUNS) && !scan.isQuantityAt(noun + 1)) {
      clause.growth = tokens.get(noun).is(Cue.DOWN) ? -1 : 1;
      scan.at = noun + 1;
    }
  }

  private boolean startsClause(Subject subject) {
    int before = subject.start() - 1;
    boolean opens =
        before < 0
            || tokens.get(before).is(Cue.COMMA)
            || tokens.get(before).is(Cue.STOP)
            || tokens.get(before).is(Cue.AND)
            || tokens.get(before).is(Cue.LEVEL) && isWhoStates(before - 1)
            || tokens.get(before).is(Cue.JOINS) && isOfDoer(subject, before);
    int next = subject.end();
    while (next < tokens.size() && tokens.get(next).is(Cue.PERIOD)) {
      next++; // "Revenue for the quarter was …"
    }
    boolean beside = tokens.get(subject.start()).isHan() && scan.isQuantityAt(next);
    return opens && (beside || scan.isVerbAt(next)); // "归母净利润5.1亿元"
  }

  /** "Thanks to demand, Cloud generated revenue of …": who states it opens the clause. */
  private boolean isWhoStates(int who) {
    return who >= 0 && (tokens.get(who).segment() != null || isDoer(tokens.get(who)));
  }

  /** "Tools led growth, with sales of …": of who does it, who must be known. */
  private boolean isOfDoer(Subject subject, int with) {
    return !tokens.get(with).is(Cue.PLACES)
        || scan.leading != null
        || statements.size() > 0
        || subject.metric().scope() == Scope.COMPANY_ONLY
        || tokens.subList(0, with).stream().anyMatch(one -> one.is(Cue.OURS) || one.is(Cue.WHOLE));
  }

  /** What is said of behind a quantity: "or an 11% operating margin". */
  Subject behind(Subject subject) {
    return bases.based(placed(subject));
  }

  /**
   * The subject with its segment: said in the phrase, scan.at the sentence's start, or carried
   * over.
   */
  Subject placed(Subject subject) {
    if (subject.segment() != null && isOfNarrowed(subject)) {
      return subject.narrowed();
    }
    if (subject.segment() != null) {
      scan.leading = scan.leading == null ? null : subject.segment(); // "…, while Sails' revenue …"
      if (subject.is(Subject.Trait.LASTING) && !clause.aside) {
        segments.enter(subject.segment());
        topic.repeats(subject.id());
      }
      return subject;
    }
    if (subject.is(Subject.Trait.WHOLE) && scan.turnedToName) {
      return subject.narrowed(); // "Moving to Markets, total revenue was …"
    }
    if (subject.is(Subject.Trait.WHOLE) || subject.is(Subject.Trait.FOREIGN)) {
      if (subject.is(Subject.Trait.WHOLE)) {
        topic.wholeCompany();
      }
      return subject;
    }
    if (subject.metric() != null && subject.metric().scope().isCompany()) {
      return ofCompany(subject);
    }
    if (scan.leading != null) {
      if (scan.leading == topic.carried()) {
        topic.repeats(subject.id());
      }
      return subject.of(scan.leading);
    }
    return carried(subject);
  }

  /** "Ale sales grew 7%, and Asia's sales grew 6%": those of ale in Asia, or all of them. */
  private boolean isOfNarrowed(Subject subject) {
    return !subject.modified()
        && statements.stream()
            .map(one -> one.subject)
            .anyMatch(
                one -> one.segment() == null && one.metric() == subject.metric() && one.modified());
  }

  /** A metric of companies is one of a segment where the segment states it itself. */
  private Subject ofCompany(Subject subject) {
    if (scan.leadingPeriod != null && clause.plans) {
      return subject;
    }
    if (scan.leading == null && subject.metric().scope() == Scope.COMPANY_ONLY) {
      return subject;
    }
    if (scan.leading == null) {
      boolean opens = topic.opensParagraph() && statements.isEmpty();
      if (opens) {
        topic.leavePart();
      }
      boolean within = topic.carried() != null && !topic.isOnlyMentioned();
      boolean unclear = within || !opens && topic.isPassing() && !isOurs(subject);
      return unclear ? subject.narrowed() : subject;
    }
    Subject led = subject.of(scan.leading);
    return scan.states ? led : led.narrowed();
  }

  /** "We generated revenue", "our revenue": the company's, whatever was spoken of before. */
  private boolean isOurs(Subject subject) {
    return tokens.subList(0, subject.end()).stream().anyMatch(token -> token.is(Cue.OURS));
  }

  private Subject carried(Subject subject) {
    if (isReferring(subject)) {
      return referred(subject);
    }
    if (isOfUnknown(subject)) {
      topic.leaveSegment();
      topic.drift();
      return subject;
    }
    Segment segment = topic.carried();
    if (subject.metric() != null && subject.metric().scope() == Scope.USUALLY_COMPANY) {
      if (topic.isInSplit() && !subject.modified()) {
        topic.leavePart();
        return subject;
      }
      if (subject.metric().bare() && topic.isSettled() && !topic.repeats(subject.id())) {
        return subject.of(
            segment); // "Boats reported net income of … Revenue was … Expenses were …"
      }
      return segment == null ? subject : subject.narrowed();
    }
    if (segment == null) {
      boolean unclear =
          topic.isAdrift() || topic.isPassing() && !isOurs(subject) || isOfWhatWasNarrowed();
      return unclear ? subject.narrowed() : subject;
    }
    if (subject.modified() || subject.is(Subject.Trait.QUALIFIED)) {
      return isLineOfPart(subject) ? subject.of(segment) : subject;
    }
    boolean led = scan.leadingPeriod != null;
    if (led && (clause.plans || !topic.conventions.isCurrent(scan.leadingPeriod))) {
      if (topic.opensParagraph() && !clause.plans) {
        topic.leavePart(); // "For the nine months, revenue was …, and cash flow …"
      }
      return topic.opensParagraph() || clause.plans ? subject : subject.narrowed();
    }
    boolean again = topic.repeats(subject.id());
    Subject placed = subject.of(segment);
    return again || topic.isOnlyMentioned() ? placed.narrowed() : placed;
  }

  /**
   * "数码平台的经营亏损", "港口服务收入": of a part that is not known, in a language in which no capital tells a
   * name; what was spoken of before is left.
   */
  private boolean isOfUnknown(Subject subject) {
    boolean owned = false;
    for (int i = subject.start() + 1; i < subject.end(); i++) {
      owned |= tokens.get(i).is(Cue.POSSESSIVE) && tokens.get(i - 1).is(Cue.WORD);
    }
    return words.hasMeasures() && (owned || subject.modified());
  }

  /** "Boats reported net income of …. Revenue was …. Hire revenue was …": a line of the part's. */
  private boolean isLineOfPart(Subject subject) {
    return subject.modified()
        && !subject.is(Subject.Trait.QUALIFIED)
        && topic.isSettled()
        && topic.isFresh();
  }

  /** "Its margin", "the segment's margin": of what was spoken of just before. */
  private boolean isReferring(Subject subject) {
    Token first = tokens.get(subject.start());
    boolean named = subject.start() + 1 < tokens.size() && first.is(Cue.DETERMINERS);
    Token head = named ? tokens.get(subject.start() + 1) : first;
    boolean part = head.is(Cue.SEGMENT_HEADS) && !head.is(Cue.PLURAL_HEADS);
    return first.is(Cue.OWNERS) || named && part;
  }

  /** Of the segment of the figure stated last, in this sentence or the one before. */
  private Subject referred(Subject subject) {
    Subject last =
        statements.isEmpty() ? topic.before() : statements.get(statements.size() - 1).subject;
    boolean company =
        tokens.get(subject.start()).is(Cue.OWNERS) && last != null && !last.modified();
    Segment segment = last == null ? topic.carried() : last.segment();
    boolean other = topic.carried() != null && topic.carried() != segment;
    Subject placed = segment == null ? subject : subject.of(segment);
    return other || segment == null && !company ? placed.narrowed() : placed;
  }

  /**
   * "Freight revenue was 8 million. It recorded a loss of …": a part's, known by its metric only.
   */
  private boolean isOfWhatWasNarrowed() {
    return topic.subject != null
        && topic.subject.modified()
        && tokens.get(0).is(Cue.PRONOUNS)
        && scan.isVerbAt(1);
  }
}
