package org.callpress.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.call.Figure;
import org.callpress.call.Figure.Kind;
import org.callpress.source.Code;
import org.callpress.source.Diagnostic;
import org.callpress.source.SourceText;
import org.callpress.source.Span;

/**
 * Compares the rates that amounts stated in two currencies imply: "RMB 27.1 billion, or US$3.8
 * billion" makes 7.13. A company converts a call's amounts at one rate, or at those of two days
 * near one another; a pair far off the first one cannot be of one amount. A single pair proves
 * nothing.
 */
final class Rates {
  /** Characters between two statements of one amount: ", or approximately ". */
  private static final int NEAR = 24;

  /** How far apart two rates of one call may be, in per cent: that of a quarter and of its end. */
  private static final BigDecimal APART = BigDecimal.valueOf(12);

  private final Conversation conversation;
  private final List<Diagnostic> diagnostics;

  private Rates(Conversation conversation, List<Diagnostic> diagnostics) {
    this.conversation = conversation;
    this.diagnostics = diagnostics;
  }

  /** One amount in two currencies, the one first in the alphabet first. */
  private record Twice(Statement one, Statement other) {
    static Twice of(Statement said, Statement again) {
      return said.unit.compareTo(again.unit) < 0 ? new Twice(said, again) : new Twice(again, said);
    }

    String currencies() {
      return one.unit + "/" + other.unit;
    }

    /** The rates that the rounding of both leaves open. */
    Interval rate() {
      Interval above = Interval.of(one);
      Interval below = Interval.of(other);
      return new Interval(
          above.low().divide(below.high(), MathContext.DECIMAL64),
          above.high().divide(below.low(), MathContext.DECIMAL64),
          above.value().divide(below.value(), MathContext.DECIMAL64));
    }
  }

  static List<Check> of(
      List<Statement> statements, Conversation conversation, List<Diagnostic> diagnostics) {
    Rates rates = new Rates(conversation, diagnostics);
    Map<String, List<Twice>> byCurrencies = new LinkedHashMap<>();
    for (int i = 0; i + 1 < statements.size(); i++) {
      if (rates.isOneAmount(statements.get(i), statements.get(i + 1))) {
        Twice twice = Twice.of(statements.get(i), statements.get(i + 1));
        byCurrencies.computeIfAbsent(twice.currencies(), key -> new ArrayList<>()).add(twice);
      }
    }
    List<Check> checks = new ArrayList<>();
    for (List<Twice> pairs : byCurrencies.values()) {
      pairs.stream().skip(1).forEach(pair -> checks.add(rates.check(pairs.get(0), pair)));
    }
    return checks;
  }

  private boolean isOneAmount(Statement said, Statement again) {
    boolean money = isMoney(said) && isMoney(again) && !said.unit.equals(again.unit);
    if (!money || !said.sentence.equals(again.sentence) || !isSame(said.subject, again.subject)) {
      return false;
    }
    int end = said.quantity.span().end();
    int gap = again.quantity.span().start() - end;
    return gap >= 0
        && gap <= NEAR
        && conversation.text(new Span(end, end + gap)).chars().noneMatch(Character::isDigit);
  }

  private static boolean isSame(Subject one, Subject other) {
    return one.id().equals(other.id()) && Objects.equals(one.segment(), other.segment());
  }

  private static boolean isMoney(Statement statement) {
    return statement.is(Kind.LEVEL)
        && statement.quantity.digits()
        && statement.value() != null
        && statement.value().signum() > 0
        && statement.quantity.grain().signum() > 0
        && statement.unit != null
        && Figure.isCurrency(statement.unit);
  }

  private Check check(Twice first, Twice pair) {
    Interval usual = first.rate();
    Interval stated = pair.rate();
    BigDecimal apart =
        usual
            .value()
            .subtract(stated.value())
            .abs()
            .multiply(BigDecimal.valueOf(100))
            .divide(usual.value(), MathContext.DECIMAL64);
    boolean agrees = usual.touches(stated) || apart.compareTo(APART) <= 0;
    if (!agrees) {
      diagnostics.add(diagnostic(first, pair));
    }
    return new Check(
        "currencies",
        List.of(first.one().id, first.other().id, pair.one().id, pair.other().id),
        rounded(usual.value()),
        rounded(stated.value()),
        agrees,
        agrees ? "the rates agree" : "the two pairs cannot both be of one amount");
  }

  private static BigDecimal rounded(BigDecimal rate) {
    return rate.setScale(3, RoundingMode.HALF_EVEN);
  }

  private Diagnostic diagnostic(Twice first, Twice pair) {
    SourceText source = conversation.transcript().source();
    int line = source.place(first.one().quantity.span().start()).line();
    String message =
        "\"%s\" and \"%s\" make a rate of %s, \"%s\" and \"%s\" (line %d) one of %s"
            .formatted(
                said(pair.one()),
                said(pair.other()),
                rounded(pair.rate().value()).toPlainString(),
                said(first.one()),
                said(first.other()),
                line,
                rounded(first.rate().value()).toPlainString());
    return Diagnostic.at(
        Code.F001,
        source,
        pair.one().quantity.span().start(),
        message,
        "both sentences stand as they were said: " + conversation.text(first.one().sentence));
  }

  private String said(Statement statement) {
    return conversation.text(statement.quantity.span());
  }
}
