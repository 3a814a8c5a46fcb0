package org.callpress.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callpress.call.Check;
import org.callpress.call.Confidence;
import org.callpress.call.Conversation;
import org.callpress.call.Pair;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Ties each figure to the one that renders it in the other language: "0.6%" to "0.6%", "243.2
 * billion" to "2432亿", "high single digits" to "高个位数". What renders what is first looked for in
 * sentences that render one another, then in their whole passages. A figure is taken to be rendered
 * wrongly only where two sentences state as many figures in the same units and all but this one
 * agree; one that stands alone only where the sentences surely render one another and it is near
 * enough to be a slip. Anything else cannot be tested.
 */
final class Parity {
  private final List<Statement> statements;
  private final Conversation conversation;
  private final List<Diagnostic> diagnostics;
  private final List<Check> checks = new ArrayList<>();
  private final Set<Statement> tied = new HashSet<>();

  private Parity(
      List<Statement> statements, Conversation conversation, List<Diagnostic> diagnostics) {
    this.statements = statements;
    this.conversation = conversation;
    this.diagnostics = diagnostics;
  }

  /** The checks of all pairs, in the order of the originals; each that fails is a diagnostic. */
  static List<Check> of(
      List<Statement> statements,
      List<Pair> pairs,
      Conversation conversation,
      List<Diagnostic> diagnostics) {
    Parity parity = new Parity(statements, conversation, diagnostics);
    for (Pair.Level level : List.of(Pair.Level.SENTENCE, Pair.Level.PASSAGE)) {
      pairs.stream().filter(pair -> pair.level() == level).forEach(parity::compare);
    }
    return parity.checks;
  }

  private void compare(Pair pair) {
    List<Statement> original = in(pair.originalPassage(), pair.original());
    List<Statement> rendering = in(pair.interpretationPassage(), pair.interpretation());
    if (pair.level() == Pair.Level.PASSAGE) {
      tieUnique(original, rendering);
      return;
    }
    boolean alike = units(original).equals(units(rendering));
    tieEqual(original, rendering);
    List<Statement> left = free(original);
    List<Statement> right = free(rendering);
    if (alike && left.size() == 1 && right.size() == 1 && isExact(left.get(0), right.get(0))) {
      boolean others = original.size() > 1;
      if (others || isSure(pair) && Renderings.isSlip(left.get(0), right.get(0))) {
        tie(left.get(0), right.get(0), false);
      }
    }
  }

  private static boolean isSure(Pair pair) {
    return pair.confidence() == Confidence.HIGH || pair.confidence() == Confidence.STATED;
  }

  private static boolean isExact(Statement original, Statement rendering) {
    return original.value() != null
        && rendering.value() != null
        && original.quantity.digits()
        && rendering.quantity.digits();
  }

  /** Word order does not matter: each figure is tied to the one that is nearest to the same. */
  private void tieEqual(List<Statement> original, List<Statement> rendering) {
    for (Statement one : original) {
      free(rendering).stream()
          .filter(other -> same(one, other))
          .min(Comparator.comparing(other -> Renderings.apart(one, other)))
          .ifPresent(other -> tie(one, other, true));
    }
  }

  /** In passages that are long, only what is stated once on either side is surely the same. */
  private void tieUnique(List<Statement> original, List<Statement> rendering) {
    List<Statement> left = free(original);
    List<Statement> right = free(rendering);
    for (Statement one : left) {
      List<Statement> alike = right.stream().filter(other -> same(one, other)).toList();
      boolean once = left.stream().filter(other -> Renderings.same(one, other)).count() == 1;
      if (once && alike.size() == 1) {
        tie(one, alike.get(0), true);
      }
    }
  }

  private boolean same(Statement one, Statement other) {
    return Renderings.same(one, other)
        || Renderings.isOneBand(
            conversation.text(one.quantity.span()), conversation.text(other.quantity.span()));
  }

  private List<Statement> free(List<Statement> all) {
    return all.stream().filter(one -> !tied.contains(one)).toList();
  }

  /** The figures in a place that no other pair has tied. */
  private List<Statement> in(String passage, Span place) {
    return statements.stream()
        .filter(one -> one.passage.id().equals(passage) && one.unit != null && !tied.contains(one))
        .filter(one -> place.contains(one.quantity.span().start()))
        .toList();
  }

  private static Map<String, Long> units(List<Statement> statements) {
    return statements.stream()
        .collect(Collectors.groupingBy(one -> one.unit, Collectors.counting()));
  }

  private void tie(Statement original, Statement rendering, boolean agrees) {
    tied.add(original);
    tied.add(rendering);
    boolean valued = original.value() != null && rendering.value() != null;
    checks.add(
        new Check(
            Check.INTERPRETATION,
            List.of(original.id, rendering.id),
            valued ? original.value().abs() : null,
            valued ? rendering.value().abs() : null,
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
