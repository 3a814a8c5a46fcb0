package org.callpress.figures;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Figure.Kind;

/** One sentence while it is gone through: its tokens, how far the readers are, what they know. */
final class Scan {
  final List<Token> tokens;
  final Topic topic;
  final Clause clause = new Clause();
  final List<Statement> statements = new ArrayList<>();

  /** Index of the token to be read. */
  int at;

  /** The segment that the sentence opens with: "In Cloud, …". */
  Segment leading;

  /** Whether the leading segment is the subject of the sentence: "Cloud reported …". */
  boolean states;

  /** The period that the sentence opens with: "For the full year, …". */
  When leadingPeriod;

  /** Whether the sentence has turned to another part of the company. */
  boolean turning;

  /** Whether that part has a name, or the sentence opens with one: "In Markets, total …". */
  boolean turnedToName;

  /** Whether several subjects share a list of values: "A and B were 5% and 7%, respectively". */
  final boolean shared;

  Scan(List<Token> tokens, Topic topic) {
    this.tokens = tokens;
    this.topic = topic;
    this.clause.plans = tokens.stream().anyMatch(token -> token.is(Cue.EXPECTED));
    this.shared = tokens.stream().anyMatch(token -> token.is(Cue.RESPECTIVELY));
  }

  boolean isQuantityAt(int index) {
    return index < tokens.size() && tokens.get(index).is(Cue.QUANTITY);
  }

  /** Whether a verb that states a value or a change stands at an index. */
  boolean isVerbAt(int index) {
    Token token = index < tokens.size() ? tokens.get(index) : null;
    return token != null
        && (token.is(Cue.LEVEL)
            || (token.is(Cue.UP) || token.is(Cue.DOWN)) && !token.is(Cue.NOUNS));
  }

  static boolean isChange(Statement statement) {
    return statement != null
        && (statement.is(Kind.CHANGE)
            || statement.is(Kind.RATIO_CHANGE)
            || statement.is(Kind.QUALITATIVE));
  }
}
