package org.callpress.figures;

import java.util.List;
import org.callpress.call.Figure.Kind;
import org.callpress.source.Span;

/**
 * "Operating income was 9 million. Boats' operating income was 7 million.": who names the part with
 * the same metric in the next sentence has not spoken of that part before, although figures of it
 * went before. The first is the whole company's.
 */
final class Contrast {
  private Contrast() {}

  /** Gives the statements of a passage back to the company where the next ones name the part. */
  static void apply(List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Statement named = statements.get(i);
      Statement first = isNamed(named) ? before(statements, i) : null;
      if (first != null) {
        Subject carried = first.subject;
        statements.stream()
            .filter(one -> one.subject == carried)
            .forEach(one -> one.subject = carried.ofCompany());
      }
    }
  }

  private static boolean isNamed(Statement statement) {
    return statement.subject.is(Subject.Trait.SEGMENT_SAID) && statement.is(Kind.LEVEL);
  }

  /** The level of the same metric in the sentence before, where the segment was only carried. */
  private static Statement before(List<Statement> statements, int index) {
    Statement named = statements.get(index);
    Span sentence = null;
    for (int i = index - 1; i >= 0; i--) {
      Statement one = statements.get(i);
      if (one.sentence.equals(named.sentence)) {
        continue;
      }
      sentence = sentence == null ? one.sentence : sentence;
      if (!one.sentence.equals(sentence)) {
        return null;
      }
      if (isCarried(one) && isSame(one.subject, named.subject)) {
        return one;
      }
    }
    return null;
  }

  private static boolean isCarried(Statement one) {
    return one.is(Kind.LEVEL)
        && one.subject.segment() != null
        && !one.subject.is(Subject.Trait.SEGMENT_SAID);
  }

  private static boolean isSame(Subject one, Subject other) {
    return one.segment() == other.segment() && one.id().equals(other.id());
  }
}
