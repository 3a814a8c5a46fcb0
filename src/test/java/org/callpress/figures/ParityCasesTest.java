package org.callpress.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.callpress.call.Check;
import org.callpress.call.Conversation;
import org.callpress.call.Figure;
import org.callpress.call.Figures;
import org.callpress.cases.CaseFile;
import org.callpress.config.CompanyConfig;
import org.callpress.source.Diagnosed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case under cases/parity: sentences (section "original", a paragraph a passage) and the
 * sentences that render them one by one (section "rendering"), which figure renders which, and what
 * the segments are called in both languages.
 */
class ParityCasesTest {
  static List<CaseFile> cases() {
    return CaseFile.all("parity");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comparesOriginalAndRendering(CaseFile test) {
    Conversation conversation =
        Spoken.conversation(test.section("original"), test.section("rendering"));
    Diagnosed<Figures> read =
        FigureReader.read(
            conversation, FigureCasesTest.PERIOD, CompanyConfig.NONE, Spoken.pairs(conversation));
    test.expect("tied", tied(read.value(), conversation));
    test.expect("names", names(read.value()));
    test.expect("diagnostics", FigureOutline.of(read.diagnostics()));
  }

  /** "agree: "RMB 2 billion" – "20亿元"", a line each, then what is tied to nothing. */
  private static String tied(Figures figures, Conversation conversation) {
    List<Check> checks =
        figures.checks().stream()
            .filter(check -> check.relation().equals(Check.INTERPRETATION))
            .toList();
    String pairs =
        checks.stream()
            .map(
                check ->
                    (check.agrees() ? "agree: " : "differ: ") + words(check, figures, conversation))
            .collect(Collectors.joining("\n"));
    String alone =
        figures.stated().stream()
            .filter(one -> checks.stream().noneMatch(check -> check.figures().contains(one.id())))
            .map(one -> "\nalone: \"" + conversation.text(one.span()) + "\"")
            .collect(Collectors.joining());
    return pairs + alone;
  }

  /** "ferries: zh 渡轮业务", a line each. */
  private static String names(Figures figures) {
    return figures.segmentsIn().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            segment ->
                segment.getValue().entrySet().stream()
                    .map(name -> segment.getKey() + ": " + name.getKey() + " " + name.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String words(Check check, Figures figures, Conversation conversation) {
    return check.figures().stream()
        .map(
            id ->
                figures.stated().stream()
                    .filter(one -> one.id().equals(id))
                    .map(Figure::span)
                    .map(span -> "\"" + conversation.text(span) + "\"")
                    .findFirst()
                    .orElseThrow())
        .collect(Collectors.joining(" – "));
  }
}
