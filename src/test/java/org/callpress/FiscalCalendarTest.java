package org.callpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.callpress.call.FiscalPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a fiscal period ended. */
class FiscalCalendarTest {
  @ParameterizedTest
  @CsvSource({
    // year, quarter, last month, held, end
    "2025, 1, 3, 2024-08-15, 2024-06-30",
    "2025, 4, 3, 2025-05-15, 2025-03-31",
    "2025, 1, 12, 2025-05-07, 2025-03-31",
    "2024, 1, 2, 2023-06-20, 2023-05-31",
    "2024, 4, 2, 2024-04-01, 2024-02-29",
    "2025, 2, 1, 2024-08-28, 2024-07-31",
    // named for the year in which it begins: fiscal 2024 ends in January 2025
    "2024, 4, 1, 2025-03-12, 2025-01-31",
    "2025, 1, 3, , 2024-06-30",
    "2025, 1, , 2024-08-15, ",
  })
  void quarterEnds(int year, Integer quarter, Integer lastMonth, LocalDate held, LocalDate end) {
    FiscalPeriod period = new FiscalPeriod(year, quarter, null);
    assertThat(FiscalCalendar.withEnd(period, lastMonth, held).quarterEnd()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"2025, 3, 2025-03-31", "2025, 12, 2025-12-31"})
  void aWholeYearEndsWithItsLastMonth(int year, int lastMonth, LocalDate end) {
    FiscalPeriod period = new FiscalPeriod(year, null, null);
    assertThat(FiscalCalendar.withEnd(period, lastMonth, null).quarterEnd()).isEqualTo(end);
  }
}
