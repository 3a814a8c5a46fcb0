package org.callpress.figures;

import java.util.List;

/** Notes which reporting segment a sentence speaks of, where it is named without a metric. */
final class SegmentPlacer {
  private final Scan scan;
  private final List<Token> tokens;
  private final Clause clause;
  private final Topic topic;

  SegmentPlacer(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.clause = scan.clause;
    this.topic = scan.topic;
  }

  void segment(Segment segment) {
    Token before = scan.at > 0 ? tokens.get(scan.at - 1) : null;
    boolean tail =
        before != null
            && (before.is(Cue.NOT_SEGMENTS)
                || before.segment() != null
                || before.is(Cue.WORD) && before.isCapitalised());
    Token next = scan.at + 1 < tokens.size() ? tokens.get(scan.at + 1) : null;
    tail |= next != null && next.is(Cue.WORD) && next.isCapitalised(); // "Asia Pacific"
    if (clause.subject == null && !clause.aside && !tail) {
      scan.leading = segment;
      scan.states = states(scan.at + 1);
      if (scan.states) {
        enter(segment);
      }
      if (scan.turning || isHeading()) {
        topic.enter(segment);
      } else if (segment.headed()) {
        topic.mention(segment);
      }
    } else {
      clause.unknownWords++;
    }
  }

  /** "Next, the Cloud segment.": nothing is said but the name. */
  private boolean isHeading() {
    return tokens.stream()
        .allMatch(
            one ->
                one.segment() != null
                    || one.is(Cue.SEGMENT_HEADS)
                    || one.is(Cue.DETERMINERS)
                    || one.is(Cue.COMMA)
                    || one.is(Cue.STOP)
                    || one.is(Cue.NEUTRAL)
                    || one.is(Cue.TIMESPAN)
                    || one.is(Cue.NOT_NOUN));
  }

  private boolean statesSomething() {
    return tokens.stream().anyMatch(token -> token.is(Cue.QUANTITY));
  }

  /** A part of which a figure is stated is spoken of; one that is only named may be by the way. */
  void enter(Segment segment) {
    if (statesSomething()) {
      topic.enter(segment);
    } else {
      topic.mention(segment);
    }
  }

  /** "Cloud reported …": the segment is who states the figures. */
  private boolean states(int next) {
    return scan.isVerbAt(next) && !tokens.get(next).is(Cue.PLACES);
  }
}
