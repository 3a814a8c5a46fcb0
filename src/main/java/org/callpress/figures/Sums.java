package org.callpress.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.call.Figure.Kind;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Adds up parts where a sentence says that they make the whole: "debt of $5.0 billion, consisting
 * of loans of $3.0 billion and notes of $2.0 billion". Nothing else is added up: between segments
 * stand eliminations, and "including" names only some of the parts.
 */
final class Sums {
  private static final int FEWEST_PARTS = 2;

  private final Conversation conversation;
  private final List<Diagnostic> diagnostics;

  private Sums(Conversation conversation, List<Diagnostic> diagnostics) {
    this.conversation = conversation;
    this.diagnostics = diagnostics;
  }

  static List<Check> of(
      List<Statement> statements, Conversation conversation, List<Diagnostic> diagnostics) {
    Sums sums = new Sums(conversation, diagnostics);
    Map<Span, List<Statement>> bySentence = new LinkedHashMap<>();
    for (Statement statement : statements) {
      bySentence.computeIfAbsent(statement.sentence, key -> new ArrayList<>()).add(statement);
    }
    List<Check> checks = new ArrayList<>();
    bySentence.values().stream()
        .filter(stated -> stated.size() > FEWEST_PARTS)
        .forEach(stated -> sums.sentence(stated, checks));
    return checks;
  }

  private void sentence(List<Statement> stated, List<Check> checks) {
    int at = place(stated.get(0));
    if (at < 0) {
      return;
    }
    Statement whole = null;
    List<Statement> parts = new ArrayList<>();
    for (Statement one : stated) {
      if (one.quantity.span().end() <= at) {
        whole = one;
      } else if (whole != null && one.unit != null && one.unit.equals(whole.unit)) {
        parts.add(one);
      }
    }
    boolean amounts = whole != null && isExact(whole) && parts.stream().allMatch(Sums::isExact);
    if (amounts && parts.size() >= FEWEST_PARTS) {
      checks.add(check(whole, parts));
    }
  }

  /** Where the words stand that say that parts follow which make up the whole, or -1. */
  private int place(Statement any) {
    String sentence = Folded.of(conversation.text(any.sentence));
    return Vocabulary.of(any.passage.language()).sums().stream()
        .mapToInt(sentence::indexOf)
        .filter(at -> at >= 0)
        .map(at -> any.sentence.start() + at)
        .findFirst()
        .orElse(-1);
  }

  private static boolean isExact(Statement statement) {
    boolean amount = statement.is(Kind.LEVEL) || statement.is(Kind.COUNT);
    return amount && statement.value() != null && statement.hedge == null;
  }

  private Check check(Statement whole, List<Statement> parts) {
    Interval sum = Interval.of(parts.get(0));
    for (Statement part : parts.subList(1, parts.size())) {
      sum = sum.plus(Interval.of(part));
    }
    boolean agrees = sum.touches(Interval.of(whole));
    List<String> ids = new ArrayList<>(List.of(whole.id));
    parts.forEach(part -> ids.add(part.id));
    BigDecimal total = sum.value().stripTrailingZeros();
    BigDecimal computed = total.scale() < 0 ? total.setScale(0) : total;
    if (!agrees) {
      diagnostics.add(diagnostic(whole, parts.get(0), computed));
    }
    return new Check(
        "sum",
        ids,
        computed,
        whole.value(),
        agrees,
        agrees
            ? "agrees within the rounding of the stated digits"
            : "the parts add up to " + computed.toPlainString());
  }

  private Diagnostic diagnostic(Statement whole, Statement part, BigDecimal computed) {
    SourceText source = conversation.transcript().source();
    return Diagnostic.at(
        Code.F001,
        source,
        whole.quantity.span().start(),
        "\"%s\" is stated, but its parts from \"%s\" on add up to %s"
            .formatted(
                conversation.text(whole.quantity.span()),
                conversation.text(part.quantity.span()),
                computed.toPlainString()),
        "the sentence stands as it was said: " + conversation.text(whole.sentence));
  }
}
