package org.callpress.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Acme Corp - Q1 2025; Acme Corp; -; Q1 FY2025; -",
        "Acme Corp (NASDAQ:ACME) - Q4 FY24; Acme Corp; ACME; Q4 FY2024; -",
        "Acme, Q2 2026 earnings call; Acme; -; Q2 FY2026; -",
        "Acme, Inc. (NYSE:ACM.B) Q3 2018 Earnings Conference Call October 18, 2018  5:00 PM ET;"
            + " Acme, Inc.; ACM.B; Q3 FY2018; 2018-10-18",
        "Acme Corporation (ACME) Q4 2019 Results Earnings Conference Call May 9, 2019 5:00 PM ET;"
            + " Acme Corporation; ACME; Q4 FY2019; 2019-05-09",
        "Q2 2017 Acme.com Inc Earnings Call; Acme.com Inc; -; Q2 FY2017; -",
        "Acme Financial - 1Q25; Acme Financial; -; Q1 FY2025; -",
        "Acme Holdings Second Quarter Fiscal Year 2024 Results; Acme Holdings; -; Q2 FY2024; -",
        "Acme's Q3 2021 Earnings Call; Acme; -; Q3 FY2021; -",
        "Acme Q4'24 and Full-Year Results; Acme; -; Q4 FY2024; -",
        "Acme plc – FY2024; Acme plc; -; FY2024; -",
        "7-Twelve Stores - Q1 2025; 7-Twelve Stores; -; Q1 FY2025; -",
        "Acme, Inc. (NYSE:ACM) Harbour Transport Conference May 3, 2016 9:00 AM ET; Acme, Inc.;"
            + " ACM; -; 2016-05-03",
        "Acme plc - H1 2025; Acme plc; -; H1 FY2025; -",
        "Acme Corp (NASDAQ: ACM); Acme Corp; ACM; -; -",
        "Acme (ACM) CEO Jane Doe on Q3 2018 Results - Earnings Call Transcript; Acme; ACM; Q3"
            + " FY2018; -",
        "Q4 2022 Earnings Call; -; -; Q4 FY2022; -",
        "Acme(ACM+2.97%)Q2 2025 Earnings CallAug 29, 2024,5:00 p.m. ET; Acme; ACM; Q2 FY2025;"
            + " 2024-08-29",
        "Acme Inc - Q3 2020 earnings call (corpus9 4320211); Acme Inc; -; Q3 FY2020; -",
        "阿克米集团2025财年第一季度业绩电话会议; 阿克米集团; -; Q1 FY2025; -",
        "阿克米集團 2024年第三季財報會議; 阿克米集團; -; Q3 FY2024; -",
        "阿克米（HKEX：9999）2024年Q2业绩会实录; 阿克米; 9999; Q2 FY2024; -",
      })
  void readsTheTitle(String line, String company, String ticker, String period, String date) {
    TitleLine title = TitleLine.of(line);
    assertThat(title).isNotNull();
    assertThat(title.company()).isEqualTo(company);
    assertThat(title.ticker()).isEqualTo(ticker);
    assertThat(title.period() == null ? null : title.period().label()).isEqualTo(period);
    assertThat(String.valueOf(title.date())).isEqualTo(date == null ? "null" : date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign in",
        "August 15, 2024",
        "Q1 2025",
        "Transcript",
        "In the first quarter of 2025 revenue grew.",
        "Revenue in Q1 2025 was higher than in Q1 2024, and so were margins",
      })
  void isNoTitle(String line) {
    assertThat(TitleLine.of(line)).isNull();
  }
}
