package org.callpress.figures;

import java.util.List;
import org.callpress.call.Figure.Basis;

/**
 * Settles on which basis a sentence states a metric: as reported, as adjusted, or as it was said.
 */
final class BasisPlacer {
  private final Scan scan;
  private final List<Token> tokens;
  private final Clause clause;

  BasisPlacer(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.clause = scan.clause;
  }

  /** The subject on the basis that the clause, the speaker or the call says; else as it is. */
  Subject based(Subject subject) {
    if (clause.basis != null) {
      return subject.on(clause.basis);
    }
    boolean either = subject.basis() == null && isAdjustable(subject);
    Basis usual = scan.topic.basis;
    Subject based = either && usual != null ? subject.on(usual) : subject;
    return isUnclear(based) ? based.narrowed() : based;
  }

  /** "Non-GAAP operating income was …, and operating margin …": the margin may be either. */
  private boolean isUnclear(Subject subject) {
    return subject.basis() == null
        && isAdjustable(subject)
        && scan.statements.stream().anyMatch(one -> one.subject.basis() == Basis.NON_GAAP);
  }

  private static boolean isAdjustable(Subject subject) {
    return subject.metric() != null && subject.metric().adjusted() != null;
  }

  /** "GAAP gross margin was 50%, and non-GAAP was 52%": the same metric on the other basis. */
  boolean isOther(Token token) {
    Basis said = token.is(Cue.NON_GAAP) ? Basis.NON_GAAP : token.is(Cue.GAAP) ? Basis.GAAP : null;
    Token before = scan.at > 0 ? tokens.get(scan.at - 1) : null;
    boolean opens = before != null && (before.is(Cue.AND) || before.is(Cue.COMMA));
    boolean stated = opens && clause.last != null && clause.subject == clause.last.subject;
    return said != null
        && stated
        && isAdjustable(clause.subject)
        && !clause.subject.modified()
        && clause.subject.basis() != null
        && clause.subject.basis() != said
        && isFollowed();
  }

  private boolean isFollowed() {
    Token next = scan.at + 1 < tokens.size() ? tokens.get(scan.at + 1) : null;
    return next != null && next.is(Cue.LEVEL) && !next.is(Cue.SEGMENT_LINKS);
  }

  /** Turns the clause to the same metric on the other basis. */
  void toOther(Basis basis) {
    clause.about(clause.subject.onOther(basis));
  }
}
