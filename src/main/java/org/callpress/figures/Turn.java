package org.callpress.figures;

import java.util.List;

/** A speaker turns from what was spoken of to something else: "Moving to Boats, …". */
final class Turn {
  private final Scan scan;
  private final List<Token> tokens;

  Turn(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
  }

  /** Leaves what was spoken of; what is turned to, which is not known to be a part, may be one. */
  void take(Token token) {
    Clause clause = scan.clause;
    Topic topic = scan.topic;
    clause.expected |= token.is(Cue.EXPECTED);
    topic.leaveSegment();
    topic.leaveMonthsToDate();
    scan.leading = null;
    scan.turning = true;
    scan.turnedToName |= isToSegment();
    if (isToStatements()) {
      topic.wholeCompany();
    } else if (isToSomething()) {
      scan.turnedToName = true;
      topic.drift();
    }
  }

  /** "Turning to Elsewhere": to a name or a business, whether it is known or not. */
  private boolean isToSomething() {
    boolean something = false;
    for (int i = scan.at + 1; i < tokens.size() && !endsName(tokens.get(i)); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.OVERVIEW) || token.is(Cue.WHOLE)) {
        return false;
      }
      boolean first = i == scan.at + 1; // "moving to markets"
      boolean named =
          (first || token.isCapitalised()) && (token.is(Cue.OTHERS) || token.is(Cue.COUNTED));
      boolean noun = token.is(Cue.WORD) && !token.is(Cue.NOT_NOUN);
      something |= named || noun || token.is(Cue.SEGMENT_HEADS);
    }
    return something;
  }

  /** "Turning to the rest of the income statement": to what only the whole company has. */
  private boolean isToStatements() {
    boolean statements = false;
    for (int i = scan.at + 1; i < tokens.size() && !endsName(tokens.get(i)); i++) {
      if (tokens.get(i).segment() != null || tokens.get(i).is(Cue.SEGMENT_HEADS)) {
        return false;
      }
      statements |= tokens.get(i).is(Cue.STATEMENTS);
    }
    return statements;
  }

  /** "Moving to Boats, total revenue was …": the total is not the company's. */
  private boolean isToSegment() {
    int name = scan.at + 1;
    while (name < tokens.size() && tokens.get(name).is(Cue.DETERMINERS)) {
      name++;
    }
    return name < tokens.size() && tokens.get(name).segment() != null;
  }

  private static boolean endsName(Token token) {
    return token.is(Cue.COMMA) || token.is(Cue.METRIC) || token.quantity() != null;
  }
}
