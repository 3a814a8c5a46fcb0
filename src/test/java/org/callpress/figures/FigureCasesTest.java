package org.callpress.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.callpress.call.Conversation;
import org.callpress.call.Figure;
import org.callpress.call.Figures;
import org.callpress.call.FiscalPeriod;
import org.callpress.cases.CaseFile;
import org.callpress.source.Diagnosed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case under cases/figures: paragraphs of prepared remarks (section "said"; "asked" for a
 * question) and the figures in them. The call is that of Q2 FY2026.
 */
class FigureCasesTest {
  static final FiscalPeriod PERIOD = new FiscalPeriod(2026, 2, LocalDate.of(2025, 9, 30));

  static List<CaseFile> cases() {
    return CaseFile.all("figures");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheFigures(CaseFile test) {
    Conversation conversation = Spoken.conversation(test.section("said"), test.section("asked"));
    Diagnosed<Figures> read = FigureReader.read(conversation, PERIOD, Spoken.company(test));
    test.expect("figures", FigureOutline.of(read.value(), conversation));
    test.expect("diagnostics", FigureOutline.of(read.diagnostics()));
    standsInItsSentence(read.value(), conversation);
  }

  private static void standsInItsSentence(Figures figures, Conversation conversation) {
    for (Figure figure : figures.stated()) {
      assertThat(figure.sentence().contains(figure.span())).as(figure.id()).isTrue();
      assertThat(conversation.passage(figure.passage()).sentences()).contains(figure.sentence());
      assertThat(figure.metric()).isNotBlank();
    }
  }
}
