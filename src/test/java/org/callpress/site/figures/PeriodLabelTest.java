package org.callpress.site.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLabelTest {
  @ParameterizedTest
  @CsvSource({
    "Q3 FY2025, Q2 FY2026, 2",
    "Q4 FY2025, Q1 FY2026, 0",
    "H1 FY2024, H1 FY2025, 1",
    "FY2023, FY2026, 2",
    "Q1 FY2025, FY2026, 0", // not of one length
    "Q1 FY2016, Q1 FY2026, 0" // a break in the archive
  })
  void whatIsMissingBetweenTwoCalls(String from, String to, int missing) {
    assertThat(PeriodLabel.of(from).until(PeriodLabel.of(to))).hasSize(missing);
  }

  @Test
  void aGapNamesItsPeriods() {
    assertThat(PeriodLabel.of("Q3 FY2025").until(PeriodLabel.of("Q2 FY2026")))
        .containsExactly(PeriodLabel.of("Q4 FY2025"), PeriodLabel.of("Q1 FY2026"));
    assertThat(PeriodLabel.of("H1 FY2024").until(PeriodLabel.of("H1 FY2025")))
        .containsExactly(PeriodLabel.of("H2 FY2024"));
  }
}
