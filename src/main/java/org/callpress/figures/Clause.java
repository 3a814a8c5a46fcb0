package org.callpress.figures;

import java.util.List;
import org.callpress.call.Figure.Basis;
import org.callpress.call.Figure.Comparison;
import org.callpress.source.Span;

/**
 * The state in which a reader stands while it goes through a sentence: what is spoken of, and what
 * the next quantity will be of it.
 */
final class Clause {
  Subject subject;

  /** The subject per share: "net income of $5 million, or $0.12 per share". */
  private Subject perShare;

  Relation relation = Relation.NONE;

  /** Words since the subject or the last quantity that the reader knows nothing of. */
  int unknownWords;

  /** Whether what the subject is of was lost in words that are not known. */
  boolean tainted;

  boolean loss;

  /** Whether a loss was spoken of before a word that turns to the amount of its change. */
  boolean lossBefore;

  /** Whether what a loss is compared with may be a loss or a profit. */
  boolean unclearSign;

  boolean aside;

  /** Index of the token that began it. */
  int asideFrom;

  boolean expected;

  /** Whether that is only an earlier plan by which a fact is measured, until the phrase ends. */
  boolean recalled;

  /** Whether the sentence speaks of what is to come anywhere. */
  boolean plans;

  boolean conditional;

  /** Whether something was left out of what was stated last: "…, excluding divestitures". */
  boolean excluded;

  /** Whether changes are at constant rates of exchange: "In constant currency, revenue grew 5%". */
  boolean constantRates;

  /** Whether that is only the next change: "…, and in constant currency up 7%". */
  boolean constantRatesNext;

  /** Whether the next quantity only continues a row: "14% and 15%". */
  boolean listed;

  /** Whether the clause says itself what it compares with. */
  boolean compared;

  /** +1 where the subject is the growth of the metric ("revenue growth"), -1 its decline. */
  int growth;

  Basis basis;
  Comparison comparison;
  When period;
  Span periodSaid;
  Statement level;
  Statement last;

  /** What is spoken of, per share. */
  Subject perShare() {
    perShare = perShare == null ? subject.perShare() : perShare;
    return perShare;
  }

  void about(Subject next) {
    subject = next;
    perShare = null;
    tainted = false;
    relation = Relation.NONE;
    unknownWords = 0;
    loss = false;
    lossBefore = false;
    unclearSign = false;
    growth = 0;
    comparison = null;
    level = null;
    last = null;
  }

  /** Whether the tokens from one index on are nothing but neutral words up to another. */
  static boolean isNeutral(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).is(Cue.NEUTRAL) && !tokens.get(i).is(Cue.PERIOD)) {
        return false;
      }
    }
    return true;
  }
}
