package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.callpress.call.FiscalPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file's name is evidence of a date, and weak: it must go with the fiscal period. */
class FileNameDateTest {
  private static final FiscalPeriod Q1 = new FiscalPeriod(2024, 1, null);

  @ParameterizedTest
  @CsvSource({
    "acme/2024-May-02-ACME.txt, 2024-05-02",
    "acme_20240502.txt, 2024-05-02",
    "acme.2024_05_02.txt, 2024-05-02",
    "ACME_24_05_02_2000.txt, 2024-05-02",
    "acme-2023-11-02.txt, 2023-11-02",
    "acme-2019-05-02.txt,",
    "ACME_19_05_02.txt,",
    "acme_24_13_40.txt,",
    "2024-05-02/acme.txt,",
    "acme-q1.txt,",
  })
  void withThePeriodOfTheCall(String path, LocalDate date) {
    assertThat(FileNameDate.of(path, Q1)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"acme-2019-05-02.txt, 2019-05-02", "ACME_24_05_02_2000.txt,"})
  void withoutAnyPeriod(String path, LocalDate date) {
    assertThat(FileNameDate.of(path, null)).isEqualTo(date);
  }
}
