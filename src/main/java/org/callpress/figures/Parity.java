package org.callpress.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.callpress.call.Check;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Pair;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Compares the figures of a sentence with those of the sentence that renders it: "0.6%" with
 * "0.6%", "243.2 billion" with "2432亿". Only sentences that surely render one another and state as
 * many figures in the same units are compared; anything else cannot be tested.
 */
final class Parity {
  private static final String RELATION = "interpretation";

  private final List<Statement> statements;
  private final Conversation conversation;
  private final List<Diagnostic> diagnostics;

  private Parity(
      List<Statement> statements, Conversation conversation, List<Diagnostic> diagnostics) {
    this.statements = statements;
    this.conversation = conversation;
    this.diagnostics = diagnostics;
  }

  /** The checks of all pairs of sentences; each that fails is also a diagnostic. */
  static List<Check> of(
      List<Statement> statements,
      List<Pair> pairs,
      Conversation conversation,
      List<Diagnostic> diagnostics) {
    Parity parity = new Parity(statements, conversation, diagnostics);
    List<Check> checks = new ArrayList<>();
    for (Pair pair : pairs) {
      boolean sure = pair.confidence() == Confidence.HIGH || pair.confidence() == Confidence.STATED;
      if (pair.level() == Pair.Level.SENTENCE && sure) {
        parity.compare(pair, checks);
      }
    }
    return checks;
  }

  private void compare(Pair pair, List<Check> checks) {
    List<Statement> original = in(pair.originalPassage(), pair.original());
    List<Statement> rendering = in(pair.interpretationPassage(), pair.interpretation());
    if (original.isEmpty() || !units(original).equals(units(rendering))) {
      return;
    }
    for (int i = 0; i < original.size(); i++) {
      note(original.get(i), rendering.get(i), checks);
    }
  }

  /** The exact figures in a place, by unit and size, so that word order does not matter. */
  private List<Statement> in(String passage, Span place) {
    return statements.stream()
        .filter(one -> one.passage.id().equals(passage))
        .filter(one -> place.contains(one.quantity.span().start()))
        .filter(one -> one.value() != null && one.unit != null && one.quantity.digits())
        .sorted(
            Comparator.comparing((Statement one) -> one.unit)
                .thenComparing(one -> one.value().abs()))
        .toList();
  }

  private static List<String> units(List<Statement> statements) {
    return statements.stream().map(one -> one.unit).toList();
  }

  private void note(Statement original, Statement rendering, List<Check> checks) {
    boolean agrees =
        original
                .value()
                .abs()
                .subtract(rendering.value().abs())
                .abs()
                .compareTo(Rounding.of(original).add(Rounding.of(rendering)))
            <= 0;
    checks.add(
        new Check(
            RELATION,
            List.of(original.id, rendering.id),
            original.value().abs(),
            rendering.value().abs(),
            agrees,
            agrees ? "original and interpretation agree" : "the original states another figure"));
    if (!agrees) {
      diagnostics.add(diagnostic(original, rendering));
    }
  }

  private Diagnostic diagnostic(Statement original, Statement rendering) {
    SourceText source = conversation.transcript().source();
    int line = source.place(original.quantity.span().start()).line();
    return Diagnostic.at(
        Code.F002,
        source,
        rendering.quantity.span().start(),
        "the interpretation says \"%s\", the original \"%s\" (line %d)"
            .formatted(
                conversation.text(rendering.quantity.span()),
                conversation.text(original.quantity.span()),
                line),
        "both sentences stand as they were said: " + conversation.text(original.sentence));
  }
}
