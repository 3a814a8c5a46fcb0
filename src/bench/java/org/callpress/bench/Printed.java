package org.callpress.bench;

import java.util.ArrayList;
import java.util.List;
import org.callpress.bench.MadeUpCall.Person;

/** A transcript as it is being printed, and what a reader should make of it. */
final class Printed {
  private final StringBuilder text = new StringBuilder();
  private final List<Turn> turns = new ArrayList<>();
  private int questions = -1;

  /**
   * A turn as it should be read.
   *
   * @param who speaks; null where nothing tells
   * @param firm the firm that the text gives an analyst, or null
   * @param speech all words, without regard to white space
   */
  record Turn(Person who, String firm, String speech) {}

  Printed line(String line) {
    text.append(line).append('\n');
    return this;
  }

  Printed blank() {
    text.append('\n');
    return this;
  }

  Printed turn(Person who, String firm, String speech) {
    turns.add(new Turn(who, firm, speech));
    return this;
  }

  /** The next turn is the first of the questions. */
  Printed questionsBegin() {
    questions = turns.size();
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Turn> turns() {
    return turns;
  }

  /** The index of the turn with which the questions begin. */
  int questions() {
    return questions;
  }
}
