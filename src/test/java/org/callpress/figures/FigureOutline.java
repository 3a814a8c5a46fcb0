package org.callpress.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.call.Figure;
import org.callpress.call.Figures;
import org.callpress.source.Diagnostic;

/**
 * Figures as a reader of cases wants to see them, a line each: a star for the main table, the
 * words, the kind, "segment / metric", the value, then what else was said.
 */
final class FigureOutline {
  private FigureOutline() {}

  static String of(Figures figures, Conversation conversation) {
    List<String> lines = new ArrayList<>();
    for (Figure figure : figures.stated()) {
      lines.add(line(figure, conversation));
    }
    figures.checks().forEach(check -> lines.add(line(check)));
    return String.join("\n", lines);
  }

  static String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            one ->
                one.code()
                    + " "
                    + one.place().line()
                    + ":"
                    + one.place().column()
                    + " "
                    + one.message())
        .collect(Collectors.joining("\n"));
  }

  private static String line(Figure figure, Conversation conversation) {
    StringBuilder out = new StringBuilder(figure.headline() ? "* " : "  ");
    out.append(figure.id()).append(" \"").append(conversation.text(figure.span())).append("\" ");
    out.append(figure.kind().key()).append(" of ");
    out.append(figure.segment() == null ? "" : figure.segment() + " / ").append(figure.metric());
    out.append(": ").append(value(figure)).append(' ').append(figure.unit());
    add(out, "direction", figure.direction() == null ? null : figure.direction().key());
    add(out, "comparison", figure.comparison() == null ? null : figure.comparison().key());
    add(out, "basis", figure.basis() == null ? null : figure.basis().key());
    add(out, "hedge", figure.hedge());
    add(out, "when", figure.periodAsSaid());
    add(out, "period", figure.period());
    add(out, "of", figure.of());
    return out.toString();
  }

  private static String value(Figure figure) {
    if (figure.value() != null) {
      return figure.value().toPlainString();
    }
    return figure.low() == null ? "?" : plain(figure.low()) + ".." + plain(figure.high());
  }

  private static String plain(BigDecimal value) {
    return value == null ? "?" : value.toPlainString();
  }

  private static void add(StringBuilder out, String name, String value) {
    if (value != null) {
      out.append(
          Map.of("direction", ", ", "comparison", ", ", "basis", ", ")
              .getOrDefault(name, ", " + name + " "));
      out.append(value);
    }
  }

  private static String line(Check check) {
    return "  check %s of %s: %s, stated %s: %s"
        .formatted(
            check.relation(),
            String.join(" ", check.figures()),
            check.computed().toPlainString(),
            check.stated().toPlainString(),
            check.agrees() ? "agrees" : "disagrees");
  }
}
