package org.callpress.figures;

import java.util.ArrayList;
import java.util.List;
import org.callpress.call.Figure.Kind;

/**
 * "A was $7 million and B was $6 million, up 8% and 5%, respectively": as many changes as levels
 * before them, each the change of its own.
 */
final class Rows {
  private Rows() {}

  static void connect(Scan scan) {
    List<Statement> all = scan.statements;
    int from = all.size();
    while (from > 0 && all.get(from - 1).is(Kind.CHANGE)) {
      from--;
    }
    int rows = all.size() - from;
    List<Statement> levels = new ArrayList<>(all.subList(0, from));
    boolean even =
        scan.shared && rows > 1 && levels.size() == rows && levels.stream().allMatch(Rows::isLevel);
    if (!even) {
      return;
    }
    for (int i = 0; i < rows; i++) {
      connect(levels.get(i), all.get(from + i));
    }
  }

  private static boolean isLevel(Statement one) {
    return one.is(Kind.LEVEL) || one.is(Kind.COUNT);
  }

  private static void connect(Statement level, Statement change) {
    change.subject = level.subject;
    change.strict = level.strict && change.quantity.isPercent() && change.related;
    change.tentative = level.tentative;
    change.confidence = level.confidence;
  }
}
