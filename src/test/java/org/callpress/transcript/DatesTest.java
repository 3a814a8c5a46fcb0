package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "August 15, 2024",
        "Aug. 15th, 2024",
        "15 August 2024",
        "2024-08-15",
        "2024/8/15",
        "2024.08.15",
        "2024年8月15日",
        "2024 年 08 月 15 日 星期四 上午8:00",
        "Thursday, August 15, 2024 at 8 a.m. ET",
        "AUGUST 15, 2024 / 9:30PM GMT",
        "Thursday, 15 August 2024, 21:30 (UTC+8)",
        "Call Date: August 15, 2024",
      })
  void standsAlone(String line) {
    assertThat(Dates.alone(line)).isEqualTo(LocalDate.of(2024, 8, 15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"August 32, 2024", "Revenue to August 15, 2024", "Q1 2024", "2024-13-01", ""})
  void isNoDateLine(String line) {
    assertThat(Dates.alone(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Welcome to the June quarter 2024 call.; 2024-06-30",
        "for the quarter ended June 30, 2024; 2024-06-30",
        "three months ending 30 June 2024; 2024-06-30",
        "截至2024年6月30日止季度的业绩; 2024-06-30",
        "2024年6月季度业绩; 2024-06-30",
        "compared with the quarter ended June 30, 2023; -",
        "the December quarter 2024; -",
        "As of June 30, 2024 we had cash; -",
      })
  void endsTheQuarter(String words, String day) {
    assertThat(QuarterEnds.in(words, LocalDate.of(2024, 8, 15)))
        .isEqualTo(day == null ? null : LocalDate.parse(day));
  }
}
