package org.callpress.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Comparison;

/** What a passage has been about so far, for the sentences that do not say it again. */
final class Topic {
  /** A segment is carried over this many sentences that state nothing of it. */
  private static final int REACH = 3;

  /** What the call says once for all of its figures. */
  record Conventions(
      Comparison comparison,
      Basis basis,
      String currency,
      Set<BigDecimal> percents,
      Set<String> currentPeriods,
      Set<Integer> years,
      When usualPeriod,
      Map<String, String> signs,
      Timeline timeline) {

    /** The unit, or the currency that its sign stands for in this call. */
    String resolved(String unit) {
      return unit == null ? null : signs.getOrDefault(unit, unit);
    }

    /** Whether a year is said that is known not to be the call's own. */
    boolean isOther(When when) {
      return when.year() != null && !years.isEmpty() && !years.contains(when.year());
    }

    /** Whether the call's own period is meant. */
    boolean isCurrent(When when) {
      return currentPeriods.contains(when.key()) && !isOther(when);
    }
  }

  final Conventions conventions;
  private final Set<String> statedOfSegment = new HashSet<>();
  private Segment segment;
  private int silence;
  private int sincePart = REACH + 1;

  /** Whether a segment has been spoken of since the whole company was. */
  private boolean adrift;

  private boolean inOverview = true;
  private boolean mentioned;
  private When periodHeard;
  private boolean quarterNamed;

  Subject subject;
  When period;

  /** The period that the speaker's outlook is for, until something else is spoken of; or null. */
  When outlook;

  private boolean planning;
  private boolean opensParagraph;

  /** Whether the period named last was named in this paragraph. */
  private boolean heardHere;

  /** Whether the paragraph has stated figures before this sentence. */
  private boolean within;

  /** Whether the months to date were only remarked on in a paragraph on something else. */
  private boolean remarked;

  /** Whether the months to date were spoken of in this paragraph only, and without a figure. */
  private boolean inAside;

  private When asideFrom;
  private When heardBefore;
  private final Split split;
  private Subject before;
  private Subject stated;

  /** What the metrics are of that say no basis, once the speaker has said so; else null. */
  Basis basis;

  /**
   * @param before of the passage that this one goes on from, or null: then it is still the same
   *     quarter that is spoken of
   */
  Topic(Conventions conventions, Topic before) {
    this.conventions = conventions;
    this.basis = before == null ? conventions.basis() : before.basis;
    this.split = before == null ? new Split() : before.split;
    if (before != null) {
      period = before.period;
      inAside = before.inAside;
      asideFrom = before.asideFrom;
      periodHeard = before.periodHeard;
      quarterNamed = before.quarterNamed;
      inOverview = before.inOverview;
      remarked = before.remarked;
      heardBefore = before.heardBefore;
    }
  }

  /**
   * @param opens whether the sentence is the first of a paragraph
   */
  void nextSentence(boolean opens) {
    opensParagraph = opens;
    if (opens && inAside) {
      period = asideFrom;
      inAside = false;
    }
    heardHere &= !opens;
    within = !opens && (within || stated != null);
    before = stated;
    stated = null;
    silence++;
    sincePart++;
    if (silence > (mentioned ? 1 : REACH)) {
      adrift |= segment != null && !mentioned;
      leaveSegment();
    }
  }

  void enter(Segment next) {
    inOverview = false;
    begin(next);
  }

  private void begin(Segment next) {
    leaveRemark(next);
    if (segment == null || !segment.id().equals(next.id())) {
      statedOfSegment.clear();
    }
    segment = next;
    silence = 0;
    mentioned = false;
  }

  /** A paragraph on another segment is of the period that was spoken of before a remark. */
  private void leaveRemark(Segment next) {
    boolean other = segment == null || !segment.id().equals(next.id());
    if (remarked && opensParagraph && other) {
      remarked = false;
      period = null;
      periodHeard = heardBefore;
    }
  }

  /** A segment is spoken of, without a figure: what follows at once may be of it. */
  void mention(Segment next) {
    if (segment != next) {
      begin(next);
      mentioned = true;
    }
  }

  /** Whether the speaker has gone through no part of the company yet. */
  boolean isInOverview() {
    return inOverview;
  }

  /** Whether the segment in force was only mentioned, so that a figure may be of it or not. */
  boolean isOnlyMentioned() {
    return mentioned;
  }

  void leaveSegment() {
    segment = null;
    statedOfSegment.clear();
  }

  /** The segment that a metric without one is of, or null. */
  Segment carried() {
    return segment;
  }

  /** Whether the segment in force had a figure in this sentence or the one before. */
  boolean isFresh() {
    return segment != null && !mentioned && silence <= 1;
  }

  /** A figure of a part of the company was stated by the way. */
  void pass() {
    sincePart = 0;
  }

  /** Whether a part was spoken of so lately that a metric without one may still be of it. */
  boolean isPassing() {
    return sincePart <= REACH;
  }

  /**
   * Whether what the whole company's total is split into is gone through, and nothing else: "Total
   * revenue was …. Boats revenue was …, Sails revenue was …". Behind that the next metric is the
   * company's again.
   */
  boolean isInSplit() {
    return split.isOpen();
  }

  /** Whether several metrics of the segment in force were stated, so that it is gone through. */
  boolean isSettled() {
    return segment != null && !mentioned && statedOfSegment.size() > 1;
  }

  /** Notes that a metric of the segment was stated; whether it had been stated before. */
  boolean repeats(String metric) {
    return !statedOfSegment.add(metric);
  }

  /** The whole company is spoken of. */
  void wholeCompany() {
    leavePart();
    adrift = false;
  }

  /** No part of the company is spoken of any more. */
  void leavePart() {
    leaveSegment();
    sincePart = REACH + 1;
  }

  /** Whether a metric without a segment may be of one that the reader did not recognise. */
  boolean isAdrift() {
    return adrift && segment == null;
  }

  /** A part of the company is spoken of, known or not: from here on the whole must be named. */
  void drift() {
    inOverview = false;
    adrift = true;
  }

  void heard(Subject of) {
    boolean other = of.metric() != null && of.modified() && of.segment() != segment;
    inAside &= !of.isPlain();
    split.state(of);
    silence = other ? silence : 0; // "Windows revenue", and then "search revenue"
    stated = of;
  }

  /** What the last figure of the sentence before was of, or null. */
  Subject before() {
    return before;
  }

  /** Notes whether the sentence stated what is expected. */
  void plan(boolean stated) {
    planning = stated;
  }

  /** Whether the sentence before stated what is expected. */
  boolean isPlanning() {
    return planning;
  }

  boolean opensParagraph() {
    return opensParagraph;
  }

  /** A period is named, in whichever place of the sentence. */
  void hear(When when) {
    heardBefore = when.equals(periodHeard) ? heardBefore : periodHeard;
    periodHeard = when;
    heardHere = true;
  }

  /** The call's own quarter is named, in whichever place of the sentence. */
  void nameQuarter() {
    quarterNamed = true;
  }

  boolean isQuarterNamed() {
    return quarterNamed;
  }

  When periodHeard() {
    return periodHeard;
  }

  /** Whether that was in this paragraph. */
  boolean isHeardHere() {
    return heardHere;
  }

  /**
   * The speaker turns to a period. The quarter, once the months to date are spoken of, is named for
   * its own sentence only.
   *
   * @param aside whether it is only a sentence without figures inside of a paragraph: where none of
   *     a known metric follow in it, it does not last
   */
  void turnTo(When when, boolean aside) {
    boolean byTheWay =
        period != null && period.isToDate() && when != null && conventions.isCurrent(when);
    boolean toDate = when != null && when.isToDate();
    boolean own = period == null || !period.isToDate();
    remarked = toDate && (within && own || remarked);
    asideFrom = period;
    inAside = toDate && own && aside && quarterNamed;
    period = byTheWay ? period : when;
  }

  /** The speaker turns to something else: whether the months to date go on is not known. */
  void leaveMonthsToDate() {
    boolean toDate = period != null && period.isToDate() && !conventions.isCurrent(period);
    period = toDate ? When.of("past") : period;
  }

  /** "Now coming to the performance for the quarter": whatever was spoken of before is over. */
  void turnToQuarter() {
    period = null;
    periodHeard = null;
  }

  /** The period that the sentences are about where they do not say: null for the call's own. */
  When period() {
    return period != null ? period : conventions.usualPeriod();
  }
}
